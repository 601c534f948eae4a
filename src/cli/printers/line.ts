import {printableInOneLine} from '../printable.js';
import type {Findings, Printer, Told} from './printer.js';
import {summary} from './summary.js';

/** One line a problem, for the problem matchers of editors and for `grep`: `path:line:column: severity code: message (hint)`. */
export const line: Printer = (findings) => [
  ...findings.problems.map((problem) => lineOf(problem, findings)),
  summary(findings),
].map((each) => `${each}\n`).join('');

/** One problem, without a line end. */
export function lineOf({severity, code, file, span: {start}, message, hint}: Told, {pathOf}: Pick<Findings, 'pathOf'>): string {
  const place = `${pathOf(file)}:${String(start.line)}:${String(start.column)}`;
  return printableInOneLine(`${place}: ${severity} ${code}: ${message}${hint === undefined ? '' : ` (${hint})`}`);
}
