import {join, resolve} from 'node:path';
import {nearest} from '../compile/suggest.js';
import type {Content} from './content.js';
import {paintFor} from './colour.js';
import {Failure} from './failure.js';
import {frame} from './printers/frame.js';
import {github} from './printers/github.js';
import {json} from './printers/json.js';
import {line} from './printers/line.js';
import {counted, type Findings, type Printer} from './printers/printer.js';

const FORMATS = ['frame', 'line', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

const PRINTERS: Readonly<Record<Format, Printer>> = {frame, line, json, github};

/** The format of a name; another name is a failure. */
export function formatOf(written: string): Format {
  const format = FORMATS.find((each) => each === written);
  if (format !== undefined) return format;
  const meant = nearest(written, FORMATS);
  throw new Failure(`--format is one of ${FORMATS.join(', ')}, and \`${written}\` is none.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`);
}

/** Prints every problem, and in the formats for people a summary. True when no problem is an error. */
export function print({project, fileCount, textOf}: Content, dir: string, format: Format): boolean {
  return printFindings({problems: project.check(), excused: project.excused, fileCount, textOf}, dir, format);
}

/** The same of what was found in any folder. */
export function printFindings(findings: Omit<Findings, 'pathOf' | 'paint'>, dir: string, format: Format): boolean {
  // The runner takes an absolute path to its place in the repository; one from a working directory below it would be wrong there.
  const pathOf = format === 'github' ? (file: string) => resolve(dir, file) : (file: string) => join(dir, file);
  const paint = paintFor(process.stdout, process.env);
  process.stdout.write(PRINTERS[format]({...findings, pathOf, paint}));
  return counted(findings.problems).errors === 0;
}

/** A line about what was done. It goes to the error output where the other one holds a document for a program. */
export function tell(line: string, format: Format): void {
  process[format === 'json' ? 'stderr' : 'stdout'].write(`${line}\n`);
}
