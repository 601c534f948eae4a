import {join} from 'node:path';
import type {Content} from './content.js';
import {paintFor} from './colour.js';
import {frame} from './frame.js';

/** Prints every problem and a summary. True when no problem is an error. */
export function print({problems, fileCount, textOf}: Content, dir: string): boolean {
  const paint = paintFor(process.stdout, process.env);
  for (const problem of problems) {
    process.stdout.write(`${frame(problem, textOf(problem.file), (file) => join(dir, file), paint)}\n`);
  }
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const counts = [count(fileCount, 'file'), count(errors, 'error'), count(problems.length - errors, 'warning')];
  process.stdout.write(`${counts.join(', ')}\n`);
  return errors === 0;
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
