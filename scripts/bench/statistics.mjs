/**
 * The middle one, or the mean of the middle two.
 *
 * @param {readonly number[]} numbers
 */
export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
};

/**
 * How many times as long one thing took as another. `ratio` is that of the medians; `least` and `most` are taken from ratios
 * within one round, whose two times lie a moment apart.
 *
 * @param {readonly number[]} times one time a round
 * @param {readonly number[]} others the other's times in the same rounds
 */
export function compare(times, others) {
  const rounds = times.map((time, round) => time / others[round]);
  return {ratio: median(times) / median(others), least: Math.min(...rounds), most: Math.max(...rounds)};
}
