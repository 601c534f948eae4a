import type {Library, Reference} from '../model/index.js';
import type {Strings} from '../locales/index.js';

/** What a view may look up while it draws. */
export interface Scope {
  readonly library: Library;
  readonly say: Strings;
  /** Every id begins with it, so that a page can show the same entry twice. */
  readonly prefix: string;
  /** Reference ids; a source's number is its place in this list. */
  readonly sources: readonly string[];
}

/** "van Dyk 2019": how a paper is spoken of. */
export const shortName = ({authors: [first], year}: Reference): string => `${first?.family} ${year}`;

/** A vocabulary word as people say it: from the dictionary, else the word itself with its hyphens as spaces. */
export const word = (names: Readonly<Record<string, string | undefined>>, id: string): string => names[id] ?? id.replaceAll('-', ' ');
