import type {ProblemCode, Report} from '../problem.js';
import type {TextRange} from '../source.js';
import {didYouMean} from '../suggest.js';

/** What an author may stand by with a reason: the claim lint, which cannot know all, and every warning. What breaks a page is none of it. */
export const EXCUSABLE = [
  'unsourced-number', 'unsupported-number', 'overstated', 'no-population',
  'licence-name', 'old-review', 'future-date', 'link-text', 'one-way-link', 'no-rest', 'plyometrics-after-strength', 'long-circuit', 'nested-warm-up',
  'figure-balance', 'figure-tempo', 'figure-step',
] as const satisfies readonly ProblemCode[];

/** A reason for a problem of one code, in one paragraph, list item or field. */
export interface Excuse {
  readonly code: string;
  readonly reason: string;
  /** The words of the excuse. */
  readonly written: TextRange;
  /** What it is for. */
  readonly target: TextRange;
}

/** `<!-- excuse CODE: reason -->`, a line of its own, also in a quote. */
const IN_BODY = /^[ \t>]*(<!--[ \t]*excuse\b(.*?)-->)[ \t]*$/;
/** `# excuse CODE: reason`, a remark of YAML. */
const IN_FRONTMATTER = /^[ \t]*(#[ \t]*excuse\b(.*))$/;

const LIST_ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const HEADING = /^[ \t>]*#{1,6}[ \t]/;
const BLANK = /^[ \t>]*$/;

interface Line {readonly text: string; readonly start: number; readonly end: number}

/** The excuses of a file, whose body begins at an offset. One that cannot be understood is reported. */
export function readExcuses(report: Report, bodyStart: number): Excuse[] {
  const {text} = report.source;
  if (!hasExcuse(text, bodyStart)) return [];
  const lines = linesOf(text);
  return lines.flatMap((line, index) => {
    const isBody = line.start >= bodyStart;
    const [whole, written = '', inner = ''] = (isBody ? IN_BODY : IN_FRONTMATTER).exec(line.text) ?? [];
    if (whole === undefined) return [];
    const start = line.start + line.text.indexOf(written);
    const place = {start, end: start + written.trimEnd().length};
    const [, code = '', reason = ''] = /^\s*([\w-]*)\s*:?\s*(.*)$/.exec(inner) ?? [];
    if (!isUnderstood(code, reason.trim(), place, report)) return [];
    const others = lines.slice(index + 1);
    const target = isBody ? blockBelow(others) : fieldBelow(others, bodyStart);
    if (isBody && isInside(lines, index)) {
      report.error('bad-excuse', place, 'An excuse stands above a paragraph, and not in the middle of one.', {hint: 'Put it above the first line of the paragraph, the table or the list item.'});
      return [];
    }
    return [{code, reason: reason.trim(), written: place, target}];
  });
}

/** Whether there may be one. The signs are looked for and not the word, as there are few of them and a search for them is quick. */
function hasExcuse(text: string, bodyStart: number): boolean {
  const remark = text.indexOf('#');
  return (text.includes('<!--') || remark >= 0 && remark < bodyStart) && text.includes('excuse');
}

/**
 * The text without its excuses, which Markdown would read as HTML: spaces stand for them, so that no offset moves. A line of
 * spaces is a blank line, and at the beginning of a block there may be one.
 */
export function withoutExcuses(text: string, bodyStart: number): string {
  if (!text.includes('<!--', bodyStart)) return text;
  const blank = (line: string, quote: string, written: string): string => quote + ' '.repeat(line.length - quote.length - written.length) + ' '.repeat(written.length);
  return text.slice(0, bodyStart) + text.slice(bodyStart).replace(/^([ \t>]*)(<!--[ \t]*excuse\b.*?-->)[ \t]*$/gm, blank);
}

function isUnderstood(code: string, reason: string, place: TextRange, report: Report): boolean {
  if (!EXCUSABLE.some((each) => each === code)) {
    report.error('bad-excuse', place, code === '' ? 'The excuse does not say for what.' : `There is no excuse for \`${code}\`.`, {
      hint: (code === '' ? undefined : didYouMean(code, EXCUSABLE)) ?? `One of: ${EXCUSABLE.join(', ')}.`,
    });
    return false;
  }
  if (/\p{L}/u.test(reason)) return true;
  report.error('bad-excuse', place, 'The excuse gives no reason.', {hint: `Write it behind a colon: \`excuse ${code}: We counted these ourselves.\``});
  return false;
}

/** Whether a blank line in its place would cut a paragraph or a table in two. */
function isInside(lines: readonly Line[], index: number): boolean {
  const above = lines.slice(0, index).findLast(({text}) => !IN_BODY.test(text));
  const below = lines.slice(index + 1).find(({text}) => !IN_BODY.test(text));
  if (!above || !below || /^---[ \t]*$/.test(above.text)) return false;
  return ![above, below].some(({text}) => BLANK.test(text) || HEADING.test(text)) && !LIST_ITEM.test(below.text);
}

/** The paragraph or list item that begins in the next line. */
function blockBelow(lines: readonly Line[]): TextRange {
  const from = lines.findIndex(({text}) => !IN_BODY.test(text));
  const first = lines[from];
  if (!first || BLANK.test(first.text)) return nothing(lines);
  if (HEADING.test(first.text)) return first;
  const length = lines.slice(from + 1).findIndex(({text}) => BLANK.test(text) || LIST_ITEM.test(text) || HEADING.test(text));
  return {start: first.start, end: (length < 0 ? lines.at(-1) : lines[from + length])?.end ?? first.end};
}

/** The key in the next line, with the lines of its value. */
function fieldBelow(lines: readonly Line[], bodyStart: number): TextRange {
  const from = lines.findIndex(({text}) => !IN_FRONTMATTER.test(text));
  const first = lines[from];
  if (!first || first.start >= bodyStart) return nothing(lines);
  const indent = (text: string): number => text.length - text.trimStart().length;
  const length = lines.slice(from + 1).findIndex(({text}) => indent(text) <= indent(first.text));
  return {start: first.start, end: lines[from + Math.max(length, 0)]?.end ?? first.end};
}

function nothing([next]: readonly Line[]): TextRange {
  return {start: next?.start ?? 0, end: next?.start ?? 0};
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = {text: line, start, end: start + line.length};
    start = at.end + 1;
    return at;
  });
}
