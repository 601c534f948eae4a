import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {compileTexts, GOOD} from './entries.js';

/** An article with so many pictures, a line each from the ninth on. */
const withPictures = (count: number): string =>
  `---\ntitle: T\nsummary: S\ndate: 2026-11-21\nauthor: hamkit\nlicence: CC-BY-4.0\n---\n\n${'![a](b)\n'.repeat(count)}`;

suite('of many problems of one sort in a file', () => {
  test('a hundred are told one by one', () => {
    const {problems} = compileTexts({'articles/a.md': withPictures(100)});
    assert.equal(problems.length, 100);
    assert.equal(new Set(problems.map(({message}) => message)).size, 1);
  });

  test('the hundredth says how many there are from its place on, so that none is lost', () => {
    const {library, problems} = compileTexts({'articles/a.md': withPictures(5000 / 8)});
    assert.equal(problems.length, 100);
    const {code, severity, span, message} = problems[99]!;
    assert.deepEqual({code, severity, line: span.start.line, message}, {
      code: 'image', severity: 'error', line: 8 + 100, message: 'From here on, this file has 526 more problems of this sort.',
    });
    assert.equal(library.articles['a'], undefined);
  });

  test('those of another sort and of other files are told beside them', () => {
    const {problems} = compileTexts({...GOOD, 'articles/a.md': `${withPictures(150)}\n---\n`, 'articles/b.md': withPictures(3)});
    assert.deepEqual(problems.map(({file, code}) => `${file} ${code}`).slice(98), [
      'articles/a.md image', 'articles/a.md image', 'articles/a.md rule', ...Array.from({length: 3}, () => 'articles/b.md image'),
    ]);
  });
});
