import type {EntryKind, EntryRef} from '../model/index.js';
import type {PlacedStatement} from './claims/collect.js';
import type {Excuse} from './claims/excuses.js';
import {claimLanguage, type ClaimLanguage} from './claims/language.js';
import type {Place} from './excerpt.js';
import type {Report} from './problem.js';
import type {Memo} from './read/solved.js';

/** A use of another entry, to be checked when all entries are known. */
export interface EntryUse {
  readonly to: EntryRef;
  readonly written: Place;
  /** The path that a link leads to. Absent for a bare id in the frontmatter. */
  readonly path?: string;
  /** Of a link that a list item begins with: what the exercise is there for, and the text, which pages replace by its title, so that the two must be the same. */
  readonly item?: {readonly role: ItemRole; readonly title: string};
}

/** Where in an entry an exercise is named. */
export type ItemRole = 'easier' | 'harder' | 'swap' | 'circuit' | 'plan';

export interface Citation {readonly key: string; readonly written: Place}

/** What is known of one file while it is read: its place among the entries, and what it refers to. */
export class Draft {
  constructor(
    readonly kind: EntryKind, readonly id: string, readonly report: Report, private readonly language: string, readonly memo?: Memo,
    readonly uses: EntryUse[] = [], readonly citations: Citation[] = [], readonly claims: PlacedStatement[] = [], readonly excuses: Excuse[] = [],
  ) {}

  /** The words in which claims are looked for. */
  get claimLanguage(): ClaimLanguage {
    return claimLanguage(this.language);
  }

  /** Whether its words can be compared by the endings of English. */
  get isEnglish(): boolean {
    return /^en\b/i.test(this.language);
  }

  get path(): string {
    return this.report.source.path;
  }

  /** The links that the items of one sort begin with, in order. */
  items(role: ItemRole): EntryUse[] {
    return this.uses.filter(({item}) => item?.role === role);
  }

  /** The draft when all is read, without the room that lists keep to grow: 5 MB at ten thousand files. */
  settled(): Draft {
    return new Draft(this.kind, this.id, this.report, this.language, this.memo, this.uses.slice(), this.citations.slice(), this.claims.slice(), this.excuses.slice());
  }

  /** Reference ids in order of first citation in the file. */
  get sources(): string[] {
    if (this.citations.length === 0) return [];
    const inOrder = this.citations.toSorted((a, b) => a.written.range().start - b.written.range().start);
    return [...new Set(inOrder.map(({key}) => key))];
  }
}
