import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {isSafeHref, type Library} from '../../src/model/index.js';
import {prerender, prerenderFeed} from '../../src/prerender/index.js';
import {compileTexts, GOOD} from '../compile/entries.js';
import {attributeOf, elementsIn, fragmentOf, pageOf, type Element} from './read.js';

const FILE = join(process.env['CORPORA'] ?? '../shared/corpora', 'injections.json');

/** Our own few, for where the corpora are not at hand. */
const OWN = ['"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</script><script>alert(1)</script>', '<!--', '-->', ']]><script>alert(1)</script>', '</article></div></ham-exercise><img src=x onerror=alert(1)>',
  'javascript:alert(1)', '&lt;img src=x onerror=alert(1)&gt;', '&#60;script>', '\u2028</style>', '${alert(1)}', '{{constructor.constructor("alert(1)")()}}', '</title><svg/onload=alert(1)>', '`onload=alert(1)', '\0<b>', '<ham-circuit name=weekly>'];
const payloads: string[] = [...OWN, ...existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as {payload: string}[]).map(({payload}) => payload) : []];
if (payloads.length === OWN.length) console.log(`${FILE} is not there: only our own payloads are tried`);

const {library: good} = compileTexts(GOOD);

/** Words of closed lists, ids and dates: what names or types something, and is checked as such where data comes from outside. */
const CLOSED = new Set(('kind id of per role muscle contraction item or does measure favours runners studied level phase verdict act signal comparison answer language date doseFrom amount exercise '
  + 'warmUp show to keys sources contests supports replies contestedBy supportedBy repliedBy sameData from href unit').split(' '));

/** A library with another text in the place of each of its own; ids, types and numbers stay. */
function withTexts(library: Library, next: () => string): Library {
  const changed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return CLOSED.has(key) ? value : next();
    if (Array.isArray(value)) return value.map((each) => changed(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, name)]));
  };
  return changed(library, '') as Library;
}

const TAGS = ['<ham-circuit></ham-circuit>', '<ham-exercise name="bridge"></ham-exercise>', '<ham-evidence name="smith2020"></ham-evidence>', '<ham-article name="strength"></ham-article>', '<ham-library></ham-library>',
  '<ham-cite name="jones2021"></ham-cite>', '<ham-cite list></ham-cite>',
  ...[['plan', 'two-months'], ['check', 'count'], ['pain', 'light'], ['term', 'tempo'], ['correction', 'strides']].map(([kind, name]) => `<ham-entry kind="${kind!}" name="${name!}"></ham-entry>`)];
const PAGE = `<!doctype html><html lang="en"><head><title>A</title></head><body>${TAGS.join('\n')}</body></html>`;

/** Elements and the names of their attributes, in order: what a text must not change. */
const shapeOf = (elements: readonly Element[]): string => elements.map(({tagName, attrs}) => `${tagName} ${attrs.map(({name}) => name).join(' ')}`).join('\n');
const page = (library: Library): Element[] => elementsIn(pageOf(prerender(PAGE, {library, stylesheet: 'hamkit.css', jsonLd: true}).html));

const isHarmful = (element: Element): boolean => /^(?:script|iframe|object|embed|img|link|meta|base|form|input|style|foreignobject|animate|set|use)$/i.test(element.tagName)
  || element.attrs.some(({name, value}) => /^on|^style$|^srcdoc$|^xlink:/i.test(name) || (/^(?:href|src|action|formaction)$/i.test(name) && !isSafeHref(value)));

suite('texts of strangers', () => {
  const harmless = shapeOf(page(withTexts(good, (n => () => `harmless ${n++}`)(0))));

  test('give the same page as harmless ones, in every place of the data', () => {
    let used = 0;
    const rounds = Math.min(40, Math.ceil(payloads.length / 10));
    for (let round = 0; round < rounds; round += 1) {
      let at = round * 379;
      const hostile = withTexts(good, () => { used += 1; return `${payloads[at++ % payloads.length]!} ${at}`; });
      assert.equal(shapeOf(page(hostile)), harmless, `round ${round}`);
    }
    assert.ok(used > rounds * 100, String(used));
  });

  test('stay texts in the data for search engines', () => {
    for (let round = 0; round < 20; round += 1) {
      let at = round * 379;
      const given: string[] = [];
      const hostile = withTexts(good, () => { const text = payloads[at++ % payloads.length]!; given.push(text); return text; });
      const {html} = prerender('<head></head><ham-exercise name="bridge"></ham-exercise><ham-evidence name="smith2020"></ham-evidence>', {library: hostile, jsonLd: true});
      const scripts = elementsIn(pageOf(html)).filter(({tagName}) => tagName === 'script');
      assert.equal(scripts.length, 1);
      const [text] = scripts[0]!.childNodes;
      assert.ok(text && 'value' in text);
      const said = JSON.stringify(JSON.parse(text.value));
      assert.ok(said.includes(JSON.stringify(hostile.exercises['bridge']!.title)));
    }
  });

  test('do nothing as names in a page', () => {
    for (const payload of payloads) {
      const name = payload.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const before = `<p>A <ham-exercise name="${name}"></ham-exercise></p>`;
      const {html} = prerender(before, {library: good});
      assert.equal(html, before);
    }
  });

  test('as Markdown are refused, or give nothing that acts', () => {
    let shown = 0;
    for (let at = 0; at < payloads.length; at += Math.max(1, Math.floor(payloads.length / 400))) {
      const payload = payloads[at]!;
      const {library} = compileTexts({...GOOD, 'exercises/bridge.md': GOOD['exercises/bridge.md'].replace('## Steps', () => `${payload}\n\n## Steps`)});
      if (!library.exercises['bridge']) continue;
      shown += 1;
      const {html} = prerender('<ham-exercise name="bridge"></ham-exercise>', {library});
      assert.deepEqual(elementsIn(fragmentOf(html)).filter(isHarmful).map(({tagName}) => tagName), [], payload);
    }
    assert.ok(shown > 0);
  });

  test('in feeds stay in their place', () => {
    const feed = '<rss><channel><item><link>https://a.example/</link><description>&lt;ham-exercise name=&quot;bridge&quot; /&gt;</description></item><item><content><![CDATA[<ham-exercise name="bridge" />]]></content></item></channel></rss>';
    for (let round = 0; round < 40; round += 1) {
      let at = round * 379;
      const {html} = prerenderFeed(feed, {library: withTexts(good, () => payloads[at++ % payloads.length]!)});
      assert.equal(html.split(']]>').length - html.split(']]]]><![CDATA[>').length, 1);
      const outside = html.replace(/<!\[CDATA\[[^]*?\]\]>(?!<!\[CDATA)/g, '').replace(/<!\[CDATA\[[^]*?\]\]>/g, '');
      assert.deepEqual(outside.match(/<[^>]*>/g), ['<rss>', '<channel>', '<item>', '<link>', '</link>', '<description>', '</description>', '</item>', '<item>', '<content>', '</content>', '</item>', '</channel>', '</rss>']);
      for (const [, text = ''] of html.matchAll(/<description>([^<]*)/g)) {
        const inside = text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({lt: '<', gt: '>', quot: '"', amp: '&'})[name] ?? '');
        assert.deepEqual(elementsIn(fragmentOf(inside)).filter(isHarmful).map(({tagName}) => tagName), []);
      }
    }
  });

  test('would be seen to act where they are put in as they are (control)', () => {
    const naive = payloads.filter((payload) => elementsIn(fragmentOf(`<p title="${payload}">${payload}</p>`)).some(isHarmful));
    assert.ok(naive.length > payloads.length / 10, String(naive.length));
    assert.notEqual(shapeOf(elementsIn(pageOf(`<p title="${OWN[0]!}">a</p>`))), shapeOf(elementsIn(pageOf('<p title="harmless">a</p>'))));
  });

  test('are kept from addresses too', () => {
    const {exercises} = good;
    const why = [{kind: 'paragraph' as const, content: payloads.slice(0, 2000).map((href) => ({kind: 'link' as const, href, content: ['x']}))}];
    const {html} = prerender('<ham-exercise name="bridge"></ham-exercise>', {library: {...good, exercises: {...exercises, bridge: {...exercises['bridge']!, why}}}});
    const links = elementsIn(fragmentOf(html)).filter(({tagName}) => tagName === 'a');
    assert.ok(links.length > 0);
    assert.deepEqual(links.map((link) => attributeOf(link, 'href') ?? '').filter((href) => !isSafeHref(href)), []);
  });
});
