import type {Span} from '../../compile/index.js';
import {isCode} from '../codes/index.js';
import {printable} from '../printable.js';
import type {Findings, Printer, Told} from './printer.js';
import {summary} from './summary.js';

/** Lines shown before the one with the problem. */
const LINES_BEFORE = 2;
/** Columns shown of a long line. */
const WIDTH = 110;

const COLOURS = {error: 'red', warning: 'yellow'} as const;

/** For a reader at a terminal: each problem with where, what, the lines with a mark under the place, and what to do. */
export const frame: Printer = (findings) => {
  const {problems, paint} = findings;
  const more = problems.some(({code}) => isCode(code)) ? [paint('dim', 'hamkit explain CODE says more about a code.')] : [];
  return [...problems.map((problem) => frameOf(problem, findings)), summary(findings), ...more].map((each) => `${each}\n`).join('');
};

/** One problem, with an empty line below it. */
export function frameOf(problem: Told, findings: Pick<Findings, 'textOf' | 'pathOf' | 'paint'>): string {
  const {severity, code, file, span, message, hint, related} = problem;
  const {pathOf, paint} = findings;
  const place = (of: string, {start}: Span): string => `${printable(pathOf(of))}:${String(start.line)}:${String(start.column)}`;
  return [
    `${paint('bold', place(file, span))} ${paint(COLOURS[severity], severity)} ${paint('dim', code)}`,
    `  ${printable(message)}`,
    ...excerpt(problem, findings).map((row) => `  ${row}`),
    ...(hint === undefined ? [] : [`  ${paint('blue', 'hint:')} ${printable(hint)}`]),
    ...related.map((other) => `  ${paint('blue', 'see:')} ${place(other.file, other.span)} ${printable(other.message)}`),
    '',
  ].join('\n');
}

/** What is wrong with the file and not with its text is told at its beginning. */
function isWholeFile({end}: Span): boolean {
  return end.offset === 0;
}

/** The lines with a problem and those before it, with carets below the place; none for a problem of the whole file. */
export function excerpt({severity, file, span}: Told, {textOf, paint}: Pick<Findings, 'textOf' | 'paint'>): string[] {
  if (isWholeFile(span)) return [];
  const {start, end} = span;
  const lines = textOf(file).replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const current = printable(lines[start.line - 1] ?? '');
  const gutter = String(start.line).length;
  const from = current.length > WIDTH ? Math.max(0, start.column - WIDTH / 2) : 0;
  const last = end.line === start.line ? end.column - 1 : current.length;
  const length = Math.max(1, Math.min(last, from + WIDTH) - start.column + 1);
  const before = lines.slice(Math.max(0, start.line - 1 - LINES_BEFORE), start.line - 1).map(printable);
  const row = (number: string, line: string): string => `${paint('dim', `${number.padStart(gutter)} |`)} ${line}`.trimEnd();
  return [
    ...before.map((line, index) => row(String(start.line - before.length + index), clipped(line, 0))),
    row(String(start.line), clipped(current, from)),
    `${paint('dim', `${' '.repeat(gutter)} |`)} ${under(clipped(current, from), start.column - 1 - from)}${paint(COLOURS[severity], '^'.repeat(length))}`,
  ];
}

function clipped(line: string, from: number): string {
  const end = line.length > from + WIDTH ? '…' : '';
  return (from > 0 ? `…${line.slice(from + 1, from + WIDTH)}` : line.slice(0, WIDTH)) + end;
}

/** Space as wide as the beginning of a line; its tabs stay, so that they are as wide as above. */
function under(line: string, columns: number): string {
  return line.slice(0, columns).replace(/[^\t]/g, ' ').padEnd(columns);
}
