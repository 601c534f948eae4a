import type {Certainty} from '../../model/index.js';
import {matchesOf, type ClaimLanguage, type Look, type StrongPattern} from './language.js';

/** A strong word that a sentence stands behind. */
export interface StrongWord {
  readonly of: 'word';
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** How sure the evidence must be. */
  readonly needs: Certainty | 'nothing';
  /** Said with `may`, and in the same sentence that it is not known: an open question, which needs no source. */
  readonly isOpen: boolean;
  /** Tells of the past, which beside a source is a report of what was seen. */
  readonly isPast: boolean;
}

/** The strong words of a sentence, without those that it denies, asks about or quotes. */
export function strongWordsIn(sentence: Look, language: ClaimLanguage): StrongWord[] {
  const {text} = sentence;
  const found: StrongWord[] = [];
  for (const pattern of language.strong) {
    for (const {words, index} of matchesOf(pattern, sentence)) {
      const clause = text.slice(clauseStart(text, index, language), index);
      const isTaken = found.some(({start, end}) => index < end && index + words.length > start);
      if (isTaken || language.denial.test(withoutEmphasis(clause)) || denies(words, language) || isQuoted(text, index, words.length)) continue;
      found.push({of: 'word', start: index, end: index + words.length, written: text.slice(index, index + words.length), ...strength(pattern, clause, words, text, language)});
    }
  }
  if (found.length === 0 || language.question.test(text)) return [];
  return found.toSorted((a, b) => a.start - b.start);
}

function strength({needs, past}: StrongPattern, clause: string, words: string, text: string, {hedges, doubt}: ClaimLanguage): Pick<StrongWord, 'needs' | 'isOpen' | 'isPast'> {
  const isPast = past?.test(words) === true;
  if (needs === 'nothing') return {needs, isOpen: false, isPast};
  const hedged = `${clause} ${words}`;
  if (hedges.low.test(hedged)) return {needs: 'low', isOpen: doubt.test(text), isPast};
  return {needs: hedges.moderate.test(hedged) ? 'moderate' : needs, isOpen: false, isPast};
}

/** Where the clause begins that the word at `at` stands in. */
function clauseStart(text: string, at: number, {clause}: ClaimLanguage): number {
  let start = 0;
  for (const {0: words, index} of text.slice(0, at).matchAll(clause)) start = index + words.length;
  return start;
}

/** `There is no doubt that`, `not only`: a denial in form, and the opposite in meaning. */
function withoutEmphasis(clause: string): string {
  return clause.replace(/\b(?:no|without(?: a| any)?) (?:doubt|question)\b|\bnot (?:only|just|merely)\b|\bnothing (?:but|less)\b/gi, '');
}

/** `prevents no injuries`. */
function denies(words: string, {denial}: ClaimLanguage): boolean {
  return denial.test(words.replace(/^\S+/, ''));
}

/** Words named and not used: a few of them in quotes. A whole sentence in quotes is somebody's claim. */
function isQuoted(text: string, start: number, length: number): boolean {
  const before = /["“‘'](?:[\w’-]+\s+){0,2}$/.test(text.slice(Math.max(0, start - 40), start));
  return before && /^(?:\s+[\w’-]+){0,2}[.,!]?["”’']/.test(text.slice(start + length, start + length + 40));
}
