import type {Path} from './frontmatter.js';
import {emptyListHint} from './nothing.js';

export type Expected = 'a number' | 'a text' | 'a list' | 'a map of `key: value` lines';

/** What to write where a key is missing whose value an author may not think of. */
export const LINES: ReadonlyMap<string, string> = new Map([
  ['author', 'Write `author: Your clinic`.'],
  ['licence', 'Write `licence: CC-BY-4.0`, or your own terms.'],
  ['start', 'Write `start: standing`, or another pose to start from.'],
  ['moves', 'Write each move in a line below `moves:`, as `  - lift 2s: hip -2`.'],
  ['from', 'Write `from: own rule`, or the id of the study that the rule is taken from.'],
]);

/** The forms of values that no other value of their type has. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['date', 'Write year-month-day, as 2026-11-21.'],
  ['red-flags', 'Write `red-flags: shown`, or leave the field out.'],
  ['per-side', 'Write `per-side: yes` or `per-side: no`.'],
  ['with', 'Write all in one line, as `with: ball 61, mat`.'],
  ['strip', 'Write all in one line, as `strip: dip, jump, land`.'],
  ['arrow', 'Write all in one line, as `arrow: hips, crown`.'],
  ['reviewed', 'Write who read this, in three lines below `reviewed:`: `  by: …`, `  credentials: …` and `  date: 2026-11-21`.'],
]);

/**
 * What is wrong with a value of another type than its key has, and the right form where the author's own value shows it.
 * `written` is the value as the file has it: a volume 1.0 is the number 1. `example` is an item that the list may have, for
 * lists whose items have a form of their own.
 */
export function wrongType(path: Path, expected: Expected, value: unknown, written: string, example?: string): {message: string; hint: string | undefined} {
  return {
    message: `\`${name(path)}\` must be ${expected}, and this is ${kindOf(value, written)}.`,
    hint: rightForm(path, expected, value, written, example),
  };
}

function rightForm(path: Path, expected: Expected, value: unknown, written: string, example: string | undefined): string | undefined {
  const key = path.at(-1);
  const own = FORMS.get(String(key));
  if (own !== undefined) return own;
  if (expected === 'a text' && (typeof value === 'number' || typeof value === 'boolean')) return `Put it in quotes: "${written}".`;
  if (typeof value !== 'string' || typeof key !== 'string') return undefined;
  if (expected === 'a number') return numberHint(key, value);
  if (expected !== 'a list') return undefined;
  const [first = value] = value.split(',', 1);
  return emptyListHint(key, value) ?? `Write each in a line of its own below \`${key}:\`, as \`  - ${example ?? first.trimEnd()}\`.`;
}

function numberHint(key: string, value: string): string | undefined {
  if (/^-?\d+,\d+$/.test(value)) return `Write it with a point: \`${key}: ${value.replace(',', '.')}\`.`;
  return /^-?\d+(?:\.\d+)?$/.test(value) ? `Write it without quotes: \`${key}: ${value}\`.` : undefined;
}

/** The last key of a path with the number of the list item, counted from 1, where it ends in one. */
function name(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `${String(path.at(-2))}, item ${String(last + 1)}` : String(last);
}

function kindOf(value: unknown, written: string): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'object': return 'a map';
    case 'string': return 'a text';
    case 'number': return `the number ${written}`;
    default: return 'a yes-or-no value';
  }
}
