import {parseDose} from '../dose/index.js';
import type {Dose} from '../model/index.js';
import type {Excerpt} from './excerpt.js';
import type {Report} from './problem.js';

/** Takes the place of a dose that could not be read, in an entry that is left out for it. */
export const NO_DOSE: Dose = {sets: [1, 1], work: {of: 'max'}, perSide: false};

/** A dose in its notation; one that cannot be read is reported at the very place. */
export function readDose(written: Excerpt, report: Report): Dose {
  const parsed = parseDose(written.text.replaceAll('\n', ' '));
  if (parsed.ok) return parsed.dose;
  const {column, length, message, hint} = parsed.error;
  report.error('bad-dose', written.range(column - 1, column - 1 + length), `${message}.`, {
    hint: hint === undefined ? undefined : `Did you mean \`${hint}\`?`,
  });
  return NO_DOSE;
}
