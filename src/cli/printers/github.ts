import {printable} from '../printable.js';
import type {Findings, Printer, Told} from './printer.js';
import {summary} from './summary.js';

/**
 * Workflow commands of GitHub Actions, which make annotations beside the lines of a pull request:
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions. The summary is a plain line of the log.
 */
export const github: Printer = (findings) => [
  ...findings.problems.map((problem) => command(problem, findings)),
  summary(findings),
].map((each) => `${each}\n`).join('');

function command({severity, code, file, span: {start, end}, message, hint, related}: Told, {pathOf}: Findings): string {
  const path = property(pathOf(file));
  // The runner drops the columns of a place that ends in another line, so a longer place is given by its lines.
  const place = start.line === end.line
    ? `line=${String(start.line)},col=${String(start.column)},endLine=${String(end.line)},endColumn=${String(end.column)}`
    : `line=${String(start.line)},endLine=${String(end.line)}`;
  const others = related.map((other) => `${pathOf(other.file)}:${String(other.span.start.line)}:${String(other.span.start.column)} ${other.message}`);
  return `::${severity} file=${path},${place},title=${property(code)}::${data([message, hint, ...others].filter((each) => each !== undefined).join('\n'))}`;
}

/*
 * What the runner turns back is in its src/Runner.Common/ActionCommand.cs (github.com/actions/runner): %25, %0D and %0A in the
 * text behind the second `::`, and also %3A and %2C in the properties before it.
 */
function data(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('\t', ' '));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
