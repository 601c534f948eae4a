// Pages under the strictest policy that hamkit promises to work with, for csp.test.ts: /__strict/{clean,control,twice}.
// They are served by the test runner, because a policy counts from a header as it would on a real site.

const POLICY = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const TAGS = `
  <ham-content></ham-content>
  <ham-exercise name="bird-dog-wall-push"></ham-exercise>
  <ham-circuit></ham-circuit>
  <ham-evidence name="vandyk2019"></ham-evidence>
  <ham-cite name="vandyk2019"></ham-cite>
  <ham-article name="nordic-evidence"></ham-article>
  <ham-entry kind="plan" name="four-phase"></ham-entry>
  <ham-library></ham-library>
  <ham-figure name="nordic-curl"></ham-figure>`;

const BUNDLE = '<script type="module" src="/dist/cdn/hamkit.js"></script>';

const bodies = {
  clean: TAGS + BUNDLE,
  /** Breaks the policy in two ways: style that it forbids, and markup from a string. */
  control: `<p style="color: red">Red where nobody looks.</p><div id="target"></div><script src="/__strict/violate.js"></script>`,
  /** Two copies, as a careless page has them. The browser takes the second address for another module. */
  twice: `${TAGS}${BUNDLE}<script type="module" src="/dist/cdn/hamkit.js?copy=2"></script>`,
};

const scripts = {
  'observe.js': `
    window.observed = {violations: [], errors: []};
    addEventListener('securitypolicyviolation', (event) => observed.violations.push(event.violatedDirective + ' ' + event.blockedURI));
    addEventListener('error', (event) => observed.errors.push(String(event.message)));
    addEventListener('unhandledrejection', (event) => observed.errors.push(String(event.reason)));`,
  'violate.js': `
    try {
      document.querySelector('#target').innerHTML = '<b>from a string</b>';
    } catch {} // where Trusted Types are known this throws, as it should`,
};

/** Koa middleware that serves the pages and their two scripts. */
export async function strictPages(context, next) {
  const [, name] = /^\/__strict\/([\w.]+)$/.exec(context.path) ?? [];
  if (name in scripts) {
    context.type = 'js';
    context.body = scripts[name];
  } else if (name in bodies) {
    context.set('Content-Security-Policy', POLICY);
    context.type = 'html';
    context.body = `<!doctype html><html lang="en"><title>${name}</title><script src="/__strict/observe.js"></script>${bodies[name]}</html>`;
  } else {
    await next();
  }
}
