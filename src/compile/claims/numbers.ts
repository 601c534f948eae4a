import {matchesOf, type ClaimLanguage, type NumberKind} from './language.js';

/** A number that a sentence states. */
export interface StatedNumber {
  readonly kind: NumberKind;
  /** Offsets in the sentence of the words that state it. */
  readonly start: number;
  readonly end: number;
  /** One or, for a range, two. A share is in per cent. */
  readonly values: readonly number[];
  /** `about 50 %`, `over 8,000`. */
  readonly rounded: 'about' | 'over' | undefined;
}

const FIGURE = /(?<![\d.,])(?:\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)/g;

/**
 * The numbers that a sentence states of people and effects. Beside a citation every number in digits is one, unless it is that of
 * a dose or a year, as a reader takes all that stands there for the study's; without a citation only what no instruction says.
 */
export function numbersIn(text: string, language: ClaimLanguage, isCited: boolean): StatedNumber[] {
  const found: StatedNumber[] = [];
  const isFree = (start: number, end: number): boolean => found.every((other) => end <= other.start || start >= other.end);
  const add = (kind: NumberKind, start: number, words: string): void => {
    const end = start + words.trimEnd().length;
    if (isFree(start, end)) found.push({kind, start, end, values: valuesOf(kind, words, language), rounded: roundedBefore(text.slice(Math.max(0, start - 24), start), language)});
  };
  for (const wording of language.numbers) {
    for (const {words, index} of matchesOf(wording, text)) add(wording.kind, index, words);
  }
  if (isCited && /\d/.test(text)) {
    const rest = text.replace(language.instructions, (words) => ' '.repeat(words.length));
    for (const {0: words, index} of rest.matchAll(FIGURE)) add('figure', index, words);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function valuesOf(kind: NumberKind, words: string, {values, shares}: ClaimLanguage): number[] {
  const lower = words.toLowerCase();
  const share = kind === 'share' ? Object.keys(shares).find((word) => new RegExp(`\\b${word}\\b`).test(lower)) : undefined;
  if (share !== undefined) return [shares[share] ?? 0];
  const figures = Array.from(lower.matchAll(FIGURE), ([figure]) => ({figure, value: Number(figure.replaceAll(',', ''))}));
  const spoken = (lower.match(/[a-z]+(?:-[a-z]+)?/g) ?? []).flatMap((word) => values[word] ?? values[word.replace(/-?fold$/, '')] ?? []);
  const numbers = [...figures.map(({value}) => value), ...spoken];
  const [part, whole] = numbers;
  if (kind === 'share' && part !== undefined && whole !== undefined) return [Math.round(100 * part / whole)];
  return numbers;
}

function roundedBefore(before: string, {about, over}: ClaimLanguage): StatedNumber['rounded'] {
  if (over.test(before)) return 'over';
  return about.test(before) ? 'about' : undefined;
}
