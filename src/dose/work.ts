import type {Work} from '../model/index.js';
import {isTimeUnit, readNumbers, readTimeUnit, readUnit, single, within, type Written} from './numbers.js';
import type {Reader} from './scan.js';
import {readSeries, refuseOtherSeries} from './series.js';
import {refuseSetsBehind} from './sets.js';
import {Slip} from './slip.js';
import {unexpected} from './spelling.js';

/** Reads `3 x 10-12`, `3 x 10/9/8`, `2 min`, `3 x max`, `6 cw + 6 ccw`. */
export function readSetsOfWork(reader: Reader): {sets: [number, number]; work: Work} {
  refuseOtherSeries(reader, undefined);
  const first = readAnyNumbers(reader);
  let number = first;
  let written: Written | undefined;
  let sets: [number, number] = [1, 1];
  if (number && reader.take('x')) {
    written = number;
    sets = within(number, 'sets');
    refuseOtherSeries(reader, sets);
    number = readAnyNumbers(reader);
  }
  const {start} = number ?? reader.peek();
  if (number || reader.take('max')) {
    const work: Work = number ? readSeries(reader, number, written) ?? readCounted(reader, number) : {of: 'max'};
    refuseSetsBehind(reader, {start, work, hasSets: written !== undefined});
    return {sets, work};
  }
  // At the end of the text nothing is proposed: which work was meant is anyone's guess.
  throw unexpected(reader, 'the work, as “10”, “30 s”, “max” or “6 cw + 6 ccw”', reader.peek().kind === 'end' ? [] : ['max']);
}

function readAnyNumbers(reader: Reader): Written | undefined {
  return reader.peek().kind === 'number' ? readNumbers(reader) : undefined;
}

function readCounted(reader: Reader, number: Written): Work {
  if (isTimeUnit(reader)) return {of: 'time', seconds: within(readTimeUnit(reader, number), 'seconds')};
  if (isDirection(reader)) return readTurns(reader, number);
  return {of: 'reps', count: within(number, 'reps')};
}

function isDirection(reader: Reader): boolean {
  return ['cw', 'ccw'].includes(reader.peek().text);
}

function readTurns(reader: Reader, first: Written): Work {
  const direction = reader.peek().text;
  readUnit(reader, direction);
  if (!reader.take('+')) {
    const {kind, start, end} = reader.peek();
    // What joins the two (`and`, `,`) is replaced; where nothing does, the sign goes in before the number.
    const mend = kind === 'end' ? undefined : {start, end: kind === 'number' ? start : end, text: '+'};
    throw new Slip({start, end}, 'Circles are counted both ways, as “6 cw + 6 ccw”', mend);
  }
  const second = readNumbers(reader);
  const other = direction === 'cw' ? 'ccw' : 'cw';
  readUnit(reader, other);
  const [a, b] = [count(first), count(second)];
  if (direction === 'ccw') {
    throw new Slip({start: first.start, end: reader.last.end}, 'Clockwise comes first', `${b} cw + ${a} ccw`);
  }
  return {of: 'turns', clockwise: a, counterclockwise: b};
}

function count(written: Written): number {
  single(written, 'The number of circles each way');
  return within(written, 'circles')[0];
}
