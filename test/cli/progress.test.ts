import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {withProgress} from '../../src/cli/progress.js';

/** What is written while ten items take so many milliseconds each. */
function written(each: number, isTTY: boolean): string[] {
  const texts: string[] = [];
  let time = 0;
  const items = Array.from({length: 10}, (_, index) => index);
  const seen: number[] = [];
  for (const item of withProgress(items, 'files read', {stream: {isTTY, write: (text) => texts.push(text)}, now: () => time})) {
    seen.push(item);
    time += each;
  }
  assert.deepEqual(seen, items, 'every item comes, in order');
  return texts;
}

suite('long work', () => {
  test('says nothing when it takes less than a second', () => {
    assert.deepEqual(written(90, false), []);
    assert.deepEqual(written(90, true), []);
  });

  test('says a line a second where nobody sits at a terminal', () => {
    assert.deepEqual(written(400, false), ['hamkit: 3 of 10 files read\n', 'hamkit: 6 of 10 files read\n', 'hamkit: 9 of 10 files read\n']);
  });

  test('shows a bar at a terminal, in one line, and takes it away in the end', () => {
    const texts = written(400, true);
    assert.equal(texts[0], `\r\u001B[K${'█'.repeat(9)}${'░'.repeat(21)} 3 of 10 files read`);
    assert.equal(texts.at(-2), `\r\u001B[K${'█'.repeat(30)} 10 of 10 files read`);
    assert.equal(texts.at(-1), '\r\u001B[K');
    assert.ok(texts.every((text) => !text.includes('\n')));
  });

  test('takes the bar away also when it fails', () => {
    const texts: string[] = [];
    let time = 0;
    assert.throws(() => {
      for (const item of withProgress([1, 2, 3], 'files read', {stream: {isTTY: true, write: (text) => texts.push(text)}, now: () => (time += 2000)})) {
        if (item === 3) throw new Error('disk');
      }
    }, /disk/);
    assert.equal(texts.at(-1), '\r\u001B[K');
  });
});
