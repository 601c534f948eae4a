import type {Certainty} from '../../model/index.js';
import {en} from './en.js';

/**
 * What a number in prose says. A per cent, a multiple (`three times more`) or a share (`half the injuries`, in per cent of what it
 * is a share of) says how large an effect is, a ratio too; a count says of how many people, injuries or studies; a figure is any
 * other number in digits.
 */
export type NumberKind = 'per cent' | 'ratio' | 'times' | 'share' | 'count' | 'figure';

interface Wording {
  readonly pattern: RegExp;
  /**
   * Of each list one must be in a text in small letters for the pattern to match. Looking for these costs a hundredth of the
   * pattern, and few texts have them.
   */
  readonly keys: readonly (readonly string[])[];
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

/** The language with no more than the patterns that can match in a text. */
export function narrowed(language: ClaimLanguage, text: string): ClaimLanguage {
  const lower = text.toLowerCase();
  const canMatch = ({keys}: Wording): boolean => keys.every((words) => words.some((word) => lower.includes(word)));
  return {...language, numbers: language.numbers.filter(canMatch), strong: language.strong.filter(canMatch)};
}

/** The matches of a wording, with what stands behind the wrong words left out. */
export function matchesOf({pattern, notBehind}: Wording, text: string): {words: string; index: number}[] {
  return Array.from(text.matchAll(pattern), ({0: words, index}) => ({words, index}))
    .filter(({index}) => notBehind?.test(text.slice(Math.max(0, index - 32), index)) !== true);
}

const NEVER = /(?!)/;

const DIGITS: ClaimLanguage = {
  numbers: [{kind: 'per cent', keys: [['%']], pattern: /(?<![\d.,])\d+(?:[.,]\d+)?\s*%/g}],
  instructions: /\S+/g,
  values: {}, shares: {}, about: NEVER, over: NEVER,
  strong: [], hedges: {moderate: NEVER, low: NEVER}, clause: NEVER, denial: NEVER, doubt: NEVER, question: NEVER,
  people: /(?:)/, runners: NEVER, study: NEVER, denied: [],
};
