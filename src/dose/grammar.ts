import type {Dose} from '../model/index.js';
import {CLAUSE_WORDS, isClause, readClause} from './clauses.js';
import {Reader} from './scan.js';
import {Slip} from './slip.js';
import {unexpected} from './spelling.js';
import {readTempo} from './tempo.js';
import {readSetsOfWork} from './work.js';

/** The longest possible dose is far shorter. */
const LONGEST = 200;

/**
 * `[sets x] work [per side] [@ tempo] [, load] [, RPE n] [, rest …]`, read from left to right and once.
 * @throws Slip where the text is no dose.
 */
export function readDose(text: string): Dose {
  if (text.length > LONGEST) throw new Slip({start: LONGEST, end: text.length}, `A dose has at most ${LONGEST} characters`);
  const reader = new Reader(text);
  if (reader.peek().kind === 'end') throw new Slip(reader.peek(), 'A dose is missing here, as “3 x 10”');

  const {sets, work} = readSetsOfWork(reader);
  const headEnd = reader.last.end;
  const dose: Dose = {sets, work, perSide: readPerSide(reader)};
  if (reader.take('@')) dose.tempo = readTempo(reader, work);
  while (reader.take(',')) readClause(reader, dose, headEnd);
  expectEnd(reader, dose);
  return dose;
}

function readPerSide(reader: Reader): boolean {
  if (!reader.take('per')) return false;
  if (!reader.take('side')) throw unexpected(reader, '“side”', ['side']);
  return true;
}

function expectEnd(reader: Reader, dose: Dose): void {
  const here = reader.peek();
  if (here.kind === 'end') return;
  if (isClause(reader)) throw new Slip(here, `A comma is missing before “${here.written}”`, {start: here.start, end: here.start, text: ','});
  if (here.text === 'per') throw new Slip(here, '“per side” comes right after the work, and once');
  if (here.text === 'kg') throw new Slip(here, 'A load follows the work and a comma, as “3 x 10, 8 kg”');
  throw reader.last.kind === 'number'
    ? unexpected(reader, '“s”, “min”, “per side”, or a comma', ['min', 'per', ...CLAUSE_WORDS])
    : unexpected(reader, dose.rest ? 'a comma, or the end' : 'a comma before what comes next', ['per', 'between', ...CLAUSE_WORDS]);
}
