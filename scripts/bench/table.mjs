import {readFileSync} from 'node:fs';
import {compare} from './statistics.mjs';

const json = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
/** The version of hamkit, or of a package that it uses. */
export const versionOf = (name) => json(name === 'hamkit' ? 'package.json' : `node_modules/${name}/package.json`).version;

/** Between the rounds of one ratio, of what is quiet enough to quote. */
const STEADY = 2.5;

export const grouped = (number) => number.toLocaleString('en');
const digits = (number) => number.toPrecision(number < 1 ? 2 : 3);

/** A ratio and how much its rounds differed, as `1.52 × (1.48–1.60)`. */
export function spread(times, others) {
  const {ratio, least, most} = compare(times, others);
  return `${digits(ratio)} × (${digits(least)}–${digits(most)})`;
}

export function isSteady(times, others) {
  const {least, most} = compare(times, others);
  return most / least <= STEADY;
}

const lengthOf = (rows, column) => Math.max(...rows.map((row) => row[column].length));

/** Lines with their cells in columns: the first from the left, the others from the right, as figures are. */
export const columns = (rows) => rows.map((row) => `  ${row.map((cell, column) => {
  const width = lengthOf(rows, column);
  return column ? cell.padStart(width + 3) : cell.padEnd(width);
}).join('')}`.trimEnd());

/** The same with words in the cells. */
export const wordColumns = (rows) => rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(lengthOf(rows, column) + 3)).join('')}`.trimEnd());
