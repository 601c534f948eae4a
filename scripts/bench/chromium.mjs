import {createRequire} from 'node:module';
import {findBrowser} from '../browsers.mjs';
import {serve} from './serve.mjs';

// the test runner brings it along
const {launch} = createRequire(import.meta.resolve('@web/test-runner-chrome'))('puppeteer-core');

/** Gives an action a way to run something in a new page of its own, by path: `open(path, run)`. Files are texts by path. */
export async function withChromium(files, action) {
  const executablePath = await findBrowser('chromium');
  const server = await serve(files);
  // Chromium's sandbox does not work for root, which is who runs most containers
  const browser = await launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
  try {
    const result = await action((path, run) => inPage(browser, server.address + path, run));
    return {...result, browser: (await browser.version()).replace(/^.*\//, '')};
  } finally {
    await browser.close();
    server.close();
  }
}

async function inPage(browser, address, run) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  try {
    await page.goto(address);
    const result = await run(page);
    if (errors.length > 0) throw errors[0];
    return result;
  } finally {
    await page.close();
  }
}

/** A page, with a script and a style sheet where they are given. `module` has what is run in it. */
export const document = ({module = '/page.mjs', script = '', style = '', body = ''}) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>bench</title>
<link rel="icon" href="data:,">
${style && `<link rel="stylesheet" href="${style}">`}
<script type="module" src="${module}"></script>
${script && `<script type="module" src="${script}"></script>`}
<body>${body}</body>
`;
