import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {solveFigure} from '../../src/figure/index.js';
import {EXERCISES, IDS} from './library.js';

/** Pairs of do and avoid that the library has at least. */
const PAIRS = 30;

describe('the exercises of the library', () => {
  it('all have a figure', () => assert.deepEqual(IDS.filter((id) => !EXERCISES[id]), []));

  it(`show at least ${PAIRS} of their mistakes`, () => {
    const pairs = Object.values(EXERCISES).reduce((sum, {avoid}) => sum + (avoid?.length ?? 0), 0);
    assert.ok(pairs >= PAIRS, `${pairs} pairs`);
  });

  it('show a jump, a hop or a flight in a strip, which one picture does not tell', () => {
    const flying = Object.entries(EXERCISES).filter(([, {moves}]) => moves.some((move) => /^(jump|hop|float) \d/.test(typeof move === 'string' ? move : Object.keys(move)[0] ?? '')));
    assert.ok(flying.length > 5);
    assert.deepEqual(flying.filter(([, {strip}]) => !strip).map(([id]) => id), []);
  });

  it('keep 25 to 30 degrees in the knee at the bottom of the stroke on a bicycle, as its saddle says', () => {
    const {figure} = solveFigure(EXERCISES['cycling']!, {});
    const straightest = Math.min(...figure!.poses.map((pose) => pose[6]!));
    assert.ok(straightest >= 25 && straightest <= 30, String(straightest));
  });
});
