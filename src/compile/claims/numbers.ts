import {matchesOf, type ClaimLanguage, type Look, type NumberKind} from './language.js';

/** A number that a sentence states. */
export interface StatedNumber {
  readonly of: 'number';
  readonly kind: NumberKind;
  /** Offsets in the sentence of the words that state it. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** One or, for a range, two. A share is in per cent. */
  readonly values: readonly number[];
  /** `about 50 %`, `over 8,000`. */
  readonly rounded: 'about' | 'over' | undefined;
}

const FIGURE = /(?<![\d.,])(?:\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)/g;

/**
 * The numbers that a sentence states of people and effects. Beside a citation every number in digits is one,
 * unless it is that of a dose or a year, as a reader takes all that stands there for the study's; without a citation only what no
 * instruction says.
 */
export function numbersIn(sentence: Look, language: ClaimLanguage, isCited: boolean): StatedNumber[] {
  const {text, small} = sentence;
  const found: StatedNumber[] = [];
  const isFree = (start: number, end: number): boolean => found.every((other) => end <= other.start || start >= other.end);
  const add = (kind: NumberKind, start: number, words: string): void => {
    const end = start + words.trimEnd().length;
    if (isFree(start, end)) found.push({of: 'number', kind, start, end, written: text.slice(start, end), values: valuesOf(kind, words, language), rounded: roundedBefore(text, start, language)});
  };
  for (const wording of language.numbers) {
    for (const {words, index} of matchesOf(wording, sentence)) add(wording.kind, index, words);
  }
  if (isCited && /\d/.test(small)) {
    const rest = small.replace(language.instructions, (words) => ' '.repeat(words.length));
    FIGURE.lastIndex = 0;
    for (let match = FIGURE.exec(rest); match; match = FIGURE.exec(rest)) add('figure', match.index, match[0]);
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

function valuesOf(kind: NumberKind, words: string, {values, shares}: ClaimLanguage): number[] {
  if (kind === 'figure') return [valueOf(words)];
  const share = kind === 'share' ? Object.keys(shares).find((word) => new RegExp(`\\b${word}\\b`).test(words)) : undefined;
  if (share !== undefined) return [shares[share] ?? 0];
  const figures = (words.match(FIGURE) ?? []).map(valueOf);
  const spoken = (words.match(/[a-z]+(?:-[a-z]+)?/g) ?? []).flatMap((word) => values.get(word.endsWith('fold') ? word.replace(/-?fold$/, '') : word) ?? []);
  const numbers = [...figures, ...spoken];
  const [part, whole] = numbers;
  if (kind === 'share' && part !== undefined && whole !== undefined) return [Math.round(100 * part / whole)];
  return numbers;
}

function valueOf(figure: string): number {
  return Number(figure.replaceAll(',', ''));
}

function roundedBefore(text: string, at: number, {about, over}: ClaimLanguage): StatedNumber['rounded'] {
  const before = text.slice(Math.max(0, at - 24), at);
  if (over.test(before)) return 'over';
  return about.test(before) ? 'about' : undefined;
}
