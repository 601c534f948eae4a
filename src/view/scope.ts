import type {Library, Reference} from '../model/index.js';
import type {Strings} from '../locales/index.js';

/** What stands around an entry in the middle of an article, so that the entry need not say it again. */
export interface Around {
  /** Reference ids of the article's list; they come first in the scope's. */
  readonly sources: readonly string[];
  readonly author: string;
  readonly licence: string;
}

/** What a view may look up while it draws. */
export interface Scope {
  readonly library: Library;
  readonly say: Strings;
  /** The language that the reader likes best, a BCP 47 tag: `en-GB` tells which emergency number to say. Absent in a static page. */
  readonly reader?: string | undefined;
  /** Every id begins with it, so that a page can show the same entry twice. */
  readonly prefix: string;
  /** Reference ids in the order of their numbers. */
  readonly sources: readonly string[];
  /** What an article says of all that it shows. */
  readonly around?: Around | undefined;
  /** The sources that were cited in what is drawn so far: something has to open there. */
  readonly cited: Set<string>;
  /** Likewise the terms. Absent where none can open. */
  readonly terms?: Set<string> | undefined;
  /** What stands in the text for a source: its number, where there is a list of sources to find it in. */
  readonly mark?: ((reference: Reference) => string) | undefined;
}

/** "van Dyk 2019": how a paper is spoken of. */
export const shortName = ({authors: [first], year}: Reference): string => `${first?.family} ${year}`;

/** Text direction of a language: a right-to-left page can hold left-to-right content, and the other way round. */
export const directionOf = (language: string): string => (/^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr');

/** A vocabulary word as people say it: from the dictionary, else the word itself with its hyphens as spaces. */
export const word = (names: Readonly<Record<string, string | undefined>>, id: string): string => names[id] ?? id.replaceAll('-', ' ');
