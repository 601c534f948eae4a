// Whole pages for the tests, opened in a frame by page.ts, and ways to be served slowly.

/** Runs before anything else on a page: what goes wrong there is the test's to judge. */
const OBSERVE = `
  window.faults = [];
  addEventListener('error', (event) => faults.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
  console.error = (...args) => faults.push(args.join(' '));`;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Markup too long for an address. */
const kept = [];

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

/**
 * Koa middleware:
 *   /__page?html=…          a page with that markup
 *   /__page                 keeps the markup that is sent to it, and answers with its number
 *   /__page?kept=…          the page with it
 *   /__slow/150/dist/…      the file, 150 ms later than it could be
 *   /__silent/dist/…        the file, but no answer where data is asked for
 */
export async function pages(context, next) {
  if (context.path === '/__page' && context.method === 'POST') {
    context.body = String(kept.push(await bodyOf(context.req)) - 1);
    return undefined;
  }
  if (context.path === '/__page') {
    context.type = 'html';
    context.body = `<!doctype html><html lang="en"><title>Test page</title><script>${OBSERVE}</script>${context.query.html ?? kept[context.query.kept]}</html>`;
    return undefined;
  }
  const [, how, ms, path] = /^\/__(slow|silent)(?:\/(\d+))?(\/.*)$/.exec(context.path) ?? [];
  if (how === 'slow') await wait(Number(ms));
  if (how === 'silent' && path.endsWith('.json')) {
    await new Promise((resolve) => context.req.once('close', resolve));
    return undefined;
  }
  if (path) context.path = path;
  return next();
}
