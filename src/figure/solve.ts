/** What is made as small as possible: the sum of the squares of these, for a row of unknowns. */
export type Residuals = (unknowns: readonly number[]) => number[];

/** Step of the unknowns by which slopes are measured: small against a degree or a centimetre, large against rounding. */
const STEP = 1e-4;
/** Where a gain of the sum below this part of it is no gain any more. */
const ENOUGH = 1e-9;
/** An undamped step smaller than this is the last: the next is smaller by far. A damped one may be one of many in a long valley. */
const CLOSE = 0.01;
const UNDAMPED = 1e-5;
/** Attempts to find a better place around one before giving up. */
const ATTEMPTS = 8;

const sumOfSquares = (values: readonly number[]): number => {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
};

/**
 * The unknowns near `start` with the smallest sum of squares, after Levenberg (1944) and Marquardt (1963): a Gauss-Newton step, held
 * back by damping that falls while steps succeed and rises when one does not. Slopes are measured, not derived: the body has
 * seventeen unknowns, and a rule is then one line. `residuals` may return the same row again and again.
 */
export function leastSquares(start: readonly number[], residuals: Residuals, rounds: number): number[] {
  let here = [...start];
  let values = [...residuals(here)];
  let sum = sumOfSquares(values);
  let damping = 1e-6;
  const normal = new Normal(here.length, values.length);
  for (let round = 0; round < rounds; round += 1) {
    normal.measure(here, values, residuals);
    let found = false;
    for (let attempt = 0; attempt < ATTEMPTS && !found; attempt += 1) {
      const step = normal.solve(damping);
      const there = here.map((value, index) => value + (step[index] ?? 0));
      const thereValues = residuals(there);
      const thereSum = sumOfSquares(thereValues);
      found = thereSum < sum;
      if (!found) {
        damping *= 20;
        continue;
      }
      const gain = sum - thereSum;
      [here, values, sum, damping] = [there, [...thereValues], thereSum, Math.max(damping / 20, 1e-12)];
      if (gain < ENOUGH * (sum + ENOUGH) || damping < UNDAMPED && step.every((value) => Math.abs(value) < CLOSE)) return here;
    }
    if (!found) return here;
  }
  return here;
}

/**
 * The equations of a Gauss-Newton step. Where a solution spends its time: its memory is asked for once, and it loops over indices.
 * Of the symmetric matrix only the part up to the diagonal is filled.
 */
class Normal {
  readonly #slopes: Float64Array;
  readonly #matrix: Float64Array;
  readonly #factor: Float64Array;
  readonly #right: Float64Array;
  readonly #solution: Float64Array;

  constructor(private readonly size: number, private readonly length: number) {
    this.#slopes = new Float64Array(size * length);
    [this.#matrix, this.#factor] = [new Float64Array(size * size), new Float64Array(size * size)];
    [this.#right, this.#solution] = [new Float64Array(size), new Float64Array(size)];
  }

  /** Takes the equations from how each residual changes with each unknown. */
  measure(here: readonly number[], values: readonly number[], residuals: Residuals): void {
    const {size, length} = this;
    const [slopes, matrix, right] = [this.#slopes, this.#matrix, this.#right];
    const moved = [...here];
    for (let i = 0; i < size; i += 1) {
      moved[i] = (here[i] ?? 0) + STEP;
      const after = residuals(moved);
      moved[i] = here[i] ?? 0;
      let downhill = 0;
      for (let index = 0; index < length; index += 1) {
        const slope = ((after[index] ?? 0) - (values[index] ?? 0)) / STEP;
        slopes[i * length + index] = slope;
        downhill -= slope * (values[index] ?? 0);
      }
      right[i] = downhill;
      for (let j = 0; j <= i; j += 1) {
        let product = 0;
        for (let index = 0; index < length; index += 1) product += (slopes[i * length + index] ?? 0) * (slopes[j * length + index] ?? 0);
        matrix[i * size + j] = product;
      }
    }
  }

  /** The step with the diagonal raised by a part of itself, by Cholesky's factors; it is overwritten by the next. */
  solve(damping: number): Float64Array {
    const {size} = this;
    const [matrix, factor, right, solution] = [this.#matrix, this.#factor, this.#right, this.#solution];
    for (let i = 0; i < size; i += 1) {
      const diagonal = matrix[i * size + i] ?? 0;
      let rest = right[i] ?? 0;
      for (let j = 0; j <= i; j += 1) {
        let left = j === i ? diagonal + damping * (diagonal + 1e-6) : matrix[i * size + j] ?? 0;
        for (let k = 0; k < j; k += 1) left -= (factor[i * size + k] ?? 0) * (factor[j * size + k] ?? 0);
        factor[i * size + j] = j === i ? Math.sqrt(Math.max(left, Number.MIN_VALUE)) : left / (factor[j * size + j] ?? 1);
        if (j < i) rest -= (factor[i * size + j] ?? 0) * (solution[j] ?? 0);
      }
      solution[i] = rest / (factor[i * size + i] ?? 1);
    }
    for (let i = size - 1; i >= 0; i -= 1) {
      let rest = solution[i] ?? 0;
      for (let j = i + 1; j < size; j += 1) rest -= (factor[j * size + i] ?? 0) * (solution[j] ?? 0);
      solution[i] = rest / (factor[i * size + i] ?? 1);
    }
    return solution;
  }
}
