import type {Report} from './problem.js';

/** An article of 15,000 words fits. */
const FILE = 100_000;
/** A run of lines without a blank one below the frontmatter: in the worst case the lexer's time grows with the square of its length. */
const RUN = 5_000;
/** Quotes and lists inside one another. */
const NESTING = 6;
/** Emphasis that is open at one place of a run. Six may be in one another; beyond, the lexer's time grows with the cube. */
const OPEN = 40;
/** Columns of indent; a nested list needs two to four a level. */
const INDENT = 40;

/** Signs of emphasis before a word, the first group, or behind one; inside a word they are hardly meant as such. */
const EMPHASIS = /(?<![^\s([{"'“‘*_])([*_]+)(?=[^\s*_])|(?<=[^\s*_])[*_]+(?![^\s.,;:!?)\]}"'”’*_])/g;
const MARKER = /[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
/**
 * Control characters, those between the letters of Latin-1 too, and separators of lines that Markdown does not know; halves of
 * surrogate pairs; and the sign that stands where a character was lost.
 */
export const CONTROL = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\uFFFD-\uFFFF\p{Surrogate}]/u;

/** All that is in `CONTROL`, and whole pairs with it: asked first, as it takes a fifth of the time. */
const UNUSUAL = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\uD800-\uDFFF\uFFFD-\uFFFF]/;
/** A line with an indent or with markers inside one another that may be too many; any line with too many is one. */
const DEEP = /^(?:[ \t]{10}|(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){3})/m;

/**
 * Refuses a text that the parsers behind this would spend minutes or their stack on, before they see it. It also refuses
 * control characters and halves of surrogate pairs, which no output could carry unchanged.
 */
export function withinLimits(report: Report): boolean {
  const {source} = report;
  const {text} = source;
  const control = UNUSUAL.test(text) ? CONTROL.exec(text) : null;
  if (control) {
    const {index, 0: character} = control;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    report.error('bad-character', {start: index, end: index + 1}, `The character U+${code} cannot stand in a text.`, {
      hint: character === '\uFFFD' ? 'A program has put it in place of one that it could not read: write that one.' : 'Delete it.',
    });
    return false;
  }
  if (text.length > FILE) {
    report.error('too-large', {start: FILE, end: FILE}, `The file is longer than ${FILE.toLocaleString('en')} characters.`, {
      hint: 'Split it into several entries.',
    });
    return false;
  }
  return (text.length <= RUN && !DEEP.test(text) && !hasManySigns(text)) || runsWithinLimits(report);
}

/** Whether too much emphasis may be open somewhere: so many signs of it are rare in a short text, and counted in a microsecond. */
function hasManySigns(text: string): boolean {
  let count = 0;
  for (const sign of ['*', '_']) {
    for (let at = text.indexOf(sign); at >= 0 && count <= OPEN; at = text.indexOf(sign, at + 1)) count += 1;
  }
  return count > OPEN;
}

function runsWithinLimits(report: Report): boolean {
  let start = 0;
  let run = 0;
  let open = 0;
  let inFields = report.source.text.startsWith('---');
  for (const line of report.source.text.split('\n')) {
    const range = {start, end: start + line.length};
    if (line.trim() === '' || inFields) [run, open] = [0, 0];
    else [run, open] = [run + line.length, openBehind(line, open)];
    if (start > 0 && /^---[ \t]*$/.test(line)) inFields = false;
    if (run > RUN) {
      report.error('too-large', range, `More than ${RUN.toLocaleString('en')} characters without a blank line.`, {
        hint: 'Break the text into paragraphs with blank lines.',
      });
      return false;
    }
    if (open > OPEN) {
      report.error('too-deep', range, `More than ${String(OPEN)} times, emphasis begins up to here before it ends.`, {
        hint: 'Close each * and _ behind its word, or write \\* for a plain asterisk.',
      });
      return false;
    }
    if (indent(line) > INDENT || nesting(line) > NESTING) {
      report.error('too-deep', range, 'Lists and quotes are nested too deeply here.', {hint: 'Two or three levels are as many as a reader follows.'});
      return false;
    }
    start = range.end + 1;
  }
  return true;
}

/** How much emphasis is open behind a line, if so much was open before it; no further counted than it has to. */
function openBehind(line: string, before: number): number {
  if (!/[*_]/.test(line)) return before;
  if (/[*_]{100}/.test(line)) return Infinity;
  let open = before;
  for (const [, beginning] of line.matchAll(EMPHASIS)) {
    open = Math.max(0, open + (beginning === undefined ? -1 : 1));
    if (open > OPEN) break;
  }
  return open;
}

function indent(line: string): number {
  const space = /^[ \t]*/.exec(line)?.[0] ?? '';
  return space === line ? 0 : space.replaceAll('\t', '    ').length;
}

/** Counts no further than it has to: a line may be all markers. */
function nesting(line: string): number {
  MARKER.lastIndex = 0;
  let depth = 0;
  while (depth <= NESTING && MARKER.test(line)) depth += 1;
  return depth;
}
