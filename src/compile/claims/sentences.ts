import type {Words} from './text.js';

export interface Sentence {
  readonly start: number;
  /** The words, with spaces for what was sign; its offsets count from `start`. */
  readonly text: string;
  /** The studies cited in it. */
  readonly cited: readonly string[];
}

/** A full stop ends no sentence behind one of these, nor before a small letter. */
const ABBREVIATION = /(?:^|[\s(])(?:al|approx|ca|cf|dr|e\.g|fig|i\.e|no|prof|st|vs)\.$/i;
const NONE: readonly string[] = [];
const STOP = /[.!?]["”’')]*(?=\s|$)/g;

/**
 * The sentences of a paragraph. A citation belongs to the sentence it stands in: that is what a reader takes it for, and a
 * paragraph's one citation would cover all that its author adds later. Directly behind the full stop it still belongs to the
 * sentence before.
 */
export function sentencesOf({text, cited}: Words): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const end = (at: number): void => {
    const words = text.slice(start, at);
    if (words.trim() !== '') sentences.push({start, text: words, cited: keysBetween(cited, start, at)});
    start = at;
  };
  STOP.lastIndex = 0;
  while (STOP.test(text)) {
    const to = STOP.lastIndex;
    if (to <= start) continue;
    const behind = nextWord(text, to);
    if (isSmall(text[behind]) || ABBREVIATION.test(text.slice(Math.max(start, to - 8), to))) continue;
    end(behindCitations(cited, to, behind));
  }
  end(text.length);
  return sentences;
}

function keysBetween(cited: Words['cited'], from: number, to: number): readonly string[] {
  return cited.length === 0 ? NONE : cited.filter(({start}) => start >= from && start < to).flatMap(({keys}) => keys);
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function isSmall(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toUpperCase();
}

/** Citations are spaces among the words, so those between a full stop and the next word belong before it. */
function behindCitations(cited: Words['cited'], from: number, to: number): number {
  return cited.findLast(({start, end}) => start >= from && end <= to)?.end ?? from;
}
