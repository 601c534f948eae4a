import type {Excuse} from '../claims/excuses.js';
import type {Problem} from '../problem.js';
import type {Source} from '../source.js';
import type {ReadFile, Whole} from './whole.js';

/** Sets the problems aside that an excuse is for, and tells of an excuse that none needs. The last check: it looks at what the others told. */
export function checkExcuses(whole: Whole, files: readonly ReadFile[]): void {
  for (const file of files) {
    const {excuses, report: {source}} = file.draft;
    if (excuses.length === 0) continue;
    const reports = whole.reportsOf(file);
    for (const report of reports) report.excuse((problem) => excuses.find((excuse) => covers(excuse, problem, source))?.reason);
    const excused = reports.flatMap((report) => report.excused);
    for (const excuse of excuses) {
      if (excused.some(({problem}) => covers(excuse, problem, source))) continue;
      whole.report(file).warn('unused-excuse', excuse.written, `Nothing below this needs an excuse for \`${excuse.code}\`.`, {
        hint: 'Take the line away. An excuse is for the paragraph, the list item or the field that begins in the next line.',
      });
    }
  }
}

function covers({code, target}: Excuse, problem: Problem, source: Source): boolean {
  const {start, end} = source.span(target);
  const {offset} = problem.span.start;
  return problem.code === code && offset >= start.offset && offset < end.offset;
}
