import {html} from 'lit';
import {FOLDERS, type EntryKind, type EntryRef} from '../model/index.js';

export const KINDS: readonly EntryKind[] = ['circuit', 'plan', 'exercise', 'check', 'pain', 'study', 'article', 'term', 'correction'];

export const NAMES: Readonly<Record<EntryKind, string>> = {
  circuit: 'Circuits', plan: 'Plans', exercise: 'Exercises', check: 'Checks', pain: 'Pain models', study: 'Studies', article: 'Articles', term: 'Glossary',
  correction: 'Corrections',
};

/** The part of the page's address that chooses an entry, `#exercises/nordic-curl`. */
export const hashOf = ({kind, id}: EntryRef): string => `#${FOLDERS[kind]}/${id}`;

export const entryView = ({kind, id}: EntryRef): unknown => {
  switch (kind) {
    case 'exercise': return html`<ham-exercise name=${id}></ham-exercise>`;
    case 'circuit': return html`<ham-circuit name=${id}></ham-circuit>`;
    case 'study': return html`<ham-evidence name=${id}></ham-evidence>`;
    case 'article': return html`<ham-article name=${id}></ham-article>`;
    default: return html`<ham-entry kind=${kind} name=${id}></ham-entry>`;
  }
};

/** The tags that show one kind alone. */
const TAGS: Readonly<Partial<Record<EntryKind, string>>> = {exercise: 'ham-exercise', circuit: 'ham-circuit', study: 'ham-evidence', article: 'ham-article'};

/** The tag as an author writes it. */
export const tagOf = ({kind, id}: EntryRef): string => {
  const tag = TAGS[kind];
  return tag === undefined ? `<ham-entry kind="${kind}" name="${id}"></ham-entry>` : `<${tag} name="${id}"></${tag}>`;
};
