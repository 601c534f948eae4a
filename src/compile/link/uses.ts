import type {Draft, EntryUse} from '../draft.js';
import {relative} from '../path.js';
import type {Report} from '../problem.js';
import {didYouMean, nearest} from '../suggest.js';
import type {ReadFile, Whole} from './whole.js';

/** Links, ids in frontmatter and citations lead to entries that are there. */
export function checkUses(whole: Whole, files: readonly ReadFile[]): void {
  for (const file of files) {
    const {draft} = file;
    for (const use of draft.uses) checkUse(use, draft, whole, () => whole.report(file));
    for (const {key, written} of draft.citations) {
      if (whole.has({kind: 'study', id: key})) continue;
      whole.report(file).error('unknown-citation', written.range(), `There is no study \`${key}\`.`, {hint: didYouMean(key, whole.ids('study'))});
    }
  }
}

function checkUse(use: EntryUse, draft: Draft, whole: Whole, report: () => Report): void {
  const {to, written, path} = use;
  const target = whole.get(to);
  if (to.kind === draft.kind && to.id === draft.id) {
    report().error('self-reference', written.range(), `The ${to.kind} \`${to.id}\` refers to itself.`);
  } else if (path === undefined) {
    if (!target) report().error('unknown-id', written.range(), `There is no ${to.kind} \`${to.id}\`.`, {hint: didYouMean(to.id, whole.ids(to.kind))});
  } else if (target?.draft.path !== path) {
    report().error('dangling-link', written.range(), `There is no file ${path}.`, {hint: rightLink(use, target, draft, whole)});
  } else {
    checkTitle(use, target, report);
  }
}

/** Pages show the title in place of such a link's text, so another text would be lost. */
function checkTitle({title, written}: EntryUse, {entry}: ReadFile, report: () => Report): void {
  if (title === undefined || !entry || title === entry.title) return;
  report().warn('link-text', written.range(), `Pages show the title here, \`${entry.title}\`, and not this text.`, {hint: `Write [${entry.title}].`});
}

function rightLink({to}: EntryUse, target: ReadFile | undefined, draft: Draft, whole: Whole): string | undefined {
  const id = target ? to.id : nearest(to.id, whole.ids(to.kind));
  const file = id === undefined ? undefined : whole.get({kind: to.kind, id});
  return file && `Did you mean ${relative(draft.path, file.draft.path)}?`;
}
