// A page is parsed without most of its words, and not to its end. That nothing of it is lost by that is shown here, beside the whole page
// as parse5 has it.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {prerender} from '../../src/prerender/index.js';
import {treeOf} from '../../src/prerender/tree.js';
import {wordless} from '../../src/prerender/wordless.js';
import {compileTexts, GOOD} from '../compile/entries.js';

const {library} = compileTexts(GOOD);

/** So that all is parsed. */
const LAST = '<ham-exercise></ham-exercise>';

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
/** Each element of a tree, how deep it stands, and where it is in the text, as far as somebody knows. */
const outline = (tree: Tree.Document): string[] => {
  const lines: string[] = [];
  const add = (node: Tree.ChildNode, depth: number): void => {
    if (!isElement(node)) return;
    const {startTag, endTag, endOffset} = node.sourceCodeLocation ?? {};
    lines.push([' '.repeat(depth) + node.tagName, startTag?.startOffset, startTag?.endOffset, endTag?.startOffset, endOffset].join(' '));
    node.childNodes.forEach((child) => { add(child, depth + 1); });
  };
  tree.childNodes.forEach((child) => { add(child, 0); });
  return lines;
};
/** Lines as one outline has them, without the places that the other one does not tell. */
const asTold = (lines: readonly string[], other: readonly string[]): string[] => lines.map((line, at) => (/\d/.test(other[at]?.replace(/h\d/, '') ?? '') ? line : line.replace(/(\S) .*$/, '$1    ')));

const WORDS = ['some words that go on for long enough to be left out', ' \n', 'x', '“Quoted” words – and 😀 more of them', "it's not so", 'a "quoted" thing that is said here', '1 &lt; 2 and 3 &amp; 4 are words, too', 'a -- b -- c --', ']] words ]]', '\0 words and words and words', '\r\nwords and more\r\nwords here\r\n'];
const PIECES = ['<p>', '</p>', '<p id=a class="b c">', '<em>', '</em>', '<b>', '</b>', '<a href="/x?a=b">', '</a>', '<div>', '</div>', '<ul>', '<li>', '</ul>', '<table>', '<tr>', '<td>', '</table>', '<h2>', '</h2>', '<pre>', '</pre>', '<code>', '</code>', '<br>', '<img alt="a > b and some more words here < c" src=x>',
  '<svg>', '<path d="M1 2"/>', '<title>', '</title>', '</svg>', '<style>', '</style>', '<script>', '</script>', '<textarea>', '</textarea>', '<template>', '</template>', '<select>', '</select>', '<!--', '-->', '--!>', '<![CDATA[', ']]>', '<?xml version="1.0">', '<head>', '</head>', '<body class=x>', '</body>', '</html>', '<!doctype html>',
  '<math>', '<mi>', '</math>', '<foreignObject>', '<button>', '</button>', '<frameset>', '<noscript>', '</noscript>', '<', '>', '"', "'", '=', '<p title="', '<p title=\'', ' data-x="1"', '/>'];
const TAGS = ['<ham-exercise name="bridge"></ham-exercise>', '<ham-exercise name=hold>', '</ham-exercise>', '<div data-ham="exercise" data-name="bridge"></div>', '<ham-cite name="jones2021"></ham-cite>', '<ham-content src="/x/">', '</ham-content>'];
const soup = (pieces: readonly string[], maxLength: number): fc.Arbitrary<string> => fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...pieces)), {maxLength}).map((parts) => parts.join(''));

suite('the tree of a page', () => {
  test('is that of the whole page, with the same places, of any bytes', () => {
    let [left, located] = [0, 0];
    fc.assert(fc.property(soup([...PIECES, ...TAGS], 40), (html) => {
      const page = html + LAST;
      left += page.length - wordless(page).text.length;
      const whole = outline(parse(page, {sourceCodeLocationInfo: true}));
      const ours = outline(treeOf(page).document);
      located += ours.filter((line) => /\d/.test(line)).length;
      assert.deepEqual(ours, asTold(whole, ours));
    }), {numRuns: 3000});
    assert.ok(left > 10_000 && located > 3000, `${left} signs left out, ${located} places`);
  });

  test('would be another one with a place that is wrong, or a tag less (control)', () => {
    const page = `<p>${WORDS[0]!}<em>b</em></p>${LAST}`;
    const ours = outline(treeOf(page).document);
    for (const other of [page.replace('some', 'so'), page.replace('<em>', '<!---->')]) assert.notDeepEqual(ours, asTold(outline(parse(other, {sourceCodeLocationInfo: true})), ours));
  });

  test('ends where no tag of ours can change any more', () => {
    const behind = '<section><p>Words</p></section>'.repeat(100);
    const elements = (html: string): number => outline(treeOf(html).document).length;
    assert.ok(elements(`<p>Words</p>${LAST}${behind}`) < 10);
    assert.ok(elements(`<p>Words</p><ham-exercise>${behind}`) > 200);
    assert.ok(elements(`<b>Words ${LAST}${behind}`) > 200);
  });

  test('says the same of all tags as if it went on', () => {
    let filled = 0;
    fc.assert(fc.property(soup([...PIECES, ...TAGS, ...TAGS, ...TAGS], 30), soup(PIECES, 30), (html, behind) => {
      // what is left open at the end would become another thing there
      const page = `${html}${behind}"'></script></style></textarea></title>-->`;
      const [short, long] = [prerender(page, {library}), prerender(`${page}<!-- <ham- -->`, {library})];
      filled += short.filled;
      assert.equal(`${short.html}<!-- <ham- -->`, long.html);
    }), {numRuns: 3000});
    assert.ok(filled > 500, String(filled));
  });
});
