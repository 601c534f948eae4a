import type {EntryKind} from './kinds.js';

/** The folder of a kind's files, and its table in a library. Apart from the list of kinds, which nothing but checks of data needs. */
export const FOLDERS = {
  exercise: 'exercises', circuit: 'circuits', plan: 'plans', check: 'checks', pain: 'pain', study: 'studies', article: 'articles',
  term: 'glossary', correction: 'corrections',
} as const satisfies Record<EntryKind, string>;
export type Folder = (typeof FOLDERS)[EntryKind];
