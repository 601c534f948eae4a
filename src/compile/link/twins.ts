import {fileOf} from '../path.js';
import type {ReadFile, Whole} from './whole.js';

/** Two files in different folders can make the same entry: told in each, where the other is. */
export function checkTwins(whole: Whole): void {
  const firsts = new Map<string, ReadFile>();
  const told = new Set<ReadFile>();
  for (const file of whole.files) {
    const name = fileOf(file.draft);
    const first = firsts.get(name);
    if (!first) {
      firsts.set(name, file);
      continue;
    }
    if (!told.has(first)) tell(whole, first, file);
    told.add(first);
    tell(whole, file, first);
  }
}

function tell(whole: Whole, file: ReadFile, twin: ReadFile): void {
  const {kind, id} = file.draft;
  whole.report(file).error('duplicate-id', {start: 0, end: 0}, `There are two files for the ${kind} \`${id}\`.`, {
    hint: 'Rename one of them.', related: [twin.draft.report.related({start: 0, end: 0}, 'The other is here.')],
  });
}
