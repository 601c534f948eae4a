import {closest, distance} from 'fastest-levenshtein';

/** Longer than any word of a vocabulary and any sensible id; comparing longer texts would only cost time. */
const LONGEST = 80;

/** The word of `words` that `written` was probably meant to be: at most a third of its letters, or two, differ. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  const plain = written.toLowerCase();
  // A word that is longer or shorter by more than may differ need not be compared, of ten thousand ids most.
  const near = words.filter(({length}) => Math.abs(length - plain.length) <= most(plain));
  if (near.length === 0) return undefined;
  const word = closest(plain, near.map((each) => each.toLowerCase()));
  const found = near.find((each) => each.toLowerCase() === word);
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
