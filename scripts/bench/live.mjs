import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import terser from '@rollup/plugin-terser';
import {library} from '../../dist/content/index.js';
import {prerender, stylesheet} from '../../dist/prerender/index.js';
import {bundle} from './bundle.mjs';
import {document, withChromium} from './chromium.mjs';
import {Progress} from './progress.mjs';

export const MANY = 100;
export const FEW = 6;
/** Frames of a turn. */
const FRAMES = 120;
/** A page whose height differs by more does not show the same. */
const HEIGHT = 0.02;

const CDN = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const text = (file) => readFileSync(file, 'utf8');
const names = Object.keys(library.exercises);
const cards = (count) => Array.from({length: count}, (_, at) => `<ham-exercise name="${names[at % names.length]}"></ham-exercise>`).join('\n');
const filled = (html) => prerender(html, {library}).html;
/** The same markup and style with tags that no script knows. */
const unknown = (html) => html.replaceAll(/\bham-(?=article|circuit|entry|evidence|exercise|figure|library)/g, 'unknown-');

const scriptsIn = (folder, path) => readdirSync(folder, {recursive: true})
  .filter((name) => /\.(?:js|json)$/.test(name)).map((name) => [path + name.replaceAll('\\', '/'), text(folder + name)]);

async function files(shoelace) {
  const few = filled(cards(FEW));
  const page = (parts) => document({...parts, module: '/live-page.mjs'});
  const hamkit = {script: '/cdn/hamkit.js', style: '/hamkit.css'};
  return new Map([
    ...scriptsIn(CDN, '/cdn/'),
    ['/live-page.mjs', text(fileURLToPath(new URL('live-page.mjs', import.meta.url)))],
    ['/hamkit.css', stylesheet()],
    ['/unknown.css', unknown(stylesheet())],
    // with a figure, so that its tag is known before the clock starts
    ['/adopted', page({...hamkit, body: filled(`${cards(1)}<ham-figure name="${names[0]}"></ham-figure>`)})],
    ['/plain', page({style: '/unknown.css'})],
    ['/prerendered', page({...hamkit, body: few})],
    ['/pasted', page({script: '/cdn/hamkit.js', body: cards(FEW)})],
    ['/figure', page({script: '/cdn/hamkit.js', body: '<ham-figure name="nordic-curl" style="display: block; inline-size: 420px"></ham-figure>'})],
    ...shoelace ? [
      ...scriptsIn(shoelace.cdn, '/shoelace/'),
      ['/card.mjs', await bundle(`import ${JSON.stringify(shoelace.card)};`, terser({ecma: 2022, module: true}))],
      ['/shoelace.css', text(shoelace.theme)],
      ...[['card', '/card.mjs'], ['autoloader', '/shoelace/shoelace-autoloader.js'], ['all', '/shoelace/shoelace.js']]
        .map(([way, script]) => [`/${way}`, page({script, style: '/shoelace.css', body: few.replaceAll(/<(\/?)ham-exercise\b/g, '<$1sl-card')})]),
    ] : [],
  ]);
}

/** Until a hundred prerendered cards are live, beside the same markup in tags that nobody knows. */
async function measureUpgrade(open) {
  const markup = filled(cards(MANY));
  const show = (way, html) => open(`/${way}`, async (page) => {
    if (way === 'adopted') await page.evaluate(() => Promise.all(['ham-exercise', 'ham-figure'].map((tag) => customElements.whenDefined(tag))));
    return page.evaluate((given) => globalThis.show(given), html);
  });
  const [adopted, plain] = [await show('adopted', markup), await show('plain', unknown(markup))];
  if (adopted.upgraded !== MANY || plain.upgraded !== 0) throw new Error(`${adopted.upgraded} and ${plain.upgraded} cards are live, not ${MANY} and none`);
  if (Math.abs(adopted.height / plain.height - 1) > HEIGHT) throw new Error(`live cards are ${Math.round(adopted.height)} px high, and the same markup ${Math.round(plain.height)}`);
  return {adopted, plain};
}

/** Milliseconds that scripts ran in a page until it is at rest. */
const scriptTime = (open, way) => open(`/${way}`, async (page) => {
  await page.waitForNetworkIdle({idleTime: 400});
  const {ScriptDuration: seconds} = await page.metrics();
  return seconds * 1000;
});

/** Milliseconds of the page's main thread for a frame. */
const frameTime = (open, way) => open('/figure', async (page) => {
  await page.evaluate((how) => globalThis.move(how), way);
  const before = await page.metrics();
  await page.evaluate((count) => globalThis.frames(count), FRAMES);
  const after = await page.metrics();
  return (after.TaskDuration - before.TaskDuration) * 1000 / FRAMES;
});

const SCRIPTED = ['prerendered', 'pasted'];
/** Shoelace as its documentation has it, whole, and its card by itself. */
export const PEERS = [['autoloader', 'Shoelace’s autoloader'], ['all', 'all of Shoelace'], ['card', '<sl-card> alone, bundled']];
const MOVING = ['play', 'css', 'still'];

/** Times in turns, each in a fresh page. */
export async function measureLive(rounds, shoelace) {
  return withChromium(await files(shoelace), async (open) => {
    const upgrade = {adopted: {rendered: [], laidOut: []}, plain: {rendered: [], laidOut: []}};
    const scripted = Object.fromEntries([...SCRIPTED, ...shoelace ? PEERS.map(([way]) => way) : []].map((way) => [way, []]));
    const moving = Object.fromEntries(MOVING.map((way) => [way, []]));
    const progress = new Progress('living pages', rounds + 1);
    for (let round = 0; round <= rounds; round += 1) {
      const upgraded = await measureUpgrade(open);
      const scripts = {};
      for (const way of Object.keys(scripted)) scripts[way] = await scriptTime(open, way);
      const frames = {};
      for (const way of MOVING) frames[way] = await frameTime(open, way);
      if (round > 0) { // the first warms the browser
        for (const [way, {rendered, laidOut}] of Object.entries(upgraded)) {
          upgrade[way].rendered.push(rendered);
          upgrade[way].laidOut.push(laidOut);
        }
        for (const [way, time] of Object.entries(scripts)) scripted[way].push(time);
        for (const [way, time] of Object.entries(frames)) moving[way].push(time);
      }
      progress.step();
    }
    return {upgrade, scripted, moving, shoelace};
  });
}
