import type {EntryKind, EntryRef} from '../model/index.js';
import type {Draft, EntryUse} from './draft.js';
import {fileOf, relative} from './path.js';
import type {Entry} from './read/index.js';
import {didYouMean, nearest} from './suggest.js';

/** A file among the entries, with its record unless it has errors. */
export interface ReadFile {readonly draft: Draft; readonly entry: Entry | undefined}

/** Checks all that entries say of one another, reporting in the file that says it. */
export function checkLinks(files: readonly ReadFile[]): void {
  const known = new Directory(files);
  for (const {draft} of files) {
    for (const use of draft.uses) checkUse(use, draft, known);
    for (const {key, written} of draft.citations) {
      if (known.has({kind: 'study', id: key})) continue;
      draft.report.error('unknown-citation', written.range(), `There is no study \`${key}\`.`, {hint: didYouMean(key, known.ids('study'))});
    }
  }
}

/** Which entries there are. One with errors counts: that it is broken is said once, in its own file. */
class Directory {
  private readonly files = new Map<string, ReadFile>();

  constructor(files: readonly ReadFile[]) {
    for (const file of files) this.files.set(fileOf(file.draft), file);
  }

  has(ref: EntryRef): boolean {
    return this.get(ref) !== undefined;
  }

  get(ref: EntryRef): ReadFile | undefined {
    return this.files.get(fileOf(ref));
  }

  ids(kind: EntryKind): string[] {
    return [...this.files.values()].filter(({draft}) => draft.kind === kind).map(({draft}) => draft.id).toSorted();
  }
}

function checkUse(use: EntryUse, draft: Draft, known: Directory): void {
  const {to, written, path} = use;
  const target = known.get(to);
  if (to.kind === draft.kind && to.id === draft.id) {
    draft.report.error('self-reference', written.range(), `The ${to.kind} \`${to.id}\` refers to itself.`);
  } else if (path === undefined) {
    if (!target) draft.report.error('unknown-id', written.range(), `There is no ${to.kind} \`${to.id}\`.`, {hint: didYouMean(to.id, known.ids(to.kind))});
  } else if (target?.draft.path !== path) {
    draft.report.error('dangling-link', written.range(), `There is no file ${path}.`, {hint: rightLink(use, target, draft, known)});
  } else {
    checkTitle(use, target, draft);
  }
}

/** Pages show the title in place of such a link's text, so another text would be lost. */
function checkTitle({title, written}: EntryUse, {entry}: ReadFile, draft: Draft): void {
  if (title === undefined || !entry || title === entry.title) return;
  draft.report.warn('link-text', written.range(), `Pages show the title here, \`${entry.title}\`, and not this text.`, {hint: `Write [${entry.title}].`});
}

function rightLink({to}: EntryUse, target: ReadFile | undefined, draft: Draft, known: Directory): string | undefined {
  const id = target ? to.id : nearest(to.id, known.ids(to.kind));
  const file = id === undefined ? undefined : known.get({kind: to.kind, id});
  return file && `Did you mean ${relative(draft.path, file.draft.path)}?`;
}
