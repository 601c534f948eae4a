import type {Dose} from '../model/index.js';
import {formatDose} from './format.js';
import {readDose} from './grammar.js';
import {Slip} from './slip.js';

/** Where and why a text is no dose. */
export interface DoseError {
  /** Of the text, from 1, in UTF-16 units; one behind the last token when the dose breaks off. */
  readonly column: number;
  /** In UTF-16 units; 0 when something is missing. */
  readonly length: number;
  /** A sentence without its full stop. */
  readonly message: string;
  /** What was probably meant: a whole dose in canonical form. Undefined where that would be a guess. */
  readonly hint: string | undefined;
}

export type DoseResult = {readonly ok: true; readonly dose: Dose} | {readonly ok: false; readonly error: DoseError};

/** Reads a dose. Never throws; takes time in proportion to the length of the text. */
export function parseDose(text: string): DoseResult {
  const read = attempt(text);
  if (!(read instanceof Slip)) return {ok: true, dose: read};
  const {span, message} = read;
  return {ok: false, error: {column: span.start + 1, length: span.end - span.start, message, hint: mended(text, read)}};
}

function attempt(text: string): Dose | Slip {
  try {
    return readDose(text);
  } catch (error) {
    if (error instanceof Slip) return error;
    throw error;
  }
}

/** Enough for `3 sets of 10 reps on each leg, resting 60 seconds between sets`. */
const MOST_MENDS = 12;

/** Mends one slip after another until the text is a dose, so that a hint is always one. */
function mended(text: string, slip: Slip): string | undefined {
  for (let mends = 0; slip.edit && mends < MOST_MENDS; mends++) {
    const {start, end, text: mend} = slip.edit;
    text = `${text.slice(0, start)} ${mend} ${text.slice(end)}`;
    const read = attempt(text);
    if (!(read instanceof Slip)) return formatDose(read);
    slip = read;
  }
  return undefined;
}
