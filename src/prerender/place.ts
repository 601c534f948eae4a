import type {Position} from '../compile/index.js';

/** Gives the places of a file for offsets in a text that stands in it. */
export type Places = (offset: number) => Position;

/** A byte order mark, which no parser takes for anything but a word, counts in the offset of a file and in no column. */
export const MARK = '\uFEFF';

/** Places in a file; `at` tells where an offset is in it, without its byte order mark. */
export function placesIn(file: string, at: (offset: number) => number = (offset) => offset): Places {
  const shift = file.startsWith(MARK) ? 1 : 0;
  return (inner) => {
    const offset = at(inner) + shift;
    const before = file.slice(shift, offset);
    return {line: before.split('\n').length, column: before.length - before.lastIndexOf('\n'), offset};
  };
}
