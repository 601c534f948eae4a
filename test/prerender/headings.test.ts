import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {prerender, prerenderFeed, stylesheet} from '../../src/prerender/index.js';
import {compileTexts, GOOD} from '../compile/entries.js';
import {attributeOf, elementsIn, pageOf, staticsIn, textOf, type Element} from './read.js';

const {library} = compileTexts(GOOD);
const filled = (html: string): string => prerender(html, {library}).html;

const CARD = '<ham-exercise name="bridge"></ham-exercise>';
const CIRCUIT = '<ham-circuit></ham-circuit>';

const headingsIn = (elements: readonly Element[]): Element[] => elements.filter(({tagName}) => /^h[1-6]$/.test(tagName));
const levelOf = ({tagName}: Element): number => Number(tagName[1]);
/** The levels of the headings in each tag, in the order of the page. */
const levelsIn = (html: string): number[][] => staticsIn(filled(html)).map((element) => headingsIn(elementsIn(element)).map(levelOf));
/** The level of each tag's title. */
const titles = (html: string): (number | undefined)[] => levelsIn(html).map(([title]) => title);

/** Whether each heading of a page is at most one level below the one before it. */
function isStepwise(html: string): boolean {
  const levels = headingsIn(elementsIn(pageOf(html))).map(levelOf);
  return levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1);
}

suite('the headings of an entry in a page', () => {
  test('begin below the heading before the tag, whichever entry it is', () => {
    for (const tag of [CARD, CIRCUIT, '<ham-article name="strength"></ham-article>', '<ham-evidence name="jones2021"></ham-evidence>', '<ham-library></ham-library>']) {
      assert.deepEqual(titles(`<h1>Legs</h1>${tag}<h2>More</h2>${tag}<h3>And more</h3>${tag}<h2>Last</h2>${tag}`), [2, 3, 4, 3], tag);
    }
    assert.deepEqual(titles('<h1>Legs</h1><h2>So</h2>As was found<ham-cite name="jones2021"></ham-cite>. <ham-cite list></ham-cite>'), [undefined, 3]);
  });

  test('leave no level out, whatever is before, and end at the sixth', () => {
    for (const before of ['', ...[1, 2, 3, 4, 5, 6].map((level) => `<h${level}>Legs</h${level}>`)]) {
      for (const tag of [CARD, CIRCUIT]) assert.ok(isStepwise(filled(before + tag)), before);
    }
    assert.deepEqual([...new Set(levelsIn(`<h6>Deep</h6>${CIRCUIT}`).flat())], [6]);
    assert.ok(!isStepwise('<h1>Legs</h1><h3>Bridge</h3>'), 'control');
  });

  test('are of one level in a row of tags: what hamkit puts into one is no title of the next', () => {
    assert.deepEqual(titles(`<h1>Legs</h1>${CARD}${CIRCUIT}${CARD}`), [2, 2, 2]);
    const html = filled(`<h1>Legs</h1>${CARD}<h2>More</h2>${CIRCUIT}`);
    assert.equal(filled(html), html);
  });

  test('follow the page when it changes', () => {
    const html = filled(`<h1>Legs</h1><h2>Hips</h2>${CIRCUIT}`);
    assert.equal(filled(html.replace('<h2>Hips</h2>', '')), filled(`<h1>Legs</h1>${CIRCUIT}`));
  });

  test('pass over what another section says', () => {
    assert.deepEqual(titles(`<nav><h2>Menu</h2><h3>Sub</h3></nav><main><h1>Legs</h1><aside><h4>Note</h4></aside>${CARD}</main>`), [2]);
    assert.deepEqual(titles(`<h1>Legs</h1><section><h2>Hips</h2></section><section>${CARD}<h2>Knees</h2><div>${CARD}</div></section>${CARD}`), [2, 3, 2]);
    assert.deepEqual(titles(`<article><h2>Post</h2><section>${CARD}</section></article>`), [3]);
  });

  test('take a page without a heading for one whose title stands elsewhere', () => {
    assert.deepEqual(titles(CARD + CIRCUIT), [2, 2]);
  });

  test('know headings by role, and no heading in code, comments and what stands in until the entry is there', () => {
    assert.deepEqual(titles(`<div role="heading" aria-level="3">Legs</div>${CARD}`), [4]);
    assert.deepEqual(titles(`<div role="heading">Legs</div>${CARD}`), [3]);
    assert.deepEqual(titles(`<h1>Legs</h1><!--<h2>--><template><h3>x</h3></template><pre><h4>x</h4></pre>${CARD}`), [2]);
    assert.deepEqual(titles(`<h1>Legs</h1><ham-exercise name="bridge"><div slot="fallback"><h4>Soon</h4></div></ham-exercise>${CARD}`), [2, 2]);
  });

  test('keep their words, and the look they have in the element', () => {
    const [high, low] = [CIRCUIT, `<h1>a</h1><h2>a</h2><h3>a</h3>${CIRCUIT}`].map((html) => headingsIn(elementsIn(staticsIn(filled(html))[0]!)));
    assert.deepEqual(low!.map(textOf), high!.map(textOf));
    const look = (heading: Element): string => attributeOf(heading, 'data-ham-as') ?? heading.tagName[1]!;
    assert.deepEqual(low!.map(look), high!.map(look));
    assert.notDeepEqual(low!.map(levelOf), high!.map(levelOf), 'control');
    assert.deepEqual([...low!, ...high!].filter((heading) => attributeOf(heading, 'aria-level') !== undefined), []);
  });

  test('have rules by their look in the stylesheet, and none by their level alone', () => {
    assert.match(stylesheet(), /:where\(h3:not\(\[data-ham-as\]\), \[data-ham-as="3"\]\) \{ font-size: 1\.35em \}/);
    assert.doesNotMatch(stylesheet().replaceAll(/:is\(h2, h3, h4, h5, h6\):where\(h\d:not\(\[data-ham-as\]\), \[data-ham-as="\d"\]\)/g, ''), /\bh[1-6]\b/);
  });

  test('follow the headings of a post in a feed too', () => {
    const {html} = prerenderFeed(`<rss><item><description><![CDATA[<h2>Legs</h2><h3>Hips</h3>${CIRCUIT}]]></description></item></rss>`, {library});
    assert.match(html, /<h4>[^<]+<\/h4>/);
    assert.match(html, /<h6>[^<]+<\/h6>/);
    assert.doesNotMatch(html, /data-ham-as/);
  });
});
