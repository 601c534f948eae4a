import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {Lexer, type Token} from 'marked';
import {quickLex} from '../../src/compile/quick-lex.js';
import {GOOD} from './entries.js';

/** A token as readers use it: neighbouring texts are one, space between blocks none, and raw text ends with its words. */
function meaning(tokens: readonly Token[]): unknown[] {
  const result: {type: string; raw?: string; rest: unknown}[] = [];
  for (const token of tokens) {
    if (token.type === 'space') continue;
    const last = result.at(-1);
    if (token.type === 'text' && !('tokens' in token) && last?.type === 'text' && last.rest === undefined) {
      last.raw = `${last.raw ?? ''}${token.raw}`;
      continue;
    }
    const {type, raw, ...fields} = token;
    result.push({
      type,
      raw: type === 'text' ? raw : raw.trimEnd(),
      rest: type === 'text' && !('tokens' in token) ? undefined : Object.fromEntries(Object.entries(fields).map(([key, value]) =>
        [key, key === 'tokens' || key === 'items' ? meaning(value as Token[]) : value])),
    });
  }
  return result;
}

const BEGINNINGS = ['', '', '', 'Word ', '- ', '- ', '1. ', '2. ', '## ', '### ', '# ', '> ', '  ', '**B** ', '[a](x.md) ', '- [ ] ', '- [x] ', '1) ', '* ', '[a]: b', '---', '|-|-|', '\t'];
const PIECES = [
  'Word', 'a b', 'é', '“q”', ' ', ' ', '.', '—', '5', '1.', '- ', '*', '**', '**bold**', ' **Bold.** ', '**b**:', '*em*', ' *em*.', '*e*m', ' [Long text](../a/b-c.md) ', '[a](b c)', '_', '_a_', '`', '[', ']', '[a](x.md)', '[@a1; @b2]', '[@a1]', '[@a; b@c.org]', '[@a@b.org]', '(', ')', ': ', '!',
  '<b>', '&amp;', '&', '~~', '\\', '|', '#', ' #', '\u00A0', '\u2028', '@', 'a@b.org', 'https://x.org', 'www.x.org', 'HTTP://X', 'ftp://x', '  ',
];
const line = fc.tuple(fc.constantFrom(...BEGINNINGS), fc.array(fc.constantFrom(...PIECES), {maxLength: 4})).map(([beginning, parts]) => beginning + parts.join(''));
const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n')), {maxLength: 5}).map((lines) => lines.flat().join(''));

test('what the quick reader takes it reads as marked does', () => {
  let taken = 0;
  fc.assert(fc.property(text, (body) => {
    const quick = quickLex(body);
    if (!quick) return;
    taken += 1;
    assert.deepEqual(meaning(quick), meaning(new Lexer().lex(body)));
  }), {numRuns: 20_000});
  assert.ok(taken > 3000, `it took only ${String(taken)}`);
});

test('it takes entries as people write them', () => {
  for (const [path, file] of Object.entries(GOOD)) {
    const body = file.slice(file.indexOf('\n---\n') + 5);
    assert.ok(quickLex(body) || /^[|>]/m.test(body), path);
  }
});

for (const [what, body] of [
  ['a list that goes on behind a blank line', '- a\n\n- b'], ['an underlined heading', 'Title\n==='], ['a table', 'a|b\n-|-\nc|d'], ['a nested list', '- a\n  - b'],
  ['a definition', 'Text\n\n[a]: b'], ['a line break', 'a  \nb'], ['a quote', '> a'], ['code', '    a'], ['HTML', '<b>a</b>'], ['a lazy line in an item', '- a\nb'],
] as const) {
  test(`control: it leaves ${what} to marked`, () => {
    assert.equal(quickLex(body), undefined);
  });
}
