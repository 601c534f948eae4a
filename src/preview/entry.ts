import {html} from 'lit';
import {FOLDERS, type EntryKind, type EntryRef} from '../model/index.js';


export const KINDS: readonly EntryKind[] = ['circuit', 'plan', 'exercise', 'check', 'pain', 'study', 'article', 'term', 'correction'];

export const NAMES: Readonly<Record<EntryKind, string>> = {
  circuit: 'Circuits', plan: 'Plans', exercise: 'Exercises', check: 'Checks', pain: 'Pain models', study: 'Studies', article: 'Articles', term: 'Glossary',
  correction: 'Corrections',
};

/** The part of the page's address that chooses an entry, `#exercises/nordic-curl`. */
export const hashOf = ({kind, id}: EntryRef): string => `#${FOLDERS[kind]}/${id}`;

/** The tag of the element that shows a kind; the others stand in articles. */
const TAGS: Readonly<Partial<Record<EntryKind, string>>> = {exercise: 'ham-exercise', circuit: 'ham-circuit', study: 'ham-evidence'};

export const entryView = ({kind, id}: EntryRef): unknown => {
  switch (kind) {
    case 'exercise': return html`<ham-exercise name=${id}></ham-exercise>`;
    case 'circuit': return html`<ham-circuit name=${id}></ham-circuit>`;
    case 'study': return html`<ham-evidence name=${id}></ham-evidence>`;
    default: return undefined;
  }
};

/** The tag as an author writes it. */
export const tagOf = ({kind, id}: EntryRef): string | undefined => {
  const tag = TAGS[kind];
  return tag && `<${tag} name="${id}"></${tag}>`;
};
