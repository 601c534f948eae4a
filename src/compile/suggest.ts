import {closest, distance} from 'fastest-levenshtein';

/** Longer than any word of a vocabulary and any sensible id; comparing longer texts would only cost time. */
const LONGEST = 80;

/** The word of `words` that `written` was probably meant to be: at most a third of its letters, or two, differ. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || written.length > LONGEST) return undefined;
  const plain = written.toLowerCase();
  const word = closest(plain, words.map((each) => each.toLowerCase()));
  const found = words.find((each) => each.toLowerCase() === word);
  return distance(plain, word) <= most(plain) ? found : undefined;
}

/** Two swapped letters are a distance of two, and any two words of three letters are about as near. */
function most({length}: string): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** A hint that names the nearest word, or failing that all of them when they are few. */
export function didYouMean(written: string, words: readonly string[]): string | undefined {
  const word = nearest(written, words);
  if (word !== undefined) return `Did you mean \`${word}\`?`;
  return words.length > 0 && words.length <= 25 ? `One of: ${words.join(', ')}.` : undefined;
}
