import {library as words} from '../../locales/en/library.js';

/** Words in lower case without their accents, as people type them. */
export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Shorter words are too like each other to forgive a slip in one, and stand inside words that have nothing to do with them: shin in pushing. */
const SHORTEST = 5;

/** Whether two words differ by one slip of a finger: a letter too many, too few, wrong, or two that changed places. */
export function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [ofA, ofB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (ofA.length <= 1 && ofB.length <= 1) || (ofA.length === 2 && ofB.length === 2 && ofA[0] === ofB[1] && ofA[1] === ofB[0]);
}

/** How well a word of a text answers a word that was typed: not at all, inside, from its beginning, or whole. */
const answer = (word: string, typed: string): number => (word === typed ? 3 : word.startsWith(typed) ? 2 : typed.length >= SHORTEST && word.includes(typed) ? 1 : 0);

const isSlipOf = (word: string, typed: string): boolean =>
  typed.length >= SHORTEST && (isOneSlip(word, typed) || isOneSlip(word.slice(0, typed.length), typed));

/** A text and what it is worth to be found in it. */
export type Weighted = readonly [text: string, weight: number];

/** Finds texts by the words in them. Every word is looked at once, however many texts have it. */
export class Search {
  /** For each word the texts that have it, by number, and the most that it is worth there. */
  readonly #index = new Map<string, Map<number, number>>();

  constructor(texts: readonly (readonly Weighted[])[]) {
    texts.forEach((parts, at) => {
      for (const [text, weight] of parts) {
        // who looks for a warm-up may type warmup
        for (const word of new Set([...wordsOf(text), ...wordsOf(text.replaceAll('-', ''))])) {
          const places = this.#index.get(word) ?? new Map<number, number>();
          this.#index.set(word, places.set(at, Math.max(weight, places.get(at) ?? 0)));
        }
      }
    });
  }

  /** The texts that have all words, with how well they fit. Undefined where nothing was typed: then all do. A slip is forgiven in a word that nothing answers as it is. */
  find(typed: string): ReadonlyMap<number, number> | undefined {
    const all = wordsOf(typed);
    const telling = all.filter((word) => !words.unsaid.has(word));
    if (all.length === 0) return undefined;
    return (telling.length > 0 ? telling : all).map((word) => this.#findWord(word)).reduce((before, one) =>
      new Map(Array.from(before).flatMap(([at, score]) => (one.has(at) ? [[at, score + (one.get(at) ?? 0)] as const] : []))));
  }

  #findWord(typed: string): ReadonlyMap<number, number> {
    const stem = words.stem(typed);
    const exact = this.#places((word) => Math.max(answer(word, typed), answer(word, stem)));
    return exact.size > 0 ? exact : this.#places((word) => (isSlipOf(word, typed) ? 1 : 0));
  }

  #places(fit: (word: string) => number): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (const [word, places] of this.#index) {
      const worth = fit(word);
      if (worth > 0) for (const [at, weight] of places) found.set(at, Math.max(found.get(at) ?? 0, worth * weight));
    }
    return found;
  }
}
