import {share, type Row} from './row.js';
import type {Site} from './site.js';

/** Whether somebody has written all of an entry, or left a sentence of `hamkit new` as it was. Such a file compiles. */
export function unfinished(site: Site): Row[] {
  const files = [...site.signed.map(({file}) => file), ...site.studies.map(({id}) => site.fileOf({kind: 'study', id}))];
  const places = new Map(site.compiled.problems.filter(({code}) => code === 'unfinished').map(({file, span}) => [file, {file, line: span.start.line}]));
  const row = share('finished', 'in words of their own', files, (file) => !places.has(file), '', (file) => file);
  const open = files.flatMap((file) => places.get(file) ?? []);
  return [{...row, ...open.length > 0 && {open: {label: 'unfinished: sentences of `hamkit new` that stand as they were', files: open}}}];
}
