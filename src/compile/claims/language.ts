import type {Certainty} from '../../model/index.js';
import {en} from './en.js';
import {Topics} from './topics.js';

/**
 * What a number in prose says. A per cent, a multiple (`three times more`) or a share (`half the injuries`, in per cent of what it
 * is a share of) says how large an effect is, a ratio too; a count says of how many people, injuries or studies; a figure is any
 * other number in digits.
 */
export type NumberKind = 'per cent' | 'ratio' | 'times' | 'share' | 'count' | 'figure';

interface Wording {
  /** For a text in small letters. */
  readonly pattern: RegExp;
  /** Bits of the topics that are all in any text that the pattern matches in. */
  readonly topics: number;
  /** Right before the match it says something else. */
  readonly notBehind?: RegExp;
}

/** A wording that makes a claim by a number. All of its match is the claim, and the numbers are those inside the match. */
export interface NumberPattern extends Wording {readonly kind: NumberKind}

/** A strong word, and how sure the evidence must be for it. */
export interface StrongPattern extends Wording {
  /** `nothing`: no evidence carries the word. */
  readonly needs: Certainty | 'nothing';
  /** A form of the past, which with a source tells what was seen. */
  readonly past?: RegExp;
}

/** The words of one language that the claim lint knows: one file a language, and this is all that differs. */
export interface LanguageWords {
  readonly topics: Pick<Topics<never>, 'all' | 'in' | 'inWords' | 'ofBlock' | 'end'>;
  readonly numbers: readonly NumberPattern[];
  /** What stands beside a citation and is no number of a study: doses, years, names with a digit. For a text in small letters. */
  readonly instructions: RegExp;
  /** Words for numbers, and for shares the per cent they stand for. */
  readonly values: ReadonlyMap<string, number>;
  readonly shares: Readonly<Record<string, number>>;
  /** Stands before a number that is rounded. */
  readonly about: RegExp;
  /** Stands before a number that is rounded down. */
  readonly over: RegExp;
  readonly strong: readonly StrongPattern[];
  /** Take the strength out of a word behind them. The first is for `probably`, the second for `may`. */
  readonly hedges: Readonly<Record<'moderate' | 'low', RegExp>>;
  /** Where a clause begins, so that what stands before it says nothing about it. */
  readonly clause: RegExp;
  /** Before a strong word in its clause: denies it, asks for it or leaves it to others. */
  readonly denial: RegExp;
  /** Anywhere in a sentence with a hedge: says that it is not known. */
  readonly doubt: RegExp;
  readonly question: RegExp;
  /** Names a group of people. */
  readonly people: RegExp;
  /** Names people who run, or readers. */
  readonly runners: RegExp;
  /** Names a study. */
  readonly study: RegExp;
  /** Sections of a study in which all is denied by their heading. */
  readonly denied: readonly string[];
}

export interface ClaimLanguage extends LanguageWords {
  /** Sets of topics: only a text with all the topics of one of them, or a number beside a citation, can claim anything. */
  readonly alone: readonly number[];
  /** The topics of a number, and of a number beside a citation. */
  readonly digit: number;
  readonly cited: number;
}

/** The words for a language tag; for a language without a file, only what is plain in digits. */
export function claimLanguage(tag: string): ClaimLanguage {
  return /^en\b/i.test(tag) ? ENGLISH : DIGITS;
}

function withTopics(words: LanguageWords): ClaimLanguage {
  const all = [...words.numbers, ...words.strong].map(({topics}) => topics);
  const {topics: known} = words;
  return {...words, digit: known.all('digit'), cited: known.all('digit', '@'), alone: [...new Set(all)].filter((one) => !all.some((other) => other !== one && (one & other) === other))};
}

/** Whether a text with these topics can hold a claim. With a source behind it, as in the file of a study, any digit is one. */
export function canClaim({alone, digit, cited}: ClaimLanguage, present: number, isSourced: boolean): boolean {
  if (present === 0) return false;
  const claimed = isSourced ? digit : cited;
  if ((present & claimed) === claimed) return true;
  for (const set of alone) {
    if ((present & set) === set) return true;
  }
  return false;
}

const NOTHING: readonly never[] = [];

/** A sentence as patterns look at it. */
export interface Look {
  readonly text: string;
  /** In small letters, each where it stood. */
  readonly small: string;
  readonly topics: number;
}

export function lookAt(text: string, topics: number): Look {
  // In some languages the small form of a letter is two.
  return {text, small: text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()), topics};
}

/** The matches of a wording, with what stands behind the wrong words left out. */
export function matchesOf({pattern, topics, notBehind}: Wording, {small: text, topics: present}: Look): readonly {words: string; index: number}[] {
  if ((present & topics) !== topics) return NOTHING;
  // `matchAll` makes a new expression for each text, which takes longer than the search.
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NOTHING;
  const found: {words: string; index: number}[] = [];
  for (; match; match = pattern.exec(text)) {
    const {0: words, index} = match;
    if (notBehind?.test(text.slice(Math.max(0, index - 32), index)) !== true) found.push({words, index});
  }
  return found;
}

const NEVER = /(?!)/;

const SIGNS = new Topics({});

const ENGLISH = withTopics(en);

const DIGITS = withTopics({
  topics: SIGNS,
  numbers: [{kind: 'per cent', topics: SIGNS.all('%'), pattern: /(?<![\d.,])\d+(?:[.,]\d+)?\s*%/g}],
  instructions: /\S+/g,
  values: new Map(), shares: {}, about: NEVER, over: NEVER,
  strong: [], hedges: {moderate: NEVER, low: NEVER}, clause: NEVER, denial: NEVER, doubt: NEVER, question: NEVER,
  people: /(?:)/, runners: NEVER, study: NEVER, denied: [],
});
