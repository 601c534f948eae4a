import type {Dose, Load} from '../model/index.js';
import {isTimeUnit, readNumbers, readUnit, within, type Written} from './numbers.js';
import {readRest} from './rest.js';
import type {Reader} from './scan.js';
import {refuseSetsAfter} from './sets.js';
import {Slip, type Edit} from './slip.js';
import {unexpected} from './spelling.js';

const WEIGHTS = ['light', 'medium', 'heavy'] as const;

const RESTS = ['rest', 'resting', 'break', 'recovery'];

/** The words that a clause can begin with. */
export const CLAUSE_WORDS: readonly string[] = ['bodyweight', ...WEIGHTS, 'RPE', 'rest'];

/** Whether a clause begins here, with its comma missing. */
export function isClause(reader: Reader): boolean {
  const {kind, text} = reader.peek();
  return kind === 'number'
    ? reader.peek(1).text === 'kg' || reader.peek(2).text === 'between'
    : CLAUSE_WORDS.some(word => word.toLowerCase() === text);
}

/**
 * Reads one clause, its comma just read, into the dose. The clauses may come in any order, each of them once. `headEnd` is
 * where `per side` would have stood.
 */
export function readClause(reader: Reader, dose: Dose, headEnd: number): void {
  const comma = reader.last;
  const {kind: first, text} = reader.peek();
  if (first === 'end' || text === ',') throw new Slip(comma, 'Nothing follows this comma', '');
  if (text === 'per') throw new Slip(comma, '“per side” follows the work without a comma', '');
  if (text === '@') throw new Slip(comma, 'A tempo follows the reps without a comma', '');

  if (reader.take('rest')) {
    if (dose.rest) throw new Slip(reader.last, '“rest” is written once', '');
    readRest(reader, dose, {comma, headEnd}, readNumbers(reader));
    return;
  }
  const number = first === 'number' ? readNumbers(reader) : undefined;
  if (number && isTimeUnit(reader)) {
    if (!dose.rest) throw new Slip(number, 'A time after the work is a rest, as “rest 60 s between sets”', namedRest(reader, number));
    readRest(reader, dose, {comma, headEnd}, number);
    return;
  }
  const kind = reader.take('rpe') ? 'rpe' : 'load';
  const given = dose[kind];
  if (kind === 'rpe') dose.rpe = within(readNumbers(reader), 'rpe');
  else dose.load = readLoad(reader, number);
  if (given) throw new Slip({start: comma.start, end: reader.last.end}, `The ${kind === 'rpe' ? 'RPE' : 'load'} is given twice`, '');
}

/**
 * `60 s rest` and `60 s between sets` say that they are rests. Any other time may be how long to hold a rep, which the notation
 * cannot say.
 */
function namedRest(reader: Reader, {start, end}: Written): Edit | undefined {
  const [unit, after] = [reader.peek(), reader.peek(1)];
  if (after.text === 'between') return {start, end: start, text: 'rest'};
  if (!RESTS.includes(after.text)) return undefined;
  return {start, end: after.end, text: `rest ${reader.text.slice(start, end)} ${unit.text}`};
}

function readLoad(reader: Reader, number: Written | undefined): Load {
  if (number) {
    refuseSetsAfter(reader);
    // Kilograms are likely, and not certain: `12, 3` may be twelve reps in three sets.
    if (reader.peek().kind === 'end') throw new Slip(number, 'This number has no unit; a load is written “8 kg”');
    readUnit(reader, 'kg');
    return {of: 'kg', kg: within(number, 'kg')};
  }
  if (reader.take('bodyweight')) return {of: 'bodyweight'};
  const amount = WEIGHTS.find(weight => reader.take(weight));
  if (!amount) throw unexpected(reader, 'a load, an RPE or a rest', CLAUSE_WORDS);
  if (reader.take('weight')) return {of: 'weight', amount};
  const {end} = reader.last;
  throw new Slip(reader.last, `Say “${amount} weight”`, {start: end, end, text: 'weight'});
}
