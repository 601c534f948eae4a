import {compare} from '../../compile/problem.js';

/** How many of how many have something. */
export interface Share {
  /** For programs; unique in its topic. */
  readonly name: string;
  /** What they have, for people. */
  readonly label: string;
  readonly count: number;
  readonly of: number;
  readonly open?: Open;
}

/** How often each value stands, the most frequent first. */
export interface Tally {
  readonly name: string;
  readonly label: string;
  readonly values: readonly {readonly value: string; readonly count: number}[];
  readonly open?: Open;
}

/** Files that somebody may want to look at, and what they are. */
export interface Open {readonly label: string; readonly files: readonly OpenFile[]}

/** `note` says more about a place in a file. */
export interface OpenFile {readonly file: string; readonly line?: number; readonly note?: string}

export type Row = Share | Tally;

/** A row about all that could have something. `without` names the others, whose files are open. */
export function share<T>(name: string, label: string, all: readonly T[], has: (one: T) => boolean, without: string, fileOf: (one: T) => string): Share {
  const others = all.filter((one) => !has(one));
  return {name, label, count: all.length - others.length, of: all.length, ...others.length > 0 && {open: {label: without, files: others.map((one) => ({file: fileOf(one)}))}}};
}

/** A row that counts equal values. */
export function tally(name: string, label: string, values: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return {
    name, label,
    values: Array.from(counts, ([value, count]) => ({value, count})).sort((a, b) => b.count - a.count || compare(a.value, b.value)),
  };
}

/** Whether a row is about nothing at all, as one about circuits where there is none. */
export function isEmpty(row: Row): boolean {
  return 'of' in row ? row.of === 0 : row.values.length === 0;
}
