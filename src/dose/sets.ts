import type {Work} from '../model/index.js';
import type {Reader} from './scan.js';
import {Slip} from './slip.js';

const FIRST = 'Sets come first, as “3 x 12”';
const REPS = ['reps', 'rep', 'repetitions', 'repetition'];
/** Words that are left out elsewhere, and must not be before an x: `12 times x 3` is not twelve sets, and perhaps not three. */
const VAGUE = ['times', 'circles'];
const SIGNS = ['x', '*'];
const SETS = ['sets', 'set'];
/** What can stand behind `12 reps x 3` for the 3 to be sets and no seconds or kilograms. */
const BEHIND = ['', ',', ';', '.', '@', 'per', 'each', '/'];

/** The work just read, from `start` on, and whether sets stand before it. */
interface Place {readonly start: number; readonly work: Work; readonly hasSets: boolean}

/**
 * Refuses sets written behind their work: to mend `12 reps x 3` word by word would make twelve sets of it. Three sets are
 * proposed only where a word or a unit says which number is which.
 */
export function refuseSetsBehind(reader: Reader, {start, work, hasSets}: Place): void {
  const {last} = reader;
  const bare = work.of === 'reps' && !hasSets;
  const word = reader.peek();
  const named = bare && [...REPS, ...VAGUE].includes(word.text);
  if (named) {
    if (![...SIGNS, ...SETS].includes(reader.peek(1).text)) return;
    reader.next();
  } else if (SETS.includes(word.text) ? bare : bare || hasSets || !SIGNS.includes(word.text)) {
    return;
  }
  const sign = reader.next();
  const {kind, text: count, end} = reader.peek();
  const isSets = SIGNS.includes(sign.text) && kind === 'number' && !VAGUE.includes(word.text);
  if (!isSets) throw new Slip({start, end: sign.end}, FIRST);
  reader.next();
  const ends = SETS.includes(reader.peek().text) ? reader.next().end : end;
  const mend = BEHIND.includes(reader.peek().text) ? `${count} x ${reader.text.slice(start, last.end)}` : undefined;
  throw new Slip({start, end: ends}, FIRST, mend);
}

/** Refuses `12, 3 sets`, the number just read. */
export function refuseSetsAfter(reader: Reader): void {
  if (SETS.includes(reader.peek().text)) throw new Slip({start: reader.last.start, end: reader.peek().end}, FIRST);
}
