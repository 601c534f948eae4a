import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {prerender} from '../../src/prerender/index.js';
import {compileTexts, GOOD} from '../compile/entries.js';
import {attributeOf, elementsIn, fragmentOf, markupOf, pageOf, staticsIn, textOf, withoutStatics} from './read.js';

const {library} = compileTexts(GOOD);
const filled = (html: string): string => prerender(html, {library}).html;

/** Tags that may stand anywhere, whole and broken, and some that show nothing. */
const WHOLE = ['<ham-exercise name="bridge"></ham-exercise>', '<HAM-Circuit></HAM-Circuit>', "<ham-evidence\n name='jones2021'>own</ham-evidence>", '<div data-ham="entry" data-kind=term data-name=tempo></div>',
  '<ham-article name=strength><a href="/s">Own</a></ham-article>'];
const INLINE = ['<ham-cite name="jones2021"></ham-cite>', '<ham-cite list></ham-cite>', '<ham-exercise name="brigde"></ham-exercise>', '<ham-exercise></ham-exercise>', '<ham-content src="/x/"></ham-content>'];
const BROKEN = ['<ham-exercise name="hold" />', '<ham-exercise name=hold/>', '<ham-exercise name="hold">', '<p><ham-exercise name="hold">', '<ham-cite name="jones2021" />'];

const words = fc.constantFrom('Words ', 'more &amp; more', ' ', '\n', '\r\n', '&lt;b&gt;', '1 < 2', 'é—😀', '\t', '<br>', '<!-- <ham-exercise> -->', '<img alt=">" src=x>', '<script>"<p>"</script>', '&nbsp');

/** Flow content that stands as it is written: each element closed and where it may be. */
const {flow} = fc.letrec<{flow: string; phrasing: string}>((tie) => ({
  phrasing: fc.oneof({maxDepth: 3}, words, fc.tuple(fc.constantFrom('em', 'strong', 'span class="a b"', 'a href="/x?a=1&b=2"', 'code', 'b id=i'), fc.array(tie('phrasing'), {maxLength: 3}))
    .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]!}>`)),
  flow: fc.oneof({maxDepth: 3}, words, tie('phrasing'), fc.tuple(
    fc.constantFrom('p', 'p class=x', 'div', 'ul', 'li', 'section', 'aside', 'h1', 'h2', 'h4', 'blockquote', 'DIV', 'table', 'td', 'pre', 'template', 'textarea', 'button', 'details'), fc.array(tie('flow'), {maxLength: 3}), fc.boolean(),
  ).map(([tag, inner, isClosed]) => `<${tag}>${inner.join('')}${isClosed || !/^(?:p|li|td)\b/.test(tag) ? `</${tag.split(' ')[0]!}>` : ''}`)),
}));

const page = (tags: readonly string[]): fc.Arbitrary<string> => fc.array(fc.oneof(flow, fc.constantFrom(...tags), fc.constantFrom(...tags).map((tag) => `<p>Before ${tag} <em>after</em></p>`)), {maxLength: 12})
  .map((pieces) => pieces.join(''));

/** A page without the tags of paragraphs, and of the divs that some become: what may change outside of our tags. */
const withoutParagraphs = (html: string): string => html.replace(/<\/?(?:p|div)(?=[\s>])[^>]*>/gi, '');
/** Emphasis that is opened and closed again around a tag. */
const withoutPhrasing = (html: string): string => html.replace(/<\/?(?:em|strong|span|a|b|code)(?=[\s>])[^>]*>/gi, '');

suite('any page', () => {
  test('is not changed by a second run', () => {
    fc.assert(fc.property(page([...WHOLE, ...INLINE, ...BROKEN]), (html) => {
      const once = filled(html);
      assert.equal(filled(once), once);
    }), {numRuns: 200});
  });

  test('keeps every byte outside of our tags, but for paragraphs and the emphasis in them that a tag parts', () => {
    fc.assert(fc.property(page([...WHOLE, ...INLINE]), (html) => {
      const left = (text: string): string => withoutPhrasing(withoutParagraphs(text));
      assert.equal(left(withoutStatics(filled(html))), left(html));
    }), {numRuns: 200});
  });

  test('without a paragraph keeps every byte', () => {
    fc.assert(fc.property(page([...WHOLE, ...INLINE]).filter((html) => !/<p[\s>]/i.test(html)), (html) => {
      assert.equal(withoutStatics(filled(html)), html);
    }), {numRuns: 200});
  });

  test('has in each tag what was written there, whole: nothing around it tears it apart', () => {
    let seen = 0;
    fc.assert(fc.property(page([...WHOLE, ...INLINE, ...BROKEN]), (html) => {
      const once = filled(html);
      for (const element of staticsIn(once)) {
        const {startOffset, endOffset} = element.sourceCodeLocation!;
        const [alone] = elementsIn(fragmentOf(once.slice(startOffset, endOffset)));
        assert.equal(markupOf(element), markupOf(alone!));
        const parent = element.parentNode!;
        assert.ok('tagName' in parent && (parent.tagName.startsWith('ham-') || attributeOf(parent, 'data-ham')), 'it is not in its tag');
        seen += 1;
      }
    }), {numRuns: 200});
    assert.ok(seen > 200, String(seen));
  });

  test('keeps its words, in their order', () => {
    fc.assert(fc.property(page([...WHOLE, ...INLINE]), (html) => {
      assert.equal(textOf(pageOf(withoutStatics(filled(html)))).replaceAll(' ', ''), textOf(pageOf(html)).replaceAll(' ', ''));
    }), {numRuns: 200});
  });

  test('of any bytes is taken', () => {
    const pieces = fc.constantFrom('<', '>', '/', '"', "'", '=', ' ', '\r', '\n', '\0', 'p', '</p>', '<p', '<ham-exercise', ' name=bridge', ' name="bridge"', '</ham-exercise>', '<table>', '<svg>', '<a>', '<select>', '<!--', '-->', '<![CDATA[', ']]>', '<template>', '</', '&', 'data-ham=exercise', '<b>', '</b>');
    fc.assert(fc.property(fc.array(pieces, {maxLength: 40}), (parts) => {
      const html = parts.join('');
      const once = filled(html);
      assert.equal(filled(once), once);
    }), {numRuns: 1500});
  });

  test('would be seen to be torn apart, or to have lost a byte (control)', () => {
    const torn = '<p><ham-exercise><div data-ham-static="x"><p>a</p></div></ham-exercise></p>';
    const [element] = staticsIn(torn);
    assert.ok(element);
    assert.ok(!(element.parentNode && 'tagName' in element.parentNode && element.parentNode.tagName === 'ham-exercise'));
    assert.notEqual(withoutStatics(filled('<h1>a</h1><ham-exercise name="bridge"></ham-exercise>')), '<h1>a </h1><ham-exercise name="bridge"></ham-exercise>');
  });
});
