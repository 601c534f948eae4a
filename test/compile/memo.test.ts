import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {compile, type Memo} from '../../src/compile/index.js';
import {BRIDGE, FIGURED} from '../cli/figured.js';

/** A memo that tells what it was asked, and what it was given. */
class Told implements Memo {
  readonly asked: string[] = [];
  readonly given = new Map<string, NonNullable<ReturnType<Memo['get']>>>();

  get(key: string): ReturnType<Memo['get']> {
    this.asked.push(key);
    return this.given.get(key);
  }

  set(key: string, solved: NonNullable<ReturnType<Memo['get']>>): void {
    this.given.set(key, solved);
  }
}

/** The good library with a figure that takes so long, so that no other test has solved it. */
const files = (seconds: number): {path: string; text: string}[] =>
  Object.entries({...FIGURED, 'exercises/bridge.md': BRIDGE.replace('lift 2s', `lift ${String(seconds)}s`)}).map(([path, text]) => ({path, text}));

suite('figures that were solved before', () => {
  test('are given to a memo, and taken from it in the place of solving', () => {
    const memo = new Told();
    compile(files(2.3), {memo});
    assert.equal(memo.given.size, 1);
    const [[key, solved] = []] = [...memo.given];
    const other = new Told();
    other.given.set(key!.replace('2.3', '2.4'), {...solved!, figure: {...solved!.figure!, text: 'From the memo.'}});
    assert.equal(compile(files(2.4), {memo: other}).library.figures['bridge']?.text, 'From the memo.');
  });

  test('are not solved again in one process, with a memo or without', () => {
    const first = compile(files(2.6));
    const memo = new Told();
    assert.deepEqual(compile(files(2.6), {memo}), first);
    assert.deepEqual([memo.asked, memo.given.size], [[], 0]);
    compile(files(2.7), {memo});
    assert.deepEqual([memo.asked.length, memo.given.size], [1, 1], 'control: another figure');
  });
});
