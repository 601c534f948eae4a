// Texts of strangers in every place that takes one, in a real browser. A few thousand here; all of them with `npm run test:hostile`.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {marked} from 'marked';
import type {Library} from '../../src/model/index.js';
import {prerender, prerenderFeed} from '../../src/prerender/index.js';
import {sheetPage} from '../../src/prerender/sheet.js';
import {BRIDGE} from '../cli/figured.js';
import {compileTexts, GOOD} from '../compile/entries.js';
import {Arena, type Faults} from './arena.js';
import {payloads, RUN_AT_LEAST} from './payloads.js';
import {attributesOf, NAMED, quoted, TAGS, withTexts} from './places.js';

const ALL = process.env['HOSTILE'] === 'all';
const texts = payloads(ALL ? Infinity : 600);
/** Of every sort, for what takes its time. */
const some = payloads(texts.length / 3);
/** How often the texts of a whole library are replaced. */
const ROUNDS = ALL ? 120 : 6;

const BUNDLE = '<script type="module" src="/dist/cdn/hamkit.js"></script>';
const whole = (body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

const {library: good} = compileTexts({...GOOD, 'exercises/bridge.md': BRIDGE});

/** A library of payloads, and how many it took. Two of its words become links to payloads. */
function hostile(round: number): {library: Library; used: number} {
  let used = 0;
  const next = (): string => texts[(round * 379 + used++) % texts.length] ?? '';
  const library = withTexts(good, next);
  const bridge = library.exercises['bridge'];
  assert.ok(bridge);
  const why = [{kind: 'paragraph' as const, content: Array.from({length: 20}, () => ({kind: 'link' as const, href: next(), content: ['x']}))}];
  return {library: {...library, exercises: {...library.exercises, bridge: {...bridge, why}}}, used};
}

const chunks = <T>(list: readonly T[], size: number): T[][] => Array.from({length: Math.ceil(list.length / size)}, (_, at) => list.slice(at * size, (at + 1) * size));

describe('texts of strangers in a browser', {timeout: 1_200_000}, () => {
  let arena: Arena;
  let injections = 0;
  const total: Faults = {ran: [], violations: [], thrown: [], requests: []};

  /** Nothing happened in the page, and nothing stands in it that could. */
  async function harmless(acts: readonly string[], what: string): Promise<void> {
    const faults = await arena.faults();
    for (const key of ['violations', 'thrown', 'requests'] as const) total[key].push(...faults[key]);
    total.ran.push(...faults.ran);
    assert.deepEqual({...faults, acts}, {ran: [], violations: [], thrown: [], requests: [], acts: []}, what);
  }

  before(async () => { arena = await Arena.open(); });
  after(async () => {
    console.log(`${injections} injections: ${total.ran.length} ran, ${total.requests.length} requests, ${total.violations.length} violations, ${total.thrown.length} throws`);
    await arena.close();
    if (ALL) assert.ok(injections >= 100_000, `only ${injections} injections`);
  });

  /** Opens a page with the script, and does something with each chunk of a list. */
  async function eachOf<T>(list: readonly T[], size: number, act: (chunk: T[], at: number) => Promise<readonly string[]>): Promise<void> {
    let at = 0;
    for (const chunk of chunks(list, size)) {
      await harmless(await act(chunk, at), `from ${at}`);
      at += chunk.length;
      if (ALL && at % (size * 10) === 0) console.log(`  ${at} of ${list.length}`);
    }
  }

  it('run where a page puts them in as they are (control)', async () => {
    // of its own: nothing of what runs here may reach the pages below
    let naive = await Arena.open();
    await naive.load(whole(''), false);
    const ran = new Set<number>();
    let [asked, acts, at] = [0, 0, 0];
    // what leads away takes with it the page on which the rest of its chunk would be counted
    for (const chunk of chunks(texts.filter((text) => !/http-equiv/i.test(text)), 50)) {
      try {
        await naive.call('naive', at, chunk.map((text) => marked.parse(text, {async: false})));
        acts += (await naive.call<string[]>('acts')).length;
        await setTimeout(80);
        await naive.call('visit');
        const faults = await naive.faults();
        faults.ran.forEach((payload) => ran.add(payload));
        asked += faults.requests.length;
      } catch {
        // one of them led away from the page, and what ran there is not counted
        await naive.close();
        naive = await Arena.open();
        await naive.load(whole(''), false);
      }
      at += chunk.length;
    }
    ran.delete(-1);
    console.log(`  control: ${ran.size} of ${texts.length} ran, ${asked} requests`);
    assert.ok(ran.size >= texts.length * RUN_AT_LEAST, `${ran.size} of ${texts.length}`);
    assert.ok(asked > 0);
    assert.ok(acts >= texts.length * RUN_AT_LEAST, String(acts));
    await naive.close();
  });

  it('do nothing as data of elements', async () => {
    await arena.load(whole(BUNDLE));
    let shown = 0;
    await eachOf(Array.from({length: ROUNDS}, (_, round) => round), 1, async ([round = 0]) => {
      const {library, used} = hostile(round);
      injections += used;
      const result = await arena.call<{acts: string[]; shown: number}>('show', TAGS, library);
      shown += result.shown;
      return result.acts;
    });
    assert.ok(shown >= ROUNDS * (TAGS.length - 2), `${shown} of ${ROUNDS * TAGS.length} showed an entry`);
  });

  it('do nothing as attributes of elements', async () => {
    await arena.load(whole(BUNDLE));
    await eachOf(texts, 100, async (chunk, at) => {
      const items = chunk.map((text, index) => {
        const [tag, ...names] = NAMED[(at + index) % NAMED.length] ?? ['ham-exercise', 'name'];
        injections += names.length;
        return {tag, attributes: Object.fromEntries(names.map((name) => [name, text]))};
      });
      return (await arena.call<{acts: string[]}>('show', items)).acts;
    });
  });

  it('do nothing as the address of data, nor does what comes from there', async () => {
    await arena.load(whole(BUNDLE));
    const {library} = hostile(1);
    arena.data = {'exercises/bridge.json': library, 'figures/bridge.json': library.figures['bridge']};
    await eachOf(some, 100, async (chunk) => {
      injections += chunk.length;
      return await arena.call<string[]>('from', chunk);
    });
    arena.data = {};
  });

  it('do nothing in what stands in for a tag', async () => {
    await eachOf(texts, 200, async (chunk, at) => {
      const places = chunk.map((text, index) => {
        const [tag, ...names] = NAMED[(at + index) % NAMED.length] ?? ['ham-exercise', 'name'];
        const attributes = Object.fromEntries([...names, 'onfocus', 'style', 'slot', 'class', 'x'].map((name) => [`data-${name}`, text]));
        injections += Object.keys(attributes).length;
        return `<div data-ham="${tag.slice(4)}"${attributesOf(attributes)}>${quoted(text).replaceAll('<', '&lt;')}</div>`;
      });
      await arena.load(whole(BUNDLE + places.join('\n')));
      await arena.call('upgraded');
      return await arena.call('acts');
    });
  });

  it('do nothing in pages that were rendered before', async () => {
    const page = whole(TAGS.map(({tag, attributes}) => `<${tag}${attributesOf(attributes)}></${tag}>`).join('\n') + BUNDLE);
    await eachOf(Array.from({length: ROUNDS}, (_, round) => round), 1, async ([round = 0]) => {
      const {library, used} = hostile(round);
      injections += used;
      const {html, filled} = prerender(page, {library, jsonLd: true});
      assert.ok(filled >= TAGS.length - 1, String(filled));
      await arena.load(html);
      return await arena.call('acts');
    });
  });

  it('do nothing on a sheet to print', async () => {
    await eachOf(Array.from({length: ROUNDS}, (_, round) => round), 1, async ([round = 0]) => {
      const {library, used} = hostile(round);
      injections += used;
      const circuit = library.circuits['weekly'];
      assert.ok(circuit);
      await arena.load(sheetPage(circuit, library, {weeks: 4, url: 'https://a.example/'}));
      return await arena.call('acts');
    });
  });

  it('do nothing as attributes of tags in such pages', async () => {
    await eachOf(texts, 400, async (chunk, at) => {
      const tags = chunk.map((text, index) => {
        const [tag, ...names] = NAMED[(at + index) % NAMED.length] ?? ['ham-exercise', 'name'];
        injections += names.length;
        return `<${tag}${attributesOf(Object.fromEntries(names.map((name) => [name, text])))}></${tag}>`;
      });
      // one that is there, so that the page is written anew
      await arena.load(prerender(whole(`<ham-exercise name="bridge"></ham-exercise>${tags.join('\n')}`), {library: good}).html);
      return await arena.call('acts');
    });
  });

  it('do nothing in Markdown, neither in elements nor in pages', async () => {
    let compiled = 0;
    await eachOf(some, 150, async (chunk) => {
      const names = chunk.map((_, at) => `x${at}`);
      const files = chunk.flatMap((text, at) => [
        [`exercises/x${at}.md`, GOOD['exercises/bridge.md'].replace('## Steps', () => `${text}\n\n## Steps`)],
        [`exercises/t${at}.md`, GOOD['exercises/hold.md'].replace(/^title:.*$/m, () => `title: ${JSON.stringify(text)}`)],
      ]);
      injections += 2 * chunk.length;
      const {library} = compileTexts({...GOOD, ...Object.fromEntries(files) as Record<string, string>});
      const there = [...names, ...names.map((name) => name.replace('x', 't'))].filter((name) => library.exercises[name]);
      compiled += there.length;
      const items = there.map((name) => ({tag: 'ham-exercise', attributes: {name}}));
      await arena.load(prerender(whole(items.map(({tag, attributes}) => `<${tag}${attributesOf(attributes)}></${tag}>`).join('\n')), {library}).html);
      await harmless(await arena.call('acts'), 'prerendered');
      await arena.load(whole(BUNDLE));
      return (await arena.call<{acts: string[]}>('show', items, library)).acts;
    });
    assert.ok(compiled > some.length / 2, `${compiled} were compiled`);
  });

  it('do nothing in feeds', async () => {
    const tags = ['<ham-exercise name="bridge" />', '<ham-circuit></ham-circuit>', '<ham-evidence name="smith2020"></ham-evidence>', '<ham-article name="strength"></ham-article>'];
    const post = tags.join('\n');
    const escaped = quoted(post).replaceAll('<', '&lt;');
    const feed = `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><link>https://a.example/</link><description>${escaped}</description></item><item><content:encoded><![CDATA[${post}]]></content:encoded></item></channel></rss>`;
    // a reader that trusts what it gets
    await arena.load(whole(''), false);
    await eachOf(Array.from({length: Math.ceil(ROUNDS / 2)}, (_, round) => round), 1, async ([round = 0]) => {
      const {library, used} = hostile(round);
      injections += used;
      const {html, filled} = prerenderFeed(feed, {library});
      assert.equal(filled, 2 * tags.length);
      return await arena.call('feed', html);
    });
  });
});
