import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {findBrowser} from '../browsers.mjs';
import {bundle} from './bundle.mjs';
import {Progress} from './progress.mjs';
import {serve} from './serve.mjs';

export const CARDS = 100;
/** A page whose height differs by more does not show the same cards in the same way. */
const HEIGHT = 0.02;

// the test runner brings it along
const {launch} = createRequire(import.meta.resolve('@web/test-runner-chrome'))('puppeteer-core');

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const text = (file) => readFileSync(file, 'utf8');

/** The slices of the exercises that hamkit comes with, over and over. */
function data() {
  const folder = path('dist/cdn/data/exercises/');
  const slices = readdirSync(folder).map((file) => ({name: file.replace(/\.json$/, ''), data: JSON.parse(text(folder + file))}));
  return Array.from({length: CARDS}, (_, index) => slices[index % slices.length]);
}

/** The modules that a site would bundle. The check of foreign data comes with them: otherwise the first card would load it. */
const hamkit = () => bundle([
  `import ${JSON.stringify(path('dist/elements/border.js'))};`,
  `import {define} from ${JSON.stringify(path('dist/elements/define.js'))};`,
  `import {EntryElement} from ${JSON.stringify(path('dist/elements/entry-element.js'))};`,
  `import {HamExercise} from ${JSON.stringify(path('dist/elements/ham-exercise.js'))};`,
  `EntryElement.source = {load: async (_, id) => globalThis.slices.get(id)};`,
  `define({'ham-exercise': HamExercise});`,
].join('\n'));

const document = (script = '', style = '') => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>bench</title>
<link rel="icon" href="data:,">
${style && `<link rel="stylesheet" href="${style}">`}
<script type="module" src="/page.mjs"></script>
${script && `<script type="module" src="${script}"></script>`}
<body></body>
`;

async function pages(shoelace) {
  const files = new Map([
    ['/page.mjs', text(path('scripts/bench/page.mjs'))],
    ['/hamkit.mjs', await hamkit()],
    ['/data', document('/hamkit.mjs')],
    ['/name', document('/hamkit.mjs')],
    ['/html', document()],
  ]);
  if (shoelace) {
    files.set('/shoelace.mjs', await bundle(`import ${JSON.stringify(shoelace.card)};`));
    files.set('/shoelace.css', text(shoelace.theme));
    files.set('/shoelace', document('/shoelace.mjs', '/shoelace.css'));
  }
  return files;
}

/** Runs something in a new page. */
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

/** Fails where two pages do not show the same: a ratio of their times would say nothing. */
function checkSame(way, shown, wanted) {
  const {cards, height, text: words} = shown;
  if (words === '' || words !== wanted.text || cards !== CARDS) throw new Error(`“${way}” does not show the text of ${CARDS} cards`);
  // Shoelace's card has a border and a padding of its own
  if (way !== 'shoelace' && Math.abs(height / wanted.height - 1) > HEIGHT) {
    throw new Error(`“${way}” makes a page ${Math.round(height)} px high, not ${Math.round(wanted.height)}`);
  }
}

/**
 * Times until a hundred cards are rendered, and until they are laid out, for each way of page.mjs. Every measurement has a fresh
 * page: nothing is compiled or cached yet, as on a reader's first visit, and no way pays for another's garbage.
 */
export async function measureCards(rounds, shoelace) {
  const executablePath = await findBrowser('chromium');
  const server = await serve(await pages(shoelace));
  // Chromium's sandbox does not work for root, which is who runs most containers
  const browser = await launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
  try {
    const given = {cards: data(), markup: [], css: ''};
    const measure = (way) => inPage(browser, `${server.address}/${way}`, (page) => page.evaluate((...args) => globalThis.measure(...args), way, given));

    const wanted = await inPage(browser, `${server.address}/data`, async (page) => {
      const shown = await page.evaluate((...args) => globalThis.measure(...args), 'data', given);
      given.markup = await page.evaluate(() => globalThis.markup());
      given.css = await page.evaluate(() => globalThis.css());
      return shown;
    });

    const ways = ['data', 'name', 'html', ...(shoelace ? ['shoelace'] : [])];
    const times = Object.fromEntries(ways.map((way) => [way, {rendered: [], laidOut: []}]));
    const progress = new Progress(`upgrading ${CARDS} cards`, (rounds + 1) * ways.length);
    for (let round = 0; round <= rounds; round += 1) {
      for (const way of ways) {
        const shown = await measure(way);
        checkSame(way, shown, wanted);
        if (round > 0) { // the first warms the browser
          times[way].rendered.push(shown.rendered);
          times[way].laidOut.push(shown.laidOut);
        }
        progress.step();
      }
    }
    return {times, shoelace, browser: (await browser.version()).replace(/^.*\//, '')};
  } finally {
    await browser.close();
    server.close();
  }
}
