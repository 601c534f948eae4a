import type {ReadFile} from './whole.js';

/**
 * The files that changed, if no other file can see it: the same entries are there, and those that changed have the outline and
 * the links that they had. Undefined when more has changed. Both lists are in the order of their paths.
 */
export function changedInside(before: readonly ReadFile[], after: readonly ReadFile[]): ReadFile[] | undefined {
  if (before.length !== after.length) return undefined;
  const changed: ReadFile[] = [];
  for (const [index, file] of after.entries()) {
    const old = before[index];
    if (old === file) continue;
    if (old?.draft.path !== file.draft.path || !old.entry || !file.entry || faceOf(old) !== faceOf(file)) return undefined;
    changed.push(file);
  }
  return changed;
}

function faceOf({draft, entry}: ReadFile): string {
  return JSON.stringify([entry?.title, entry?.outline, draft.uses.map(({to, path, item}) => [to, path, item])]);
}
