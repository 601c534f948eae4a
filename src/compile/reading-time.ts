import type {Inline, RichText} from '../model/index.js';
import {inlinesOf} from './cited.js';

/** Words a minute that adults read of English non-fiction, silently (Brysbaert 2019, Journal of Memory and Language 109:104047). */
const WORDS_A_MINUTE = 238;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

/** Whole minutes that a text takes to read, at least one. What it shows in its middle does not count. */
export function readingMinutes(text: RichText): number {
  return Math.max(1, Math.round(wordsIn(inlinesOf(text)) / WORDS_A_MINUTE));
}

function wordsIn(inlines: readonly Inline[]): number {
  return inlines.reduce((count, part) => count
    + (typeof part === 'string' ? part.match(WORD)?.length ?? 0 : part.kind === 'cite' ? 0 : wordsIn(part.content)), 0);
}
