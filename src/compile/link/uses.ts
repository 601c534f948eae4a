import {ENTRY_KINDS} from '../../model/index.js';
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
  } else if (use.item && use.item.role !== 'plan' && to.kind !== 'exercise') {
    report().error('bad-item', written.range(), 'An item that begins with a link links to an exercise.');
  } else {
    checkTitle(use, target, report);
  }
}

/** Pages show the title in place of such a link's text, so another text would be lost. */
function checkTitle({item, written}: EntryUse, {entry}: ReadFile, report: () => Report): void {
  if (!item || !entry || item.title === entry.title) return;
  report().warn('link-text', written.range(), `Pages show the title here, \`${entry.title}\`, and not this text.`, {hint: `Write [${entry.title}].`});
}

/** The entry of the nearest id, or that of the very id in another folder: a link to `hold.md` stands in a circuit. */
function rightLink({to, path = ''}: EntryUse, target: ReadFile | undefined, draft: Draft, whole: Whole): string | undefined {
  const elsewhere = ENTRY_KINDS.map((kind) => whole.get({kind, id: to.id})).find((file) => file !== undefined);
  const id = nearest(to.id, whole.ids(to.kind));
  const file = target ?? elsewhere ?? (id === undefined ? undefined : whole.get({kind: to.kind, id}));
  if (file) return `Did you mean ${relative(draft.path, file.draft.path)}?`;
  return path.endsWith('.md') && !path.startsWith('/') ? undefined : 'Link to the .md file of an entry, as ../exercises/nordic-curl.md.';
}
