import {printable} from '../printable.js';
import type {Example} from './code-doc.js';

/** Columns shown of a line, so that an indented example fits a terminal of 80. */
const WIDTH = 72;

/** A line of an example: of the slip, of the mend, or of both. */
export interface DiffLine {readonly sign: '-' | '+' | ' '; readonly text: string}

/** Both sides of an example as one text, in which what they begin and end with stands once. Long lines are cut off with `…`. */
export function diff({bad, mended}: Pick<Example, 'bad' | 'mended'>): DiffLine[] {
  const [slip, mend] = [bad.split('\n'), mended.split('\n')];
  const start = shared(slip, mend);
  const end = shared(slip.slice(start).reverse(), mend.slice(start).reverse());
  const signed = (sign: DiffLine['sign'], lines: readonly string[]): DiffLine[] => lines.map((line) => ({sign, text: clipped(printable(line))}));
  return [
    ...signed(' ', slip.slice(0, start)),
    ...signed('-', slip.slice(start, slip.length - end)),
    ...signed('+', mend.slice(start, mend.length - end)),
    ...signed(' ', slip.slice(slip.length - end)),
  ];
}

/** The line of `bad` where the two begin to differ, from 1. */
export function firstChange({bad, mended}: Pick<Example, 'bad' | 'mended'>): number {
  return shared(bad.split('\n'), mended.split('\n')) + 1;
}

/** Says where the problem is told, where that is not the first line that has to change. */
export function toldAt(example: Example): string | undefined {
  const {line, bad} = example;
  if (line === undefined || line === firstChange(example)) return undefined;
  return `The problem is told at line ${String(line)} of this, \`${(bad.split('\n')[line - 1] ?? '').trim()}\`.`;
}

/** How many lines are the same from the first on. */
function shared(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((line, index) => line !== other[index]);
  return different < 0 ? one.length : different;
}

function clipped(line: string): string {
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}
