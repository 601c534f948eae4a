import {html} from 'lit';
import type {EntryKind, EntryRef} from '../model/index.js';
import {FOLDERS} from '../elements/source.js';

export const KINDS: readonly EntryKind[] = ['circuit', 'exercise', 'study', 'article'];

export const NAMES: Readonly<Record<EntryKind, string>> = {circuit: 'Circuits', exercise: 'Exercises', study: 'Studies', article: 'Articles'};

/** The part of the page's address that chooses an entry, `#exercises/nordic-curl`. */
export const hashOf = ({kind, id}: EntryRef): string => `#${FOLDERS[kind]}/${id}`;

/** The element that shows an entry; none for an article, which a site shows by a template of its own. */
export const entryView = ({kind, id}: EntryRef): unknown => {
  switch (kind) {
    case 'exercise': return html`<ham-exercise name=${id}></ham-exercise>`;
    case 'circuit': return html`<ham-circuit name=${id}></ham-circuit>`;
    case 'study': return html`<ham-evidence name=${id}></ham-evidence>`;
    case 'article': return undefined;
  }
};

/** The tag as an author writes it. */
export const tagOf = ({kind, id}: EntryRef): string | undefined => {
  const tag = {exercise: 'ham-exercise', circuit: 'ham-circuit', study: 'ham-evidence', article: undefined}[kind];
  return tag && `<${tag} name="${id}"></${tag}>`;
};
