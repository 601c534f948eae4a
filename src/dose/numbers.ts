import type {Range} from '../model/index.js';
import type {Reader} from './scan.js';
import {Slip, type Span} from './slip.js';
import {unexpected} from './spelling.js';

/** What is taken for a slip of the pen. The bounds are far outside any sensible training, not advice. */
const LIMITS = {
  sets: {least: 1, most: 20, whole: true, name: 'The number of sets'},
  reps: {least: 1, most: 200, whole: true, name: 'The number of reps'},
  circles: {least: 1, most: 200, whole: true, name: 'The number of circles'},
  seconds: {least: 1, most: 7200, whole: true, name: 'A time in seconds'},
  tempo: {least: 0, most: 60, whole: false, name: 'Each part of a tempo'},
  kg: {least: 0.1, most: 500, whole: false, name: 'A load in kg'},
  rpe: {least: 1, most: 10, whole: false, name: 'An RPE'},
} as const;

/** One number or a range as it was written. */
export interface Written extends Span {
  readonly range: Range;
}

/** Reads `10` or `10-12`. Any unit is left to the caller. */
export function readNumbers(reader: Reader): Written {
  const {start} = reader.peek();
  const first = readNumber(reader);
  const second = reader.take('-') ? readNumber(reader) : first;
  const span = {start, end: reader.last.end};
  if (second < first) throw new Slip(span, 'A range runs from the smaller number to the larger', `${second}-${first}`);
  return {range: [first, second], ...span};
}

/** Reads the parts of a tempo, `3-1-1-0`, however many there are. */
export function readDashed(reader: Reader): number[] {
  const parts = [readNumber(reader)];
  while (reader.take('-')) parts.push(readNumber(reader));
  return parts;
}

function readNumber(reader: Reader): number {
  if (reader.peek().kind !== 'number') throw unexpected(reader, 'a number', []);
  return Number(reader.next().text);
}

/** The range, if it is a possible amount of this kind. */
export function within({range, ...span}: Written, kind: keyof typeof LIMITS): [number, number] {
  const {least, most, whole, name} = LIMITS[kind];
  const possible = (n: number) => n >= least && n <= most && (whole ? Number.isInteger(n) : n === Math.round(n * 100) / 100);
  if (!range.every(possible)) {
    throw new Slip(span, `${name} is a ${whole ? 'whole number' : 'number'} from ${least} to ${most}${whole ? '' : ', with at most two decimals'}`);
  }
  return [...range];
}

/** The one number, where the notation has no range. With a `unit`, the larger end is proposed in the range's place. */
export function single({range: [least, most], ...span}: Written, what: string, unit?: 's'): number {
  if (least !== most) throw new Slip(span, `${what} is one number, not a range`, unit && `${most} ${unit}`);
  return most;
}

/** Reads the unit that must come next, apart from its number. */
export function readUnit(reader: Reader, unit: string): void {
  const {start, end, text} = reader.peek();
  if (text !== unit) throw unexpected(reader, `“${unit}”`, [unit]);
  if (start === reader.last.end) throw new Slip({start, end}, `Put a space between the number and “${unit}”`, unit);
  reader.next();
}

/** Whether the next token makes a time of the number before it. */
export function isTimeUnit(reader: Reader): boolean {
  return ['s', 'min'].includes(reader.peek().text);
}

/** Reads `s` or `min` after its number: the time in seconds. */
export function readTimeUnit(reader: Reader, written: Written): Written {
  const unit = reader.peek().text === 'min' ? 'min' : 's';
  readUnit(reader, unit);
  const span = {start: written.start, end: reader.last.end};
  const inSeconds = (n: number) => unit === 'min' ? Math.round(n * 6000) / 100 : n;
  const least = inSeconds(written.range[0]);
  const most = inSeconds(written.range[1]);
  if (!written.range.every(Number.isInteger)) {
    throw new Slip(span, 'A time is a whole number of seconds or minutes', `${least}-${most} s`);
  }
  if (unit === 'min' && reader.peek().kind === 'number' && reader.peek(1).text === 's') {
    throw new Slip({...span, end: reader.peek(1).end}, 'A time has one unit', `${most + Number(reader.peek().text)} s`);
  }
  return {range: within({range: [least, most], ...span}, 'seconds'), ...span};
}
