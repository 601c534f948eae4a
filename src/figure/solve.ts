/** What is made as small as possible: the sum of the squares of these, for a row of unknowns. */
export type Residuals = (unknowns: readonly number[]) => number[];

/** Step of the unknowns by which slopes are measured: small against a degree or a centimetre, large against rounding. */
const STEP = 1e-4;
/** Where a gain of the sum below this part of it is no gain any more. */
const ENOUGH = 1e-9;
/** Attempts to find a better place around one before giving up. */
const ATTEMPTS = 8;

const sumOfSquares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);

/**
 * The unknowns near `start` with the smallest sum of squares, after Levenberg (1944) and Marquardt (1963): a Gauss-Newton step, held
 * back by damping that falls while steps succeed and rises when one does not. Slopes are measured, not derived: the body has
 * seventeen unknowns, and a rule is then one line.
 */
export function leastSquares(start: readonly number[], residuals: Residuals, rounds: number): number[] {
  let here = [...start];
  let values = residuals(here);
  let sum = sumOfSquares(values);
  let damping = 1e-6;
  for (let round = 0; round < rounds; round += 1) {
    const normal = normalEquations(slopes(here, values, residuals), values);
    let found = false;
    for (let attempt = 0; attempt < ATTEMPTS && !found; attempt += 1) {
      const step = solveLinear(damped(normal.matrix, damping), normal.right);
      const there = here.map((value, index) => value + (step[index] ?? 0));
      const thereValues = residuals(there);
      const thereSum = sumOfSquares(thereValues);
      found = thereSum < sum;
      if (!found) {
        damping *= 20;
        continue;
      }
      const gain = sum - thereSum;
      [here, values, sum, damping] = [there, thereValues, thereSum, Math.max(damping / 20, 1e-12)];
      if (gain < ENOUGH * (sum + ENOUGH)) return here;
    }
    if (!found) return here;
  }
  return here;
}

/** How each residual changes with each unknown: one row an unknown. */
function slopes(here: readonly number[], values: readonly number[], residuals: Residuals): number[][] {
  return here.map((_, unknown) => {
    const moved = residuals(here.map((value, index) => (index === unknown ? value + STEP : value)));
    return moved.map((value, index) => (value - (values[index] ?? 0)) / STEP);
  });
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function normalEquations(rows: readonly number[][], values: readonly number[]): {matrix: number[][]; right: number[]} {
  const matrix = rows.map((row) => new Array<number>(row.length && rows.length).fill(0));
  rows.forEach((row, i) => {
    for (let j = 0; j <= i; j += 1) {
      const product = dot(row, rows[j] ?? []);
      for (const [a, b] of [[i, j], [j, i]] as const) (matrix[a] ?? [])[b] = product;
    }
  });
  return {matrix, right: rows.map((row) => -dot(row, values))};
}

const damped = (matrix: readonly number[][], damping: number): number[][] =>
  matrix.map((row, i) => row.map((value, j) => (i === j ? value + damping * (value + 1e-6) : value)));

/** Solves a small dense system by elimination, largest pivot first; the matrix is used up. */
function solveLinear(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot += 1) {
    let largest = pivot;
    for (let row = pivot + 1; row < size; row += 1) if (Math.abs(at(row, pivot)) > Math.abs(at(largest, pivot))) largest = row;
    const [top, swapped] = [rows[largest], rows[pivot]];
    if (!top || !swapped) continue;
    [rows[pivot], rows[largest]] = [top, swapped];
    for (const row of rows.slice(pivot + 1)) {
      const factor = (row[pivot] ?? 0) / (top[pivot] ?? 1);
      if (factor !== 0) for (let column = pivot; column <= size; column += 1) row[column] = (row[column] ?? 0) - factor * (top[column] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = at(row, size);
    for (let column = row + 1; column < size; column += 1) rest -= at(row, column) * (solution[column] ?? 0);
    solution[row] = rest / at(row, row);
  }
  return solution;
}
