import {tally, type Row} from './row.js';
import type {Site} from './site.js';

/** What would be told if an author did not stand by it, with the reason given. */
export function excuses({compiled: {excused}}: Site): Row[] {
  const files = excused.map(({problem, reason}) => ({file: problem.file, line: problem.span.start.line, note: `${problem.code}: ${reason}`}));
  return [{...tally('excused', 'excused', excused.map(({problem}) => problem.code)), ...files.length > 0 && {open: {label: 'excused problems, with the reason', files}}}];
}
