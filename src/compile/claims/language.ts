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
export interface ClaimLanguage {
  readonly topics: {all: (name: '@' | 'digit') => number; in: (text: string, from?: number, to?: number) => number};
  readonly numbers: readonly NumberPattern[];
  /** What stands beside a citation and is no number of a study: doses, years, names with a digit. */
  readonly instructions: RegExp;
  /** Words for numbers, and for shares the per cent they stand for. */
  readonly values: Readonly<Record<string, number>>;
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

/** The words for a language tag; for a language without a file, only what is plain in digits. */
export function claimLanguage(tag: string): ClaimLanguage {
  return /^en\b/i.test(tag) ? en : DIGITS;
}

/** The language with no more than the patterns that can match where these topics are. */
export function narrowed(language: ClaimLanguage, present: number): ClaimLanguage {
  const canMatch = ({topics}: Wording): boolean => (present & topics) === topics;
  return {...language, numbers: language.numbers.filter(canMatch), strong: language.strong.filter(canMatch)};
}

/** Whether a text with these topics can hold a claim. Beside a citation, and in the file of a study, any digit is one. */
export function canClaim({numbers, strong, topics}: ClaimLanguage, present: number, isOwn: boolean): boolean {
  const cited = isOwn ? topics.all('digit') : topics.all('digit') | topics.all('@');
  return (present & cited) === cited || numbers.some((each) => (present & each.topics) === each.topics) || strong.some((each) => (present & each.topics) === each.topics);
}

/** The matches of a wording, with what stands behind the wrong words left out. */
export function matchesOf({pattern, notBehind}: Wording, text: string): {words: string; index: number}[] {
  const found: {words: string; index: number}[] = [];
  // `matchAll` makes a new expression for each text, which takes longer than the search.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const {0: words, index} = match;
    if (notBehind?.test(text.slice(Math.max(0, index - 32), index)) !== true) found.push({words, index});
  }
  return found;
}

const NEVER = /(?!)/;

const SIGNS = new Topics({});

const DIGITS: ClaimLanguage = {
  topics: SIGNS,
  numbers: [{kind: 'per cent', topics: SIGNS.all('%'), pattern: /(?<![\d.,])\d+(?:[.,]\d+)?\s*%/g}],
  instructions: /\S+/g,
  values: {}, shares: {}, about: NEVER, over: NEVER,
  strong: [], hedges: {moderate: NEVER, low: NEVER}, clause: NEVER, denial: NEVER, doubt: NEVER, question: NEVER,
  people: /(?:)/, runners: NEVER, study: NEVER, denied: [],
};
