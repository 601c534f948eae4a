import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {CODES} from '../../src/cli/codes/index.js';
import {explanation, listOfCodes} from '../../src/cli/explain.js';
import {hamkitIn, type Ended} from './hamkit.js';

const plain = (_: string, text: string): string => text;
const hamkit = (...args: string[]): Ended => hamkitIn('.', ...args);

suite('hamkit explain CODE', () => {
  test('says what a code means, why, and shows a slip and its mend', () => {
    assert.deepEqual(hamkit('explain', 'bad-list'), {status: 0, error: '', out: `bad-list

  The list has the wrong sign, does not begin with 1, or something else stands
  beside it.

  Steps are done in order and take \`1.\`; cues, mistakes, easier and harder have
  none and take \`-\`.

  In the sections of an exercise, - is the slip and + is right:

      ## Steps

    - - Lift your hips.
    - - Lower slowly.
    + 1. Lift your hips.
    + 2. Lower slowly.

`});
  });

  test('says where the problem is told when that is not where it is mended', () => {
    assert.match(explanation('missing-key', plain), /^ {4}\+ licence: CC-BY-4\.0$[\s\S]*^ {2}The problem is told at line 1 of this, `---`\.$/m);
    assert.doesNotMatch(explanation('bad-dose', plain), /told at/, 'control');
  });

  test('shows the line that excuses a code, where one can', () => {
    assert.match(explanation('unsourced-number', plain), /say why on a line of its own above the paragraph:\n\n {4}<!-- excuse unsourced-number: Counted by us in 2025\. -->$/m);
    assert.doesNotMatch(explanation('bad-dose', plain), /excuse/, 'control');
  });

  test('paints the slip and the mend for a terminal', () => {
    const painted = explanation('bad-dose', (style, text) => `<${style}>${text}</>`);
    assert.match(painted, /<red>- dose: .*<\/>\n {4}<green>\+ dose: .*<\/>/);
  });

  for (const code of Object.keys(CODES)) {
    test(`${code}: fits a terminal of 80 columns, and has no control character`, () => {
      const page = explanation(code, plain);
      assert.deepEqual(page.split('\n').filter((line) => line.length > 80), []);
      assert.doesNotMatch(page, /[^\P{Cc}\t\n]/u);
    });
  }

  test('names the code that was probably meant, with exit code 1', () => {
    assert.deepEqual(hamkit('explain', 'bad-does'), {status: 1, out: '', error: 'hamkit: There is no code `bad-does`. Did you mean `bad-dose`?\n'});
    assert.throws(() => explanation('toString', plain), {message: 'There is no code `toString`. `hamkit explain` lists them all.'});
  });
});

suite('hamkit explain', () => {
  test('lists every code with its sentence, by group', () => {
    const list = listOfCodes(plain);
    assert.deepEqual(list.split('\n').filter((line) => line.length > 80), []);
    const words = list.replace(/\s+/g, ' ');
    for (const [code, {means}] of Object.entries(CODES)) assert.ok(words.includes(` ${code} ${means} `), code);
    assert.ok(list.indexOf('Frontmatter\n') < list.indexOf('  bad-dose') && list.indexOf('  bad-dose') < list.indexOf('Prose\n'));
    assert.equal(hamkit('explain').out, list);
  });
});
