/** What all entries carry, and prose. */
export const PROSE = `
/** Who wrote an entry, under which terms, and who has checked it. */
export interface Provenance {
  author: string;
  /** An SPDX licence id, as \`CC-BY-4.0\`. */
  licence: string;
  /** Absent until a real, named clinician has read the entry. */
  reviewed?: {by: string; credentials: string; date: string} | undefined;
}

/** Prose as data. It has no way to say HTML, a script or an image. */
export type Inline =
  | string
  | {readonly kind: 'emphasis' | 'strong'; readonly content: readonly Inline[]}
  /** A link out of the library: http, https, mailto, tel, or relative to the page. */
  | {readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[]}
  | {readonly kind: 'entry'; readonly to: EntryRef; readonly content: readonly Inline[]}
  /** One or more studies cited at this place. */
  | {readonly kind: 'cite'; readonly keys: readonly StudyId[]};

/** Headings, quotes, tables and embeds stand in articles only. An embed shows the entry in its place. */
export type Block =
  | {readonly kind: 'paragraph'; readonly content: readonly Inline[]}
  | {readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[]}
  | {readonly kind: 'heading'; readonly level: number; readonly id: string; readonly content: readonly Inline[]}
  | {readonly kind: 'quote'; readonly content: readonly Block[]}
  | {readonly kind: 'table'; readonly head: readonly (readonly Inline[])[]; readonly rows: readonly (readonly (readonly Inline[])[])[]}
  | {readonly kind: 'embed'; readonly to: EntryRef; readonly content: readonly Inline[]};
`;
