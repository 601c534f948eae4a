import {parseDose, type DoseResult} from '../dose/index.js';
import type {Dose} from '../model/index.js';
import type {Excerpt} from './excerpt.js';
import type {Report} from './problem.js';

/** Takes the place of a dose that could not be read, in an entry that is left out for it. */
export const NO_DOSE: Dose = {sets: [1, 1], work: {of: 'max'}, perSide: false};

/** A dose in its notation; one that cannot be read is reported at the very place. */
export function readDose(written: Excerpt, report: Report): Dose {
  const result = parse(written.text.replaceAll('\n', ' '));
  if (result.ok) return result.dose;
  const {column, length, message, hint} = result.error;
  report.error('bad-dose', written.range(column - 1, column - 1 + length), `${message}.`, {
    hint: commaHint(written.text) ?? (hint === undefined ? undefined : `Did you mean \`${hint}\`?`),
  });
  return NO_DOSE;
}

/** `7,5 kg`, as most of Europe writes it. Only where the point alone mends the dose. */
function commaHint(text: string): string | undefined {
  const mended = text.replace(/(\d),(?=\d)/g, '$1.');
  return mended !== text && parse(mended.replaceAll('\n', ' ')).ok ? `Write \`${mended}\`, with a point.` : undefined;
}

/** Some hundred doses stand in thousands of places: each is parsed once, and its records share it. */
const parsed = new Map<string, DoseResult>();
const MOST_KEPT = 1000;

function parse(text: string): DoseResult {
  const known = parsed.get(text);
  if (known) return known;
  if (parsed.size >= MOST_KEPT) parsed.clear();
  const result = parseDose(text);
  parsed.set(text, result);
  return result;
}
