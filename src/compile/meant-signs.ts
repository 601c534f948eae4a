import {RARE, rareSpace} from './rare-space.js';
import type {Report} from './problem.js';

/** A heading's or an item's sign with a space behind it that is none to Markdown. */
const RARE_BEHIND = new RegExp(`^( {0,3}(?:(#{1,6})|([-*+])|\\d{1,9}[.)]))(${RARE})`, 'gmu');
/** The items of a word processor: one sign for all lines of a run. */
const BULLETS = /(?<=(?:^|\n)(?:[ \t]*|#.*)\n)[ \t]*([•·–▪◦])[ \t\u00A0]+\S.*(?:\n[ \t]*\1[ \t\u00A0]+\S.*)*/g;

const MAY_BE = new RegExp(`${RARE}|^[ \\t]*[•·–▪◦]`, 'mu');

/**
 * A body with plain signs in the place of those that only look like them, which are reported: so the list or the heading that
 * was meant is read, and nothing else is told to be missing. No offset moves.
 */
export function withMeantSigns(text: string, start: number, report: Report): string {
  if (!MAY_BE.test(text)) return text;
  return text.slice(0, start) + withPlainSpaces(withHyphens(text.slice(start), start, report), start, report);
}

function withPlainSpaces(body: string, start: number, report: Report): string {
  return body.replace(RARE_BEHIND, (_, sign: string, heading: string | undefined, hyphen: string | undefined, space: string, at: number) => {
    const from = start + at + sign.length;
    const {message, hint} = rareSpace(heading !== undefined ? `behind the ${heading}` : hyphen === '-' ? 'behind the hyphen' : `behind \`${sign.trim()}\``, space);
    report.error(heading === undefined ? 'bad-list' : 'bad-heading', {start: from, end: from + 1}, message, {hint});
    return `${sign} `;
  });
}

function withHyphens(body: string, start: number, report: Report): string {
  return body.replace(BULLETS, (items, sign: string, at: number) => {
    const from = start + at + items.indexOf(sign);
    report.error('bad-list', {start: from, end: from + 1}, `The sign ${sign} begins no list.`, {
      hint: 'Begin each item with `- `, or with `1. ` and so on where the order counts.',
    });
    return items.replace(/^([ \t]*)[•·–▪◦][ \t\u00A0]/gm, '$1- ');
  });
}
