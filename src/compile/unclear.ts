import {withoutExcuses} from './claims/excuses.js';
import type {Report} from './problem.js';

/** A line of text: none that begins a list, a quote or a heading. */
const TEXT = /^ {0,3}(?!\d{1,9}[.)]\s)[^-*+>#\s]/;
/** Also hyphens that may be those of a table's second line, or an item of a list. */
const UNDERLINE = /^ {0,3}-(?:-*| [-|:\s]*)$/;
/** The second line of a table, without space at its end. No two parts that follow one another can match the same: the time grows with the length. */
const DELIMITER = /^[ \t>]*(?:\|[ \t]*)?:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*(?:[ \t]*\|)?$/;
const ENDS_ABOVE = /^[ \t>]*$|^ {0,3}#/;
/** The sign of a list or a quote, and the space behind it. */
const SIGN = /^[ \t]*(?:[-*+>]|\d{1,9}[.)])([ \t]+)(?=\S)/;

/**
 * Reports what the specification of Markdown means otherwise than its readers, or than authors: a line of hyphens right below a
 * text may make a heading of it, a table right below a list is not in it or no table, and more than one tab behind the sign of a
 * list or a quote makes code.
 */
export function reportUnclear(report: Report, start: number): void {
  let at = start;
  let [above, before] = ['', ''];
  for (const line of withoutExcuses(report.source.text, start).slice(start).split('\n')) {
    if (UNDERLINE.test(line) && TEXT.test(before)) {
      report.error('bad-heading', {start: at, end: at + line.trimEnd().length}, 'Below a text, a line of hyphens may make a heading of it.', {
        hint: 'Write `##` and a space before the heading. If none is meant, take the line away, or put a blank line above it.',
      });
    }
    if (line.includes('|') && DELIMITER.test(line.trimEnd()) && !ENDS_ABOVE.test(above)) {
      report.error('bad-table', {start: at - before.length - 1, end: at - 1}, 'There is no blank line above this table.', {hint: 'Put one there.'});
    }
    const [sign = '', space = ''] = SIGN.exec(line) ?? [];
    if (/\t[ \t]/.test(space)) {
      report.error('code', {start: at, end: at + sign.length}, 'More than one tab behind the sign of a list or a quote begins code.', {
        hint: 'Put one space behind the sign.',
      });
    }
    at += line.length + 1;
    [above, before] = [before, line];
  }
}
