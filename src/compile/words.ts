import type {Excerpt} from './excerpt.js';
import type {Report} from './problem.js';
import {didYouMean} from './suggest.js';

/** A closed list of words, never empty. */
export type Vocabulary<W extends string> = readonly [W, ...W[]];

/** The word of a closed vocabulary that a text is; another is reported, with the nearest unless there is a better hint, and the first stands in. */
export function choose<W extends string>(written: Excerpt, words: Vocabulary<W>, report: Report, hint?: string): W {
  const word = words.find((each) => each === written.text);
  if (word !== undefined) return word;
  report.error('unknown-value', written.range(), `\`${written.text}\` is not one of the words known here.`, {hint: hint ?? didYouMean(written.text, words)});
  return words[0];
}
