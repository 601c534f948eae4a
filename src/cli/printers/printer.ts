import type {Problem} from '../../compile/index.js';
import type {Paint} from '../colour.js';

/** A problem of content, which has a code of its own, or of a page. */
export interface Told extends Omit<Problem, 'code'> {readonly code: string}

/** What was found in a folder of content or of pages, and what telling it takes. */
export interface Findings {
  readonly problems: readonly Told[];
  readonly fileCount: number;
  /** The problems that an excuse was written for, which are no part of the others. */
  readonly excused: readonly {readonly problem: Told; readonly reason: string}[];
  /** The text of a file with a problem, by the path in the problem. */
  readonly textOf: (file: string) => string;
  /** Makes of the path in a problem one that the reader can open. */
  readonly pathOf: (file: string) => string;
  readonly paint: Paint;
}

/** All that is to be written, with its last line end. */
export type Printer = (findings: Findings) => string;

export function counted(problems: readonly Told[]): {errors: number; warnings: number} {
  const errors = problems.filter(({severity}) => severity === 'error').length;
  return {errors, warnings: problems.length - errors};
}
