import type {EntryKind} from '../model/index.js';

/** The tag that shows a kind of entry, and whether the tag has to be told the kind. */
export const TAGS: Readonly<Record<EntryKind, string>> = {
  exercise: 'ham-exercise', circuit: 'ham-circuit', study: 'ham-evidence', article: 'ham-article',
  plan: 'ham-entry', check: 'ham-entry', pain: 'ham-entry', term: 'ham-entry', correction: 'ham-entry',
};

const isKind = (key: string): key is EntryKind => Object.hasOwn(TAGS, key);

/**
 * What the address of the frame asks for, `?circuit=weekly`: the first key that is a kind of entry. Nothing else of the address is
 * heard, above all no address of data: whoever makes a link to a clinic's frame must not choose what it says.
 */
export function askedFor(search: string): {kind: EntryKind; name: string} {
  for (const [kind, name] of new URLSearchParams(search)) if (isKind(kind)) return {kind, name};
  return {kind: 'circuit', name: 'weekly'};
}
