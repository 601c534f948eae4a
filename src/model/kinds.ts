/** The kinds of entries, in the order in which lists of them read best. */
export const ENTRY_KINDS = ['exercise', 'circuit', 'plan', 'check', 'pain', 'study', 'article', 'term', 'correction'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
export interface EntryRef { readonly kind: EntryKind; readonly id: string }
