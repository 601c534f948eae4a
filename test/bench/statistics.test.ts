import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compare, median} from '../../scripts/bench/statistics.mjs';

describe('the statistics of the benchmark', () => {
  it('take the middle of an odd number, and the mean of the two middle ones of an even number', () => {
    assert.equal(median([10, 9, 1]), 9);
    assert.equal(median([100, 2, 4, 1]), 3);
  });

  it('give the ratio of medians, and the spread of ratios within a round', () => {
    assert.deepEqual(compare([20, 40, 90], [10, 10, 30]), {ratio: 4, least: 2, most: 4});
  });
});
