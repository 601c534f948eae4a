import type {Range, Work} from '../model/index.js';
import {readNumbers, single, within, isTimeUnit, type Written} from './numbers.js';
import type {Reader} from './scan.js';
import {Slip} from './slip.js';

/** What can stand behind `10, 9, 8` for all of them to be reps. */
const BEHIND = ['', ',', 'per', '@'];

/** From so many numbers on they are one for each set: `2 x 10, 8` may as well lack its kilograms, and `2 x 10-8` be a range. */
const FEWEST = 3;

/**
 * Reads the rest of `10/9/8`, its first number just read: one count for each of the sets, which are one number. Nothing where no
 * series is. Counts that are all the same are reps as usual, so that every dose has one form.
 */
export function readSeries(reader: Reader, first: Written, sets: Written | undefined): Work | undefined {
  const all = [first];
  // Behind `10/side` is no count.
  while (reader.peek(1).kind !== 'word' && reader.take('/')) all.push(readNumbers(reader));
  if (all.length === 1) return undefined;
  const span = {start: first.start, end: reader.last.end};
  const counts = all.map(count);
  if (isTimeUnit(reader)) throw new Slip({...span, end: reader.peek().end}, 'Only reps are counted set by set');
  if (!sets) throw new Slip(span, 'The number of sets comes before their counts', `${counts.length} x ${counts.join('/')}`);
  const [least, most] = sets.range;
  if (least !== most) {
    const mend = least <= counts.length && counts.length <= most ? `${counts.length}` : undefined;
    throw new Slip(sets, 'Sets that are counted one by one are one number, not a range', mend);
  }
  if (least !== counts.length) throw new Slip(span, `A count for each set: there are ${least} sets and ${counts.length} counts`);
  const [reps = 0] = counts;
  return counts.every((each) => each === reps) ? {of: 'reps', count: [reps, reps]} : {of: 'series', counts};
}

function count(written: Written): number {
  single(written, 'The count of a set');
  return within(written, 'reps')[0];
}

/** Refuses `10, 9, 8` and `10-9-8` with its mend, where they are as many as the sets; without sets, their number is that of the sets. */
export function refuseOtherSeries(reader: Reader, sets: Range | undefined): void {
  const sign = reader.peek(1).text;
  if (sign !== ',' && sign !== '-') return;
  const counts = [reader.peek().text];
  while (reader.peek(counts.length * 2 - 1).text === sign && reader.peek(counts.length * 2).kind === 'number') {
    counts.push(reader.peek(counts.length * 2).text);
  }
  const last = counts.length * 2 - 2;
  if (counts.length < FEWEST || !BEHIND.includes(reader.peek(last + 1).text)) return;
  if (reader.peek().kind !== 'number' || sets && sets.some((each) => each !== counts.length)) return;
  const mend = `${sets ? '' : `${counts.length} x `}${counts.join('/')}`;
  throw new Slip({start: reader.peek().start, end: reader.peek(last).end}, 'The counts of the sets are joined by “/”', mend);
}
