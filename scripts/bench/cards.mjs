import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {bundle} from './bundle.mjs';
import {document, withChromium} from './chromium.mjs';
import {Progress} from './progress.mjs';

export const CARDS = 100;
/** A page whose height differs by more does not show the same cards in the same way. */
const HEIGHT = 0.02;

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

async function pages(shoelace) {
  const files = new Map([
    ['/page.mjs', text(path('scripts/bench/page.mjs'))],
    ['/hamkit.mjs', await hamkit()],
    ['/data', document({script: '/hamkit.mjs'})],
    ['/name', document({script: '/hamkit.mjs'})],
    ['/html', document({})],
  ]);
  if (shoelace) {
    files.set('/shoelace.mjs', await bundle(`import ${JSON.stringify(shoelace.card)};`));
    files.set('/shoelace.css', text(shoelace.theme));
    files.set('/shoelace', document({script: '/shoelace.mjs', style: '/shoelace.css'}));
  }
  return files;
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
  return withChromium(await pages(shoelace), async (open) => {
    const given = {cards: data(), markup: [], css: ''};
    const measure = (way) => open(`/${way}`, (page) => page.evaluate((...args) => globalThis.measure(...args), way, given));

    const wanted = await open('/data', async (page) => {
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
    return {times, shoelace};
  });
}
