// Takes the pictures of the README from the demo pages: `npm run screenshots`, after `npm run build`.
import {mkdirSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {startDevServer} from '@web/dev-server';
import {findBrowser} from './browsers.mjs';

const out = new URL('../demo/images/', import.meta.url);
mkdirSync(out, {recursive: true});

const server = await startDevServer({
  config: {rootDir: '.', port: 8097, hostname: 'LOCALHOST', open: false, watch: false}, readCliArgs: false, readFileConfig: false, logStartMessage: false,
});
const browser = await puppeteer.launch({executablePath: await findBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});

/** From the top of one part of an element to the bottom of another, with a margin of the page around it. */
async function picture(name, tag, from, to, scheme, prepare) {
  const page = await browser.newPage();
  // a README shows it half as wide, and its words are to be read there
  await page.setViewport({width: 700, height: 1000, deviceScaleFactor: 1.4});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.goto('http://localhost:8097/demo/index.html', {waitUntil: 'networkidle0'});
  if (prepare) await page.evaluate(prepare);
  // figures are drawn when they come near the window
  await page.evaluate((tag, from) => document.querySelector(tag).shadowRoot.querySelector(from).scrollIntoView(), tag, from);
  await page.waitForNetworkIdle();
  const clip = await page.evaluate((tag, from, to) => {
    const boxes = [from, to].map((selector) => document.querySelector(tag).shadowRoot.querySelector(selector).getBoundingClientRect());
    const margin = 12;
    const {left, right} = document.querySelector(tag).getBoundingClientRect();
    return {x: left - margin, y: boxes[0].top + scrollY - margin, width: right - left + 2 * margin, height: boxes[1].bottom - boxes[0].top + 2 * margin};
  }, tag, from, to);
  await page.screenshot({path: new URL(`${name}.png`, out).pathname, clip});
  await page.close();
}

try {
  await picture('circuit', 'ham-circuit', '[part=block] ~ [part=block] [part=item]', '[part=block] ~ [part=block] [part=item]:nth-child(3)', 'light', () => {
    const ticks = document.querySelector('ham-circuit').shadowRoot.querySelectorAll('[part=block] ~ [part=block] [part=ticks] input');
    for (const tick of [...ticks].slice(0, 4)) tick.click();
  });
  await picture('evidence', 'ham-evidence', '[part=card]', '[part=certainty]', 'dark');
} finally {
  await browser.close();
  await server.stop();
}
process.exit(0); // the dev server keeps a watcher alive
