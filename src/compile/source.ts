import type {Position, Span} from './problem.js';

/** Part of a source, as offsets into its `text`: `end` is not included. */
export interface TextRange {readonly start: number; readonly end: number}

/**
 * The text of one file. Line ends are `\n` here whatever the file uses and a byte order mark is gone, so later stages see one
 * form; positions are given back for the file as it was, where only the offset differs.
 */
export class Source {
  readonly text: string;
  private readonly removedAtStart: number;
  /** Offsets in `text` of the lines, looked for with the first problem. */
  private lines: readonly number[] | undefined;
  /** Offsets in `text` before which a `\r` of a `\r\n` was taken out. */
  private readonly removed: readonly number[];

  constructor(readonly path: string, written: string) {
    const withoutMark = written.startsWith('\uFEFF') ? written.slice(1) : written;
    this.removedAtStart = written.length - withoutMark.length;
    const removed: number[] = [];
    this.text = !withoutMark.includes('\r') ? withoutMark : withoutMark.replace(/\r\n?/g, (end, at: number) => {
      if (end.length === 2) removed.push(at - removed.length);
      return '\n';
    });
    this.removed = removed;
  }

  /** Line and column count from 1, the column in UTF-16 units; the offset counts from 0 in the file as written. */
  position(offset: number): Position {
    this.lines ??= [0, ...Array.from(this.text.matchAll(/\n/g), ({index}) => index + 1)];
    const line = countUpTo(this.lines, offset);
    return {
      line,
      column: offset - (this.lines[line - 1] ?? 0) + 1,
      offset: offset + this.removedAtStart + countUpTo(this.removed, offset - 1),
    };
  }

  span({start, end}: TextRange): Span {
    return {start: this.position(start), end: this.position(end)};
  }

  get whole(): TextRange {
    return {start: 0, end: this.text.length};
  }
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A byte that is not UTF-8, as a number, and how many bytes of the file stand before it. */
export interface WrongByte {readonly byte: number; readonly offset: number}

/** The text of UTF-8 bytes, up to the first that is wrong. A byte order mark stays. */
export function decodeUtf8(bytes: Uint8Array): {text: string; wrong: WrongByte | undefined} {
  const whole = decode(bytes, false);
  if (whole !== undefined) return {text: whole, wrong: undefined};
  const text = validPrefix(bytes);
  const offset = new TextEncoder().encode(text).length;
  return {text, wrong: {byte: bytes[offset] ?? 0, offset}};
}

/** Halving works because the beginning of a text decodes, even where it ends inside a character, until it holds a wrong byte. */
function validPrefix(bytes: Uint8Array): string {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  return decode(bytes.subarray(0, good), true) ?? '';
}

function decode(bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes, {stream});
  } catch {
    return undefined;
  }
}
