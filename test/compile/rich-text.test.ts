import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {compile} from '../../src/compile/index.js';
import type {Block, Inline, RichText} from '../../src/model/index.js';
import {brief, compileTexts, GOOD} from './entries.js';

const HEAD = '---\ntitle: T\nsummary: S\ndate: 2026-11-21\nauthor: hamkit\nlicence: CC-BY-4.0\n---\n';

function read(markdown: string): {body: RichText | undefined; problems: string[]} {
  const {library, problems} = compileTexts({...GOOD, 'articles/a.md': HEAD + markdown});
  return {body: library.articles['a']?.body, problems: problems.map(brief)};
}

function paragraph(markdown: string): readonly Inline[] {
  const {body, problems} = read(markdown);
  assert.deepEqual(problems, []);
  const [block] = body ?? [];
  assert.ok(block?.kind === 'paragraph' && body?.length === 1);
  return block.content;
}

suite('prose as data', () => {
  test('keeps emphasis, strong, links and citations', () => {
    assert.deepEqual(paragraph('A *b **c** d* [e *f*](https://example.org/g) [h](../exercises/hold.md) [@smith2020; @jones2021].'), [
      'A ', {kind: 'emphasis', content: ['b ', {kind: 'strong', content: ['c']}, ' d']}, ' ',
      {kind: 'link', href: 'https://example.org/g', content: ['e ', {kind: 'emphasis', content: ['f']}]}, ' ',
      {kind: 'entry', to: {kind: 'exercise', id: 'hold'}, content: ['h']},
      {kind: 'cite', keys: ['smith2020', 'jones2021']}, '.',
    ]);
  });

  test('puts a citation at its word: no space before it, except that between two', () => {
    const [a, b] = ['smith2020', 'jones2021'].map((key) => ({kind: 'cite' as const, keys: [key]}));
    assert.deepEqual(paragraph('sports [@smith2020].\nMore\n[@smith2020]'), ['sports', a, '. More', a]);
    assert.deepEqual(paragraph('*so* &nbsp;[@smith2020] [@jones2021] on'), [{kind: 'emphasis', content: ['so']}, a, ' ', b, ' on']);
    assert.deepEqual(paragraph('[@smith2020] first'), [a, ' first']);
  });

  test('makes a space of a line break', () => {
    assert.deepEqual(paragraph('one\n  two\nthree'), ['one two three']);
  });

  test('keeps typographic characters as they are written', () => {
    assert.deepEqual(paragraph('“Don’t” — 3–4 × 5\u00A0s … "plain" -- ...'), ['“Don’t” — 3–4 × 5\u00A0s … "plain" -- ...']);
  });

  test('resolves character references and backslashes', () => {
    assert.deepEqual(paragraph('A&nbsp;&amp;&#160;&#xB7; \\*b\\* \\[@c\\] \\&amp; AT&T'), ['A\u00A0&\u00A0· *b* [@c] &amp; AT&T']);
  });

  test('resolves character references in addresses', () => {
    assert.deepEqual(paragraph('[a](https://example.org/?b&amp;c) d')[0], {kind: 'link', href: 'https://example.org/?b&c', content: ['a']});
  });

  test('takes an address in angle brackets for a link', () => {
    assert.deepEqual(paragraph('<https://example.org/> x')[0], {kind: 'link', href: 'https://example.org/', content: ['https://example.org/']});
  });

  test('links to mail and telephone', () => {
    assert.deepEqual(paragraph('[a](mailto:a@example.org) [b](tel:+4312345)').filter((inline) => typeof inline !== 'string').length, 2);
  });

  test('keeps lists in lists, quotes and tables', () => {
    const {body, problems} = read('1. a\n   - b\n\n     c\n2. d\n\n> e\n> - f\n\n| g | *h* |\n|---|---|\n| i \\| j | |\n');
    const words = (text: string): Block => ({kind: 'paragraph', content: [text]});
    assert.deepEqual(problems, []);
    assert.deepEqual(body, [
      {kind: 'list', ordered: true, items: [[words('a'), {kind: 'list', ordered: false, items: [[words('b'), words('c')]]}], [words('d')]]},
      {kind: 'quote', content: [words('e'), {kind: 'list', ordered: false, items: [[words('f')]]}]},
      {kind: 'table', head: [['g'], [{kind: 'emphasis', content: ['h']}]], rows: [[['i | j'], []]]},
    ]);
  });

  test('gives headings ids in any script', () => {
    const {body} = read('a\n\n## Kraft & Kälte\n\n### 力\n\n## !\n');
    assert.deepEqual(body?.flatMap((block) => block.kind === 'heading' ? [block.id] : []), ['kraft-kälte', '力', 'section']);
  });
});

/** Words and every character that Markdown gives a meaning to, without the ones that make addresses and numbers of words. */
const markdown = fc.array(fc.constantFrom(
  'ape', 'bee', 'cow', ' ', ' ', '\n', '\n\n', '\t', '*', '**', '_', '`', '~', '~~', '[', ']', '<', '>', '> ', '- ', '\n- ', '\n  - ', '+ ', '# ', '## ',
  '|', '\n|-|-|\n', '!', '&', '\\', '=', '---', '\n---\n', '"', "'", '(', ')', '@', '^',
), {maxLength: 30}).map((parts) => parts.join(''));

const wordsOf = (value: unknown): string[] => {
  const texts = (each: unknown): string[] => {
    if (typeof each === 'string') return [each];
    if (Array.isArray(each)) return each.flatMap(texts);
    return typeof each === 'object' && each !== null ? texts(['content' in each ? each.content : [], 'items' in each ? each.items : [], 'head' in each ? each.head : [], 'rows' in each ? each.rows : []]) : [];
  };
  return texts(value).join('').match(/ape|bee|cow/g) ?? [];
};

suite('what compiles without a problem', () => {
  test('has all words of the source in their order: nothing is dropped or moved', () => {
    let compiled = 0;
    fc.assert(fc.property(markdown, (text) => {
      const {library, problems} = compile([{path: 'articles/a.md', text: HEAD + text}]);
      if (problems.length > 0) return;
      compiled += 1;
      assert.deepEqual(wordsOf(library.articles['a']?.body), text.match(/ape|bee|cow/g) ?? []);
    }), {numRuns: 3000});
    assert.ok(compiled > 300, `only ${String(compiled)} texts had no problem`);
  });
});
