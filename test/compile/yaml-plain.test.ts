import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {CORE_SCHEMA, load} from 'js-yaml';
import {parse} from 'yaml';
import {readPlain} from '../../src/compile/yaml-plain.js';
import {GOOD} from './entries.js';

const INDENTS = ['', '', '', '  ', '  ', '    ', ' ', '- ', '- ', '  - ', '  - ', '-   ', '    - '];
const KEYS = ['', '', 'a: ', 'b: ', 'c:', 'key-1: ', 'd:  ', 'a:', 'null: ', 'true: ', '__proto__: ', 'constructor: ', 'lower 4s: ', 'You don\'t push.: ', 'a, b: ', 'a ,: ', 'a b : ', 'true b: '];
const VALUES = [
  '', '', 'words', 'many words, and more', 'a: b', 'a #b', 'a#b', '# remark', '"quoted"', '"a: b"', '"a\\n"', "'it'", "'it''s'", '[]', '[a, b]', '[a b, null]', '[a', '{a: b}', '5', '-5', '05', '0.5', '1e3',
  '-0', '0x1F', '1_000', '12:30', '2026-11-21', '10-12', '3 x 8', 'true', 'False', 'null', '~', 'yes', '.5', '5.', '*a', '&a', '!a', '|', '>', '@a', '%a', '`a', 'é', '“q”', 'a ', '  a', '-', '?', '12345678901234567890', '5\u00A0', 'a\u3000', 'true\u00A0',
];
const line = fc.tuple(fc.constantFrom(...INDENTS), fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)).map((parts) => parts.join(''));
const frontmatter = fc.array(line, {maxLength: 7}).map((lines) => lines.join('\n'));

test('plain lines mean to the quick reader what they mean to js-yaml and to yaml', () => {
  let taken = 0;
  fc.assert(fc.property(frontmatter, (text) => {
    const data = readPlain(text);
    if (!data) return;
    taken += 1;
    assert.deepEqual(data, load(text, {schema: CORE_SCHEMA}) ?? {});
    assert.deepEqual(data, parse(text) ?? {});
  }), {numRuns: 30_000});
  assert.ok(taken > 3000, `it took only ${String(taken)}`);
});

test('it takes the frontmatter of entries as people write them', () => {
  for (const [path, text] of Object.entries(GOOD)) {
    const [, yaml = ''] = text.split('---\n');
    assert.ok(readPlain(yaml), path);
  }
});

for (const [what, text] of [
  ['a key twice', 'a: 1\na: 2'], ['a text of several lines', 'a: b\n  c'], ['a colon in a text', 'a: b: c'], ['a remark behind a value', 'a: b # c'], ['an alias', 'a: *b'],
  ['a list in a list', '- - a'], ['an item further left than the first', 'a:\n  - b\n - c'], ['a list at the top', '- a'],
] as const) {
  test(`control: it leaves ${what} to the others`, () => {
    assert.equal(readPlain(text), undefined);
  });
}
