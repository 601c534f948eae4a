/** The kinds of entries, in the order in which lists of them read best. */
export const ENTRY_KINDS = ['exercise', 'circuit', 'plan', 'check', 'pain', 'study', 'article', 'term', 'correction'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
export interface EntryRef { readonly kind: EntryKind; readonly id: string }

/** The folder of a kind's files, and its table in a library. */
export const FOLDERS = {
  exercise: 'exercises', circuit: 'circuits', plan: 'plans', check: 'checks', pain: 'pain', study: 'studies', article: 'articles',
  term: 'glossary', correction: 'corrections',
} as const satisfies Record<EntryKind, string>;
export type Folder = (typeof FOLDERS)[EntryKind];
