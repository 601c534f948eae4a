import type {Excerpt} from '../excerpt.js';
import type {Report} from '../problem.js';

/** A move of a figure by its name, without its seconds. */
export interface NamedMove {readonly name: Excerpt; readonly isStay: boolean}

/** Words that say nothing of what is done. */
const LITTLE = new Set(['a', 'again', 'an', 'and', 'at', 'back', 'both', 'down', 'for', 'from', 'in', 'it', 'next', 'of', 'off', 'on', 'other', 'out', 'the', 'them', 'then', 'to', 'up', 'with', 'your']);
/** Nor do these, which stand in nearly every step. */
const BODY = new Set(['ankle', 'arm', 'foot', 'feet', 'hand', 'head', 'heel', 'hip', 'knee', 'leg', 'shoulder', 'toe', 'trunk']);
/** What people do where nothing moves. */
const STAYING = /\b(?:hold|stay|paus|breath|count|wait|rest|keep|hang|squeez|second)/i;

/** Endings of English verbs; a stem holds a vowel, so that `swing` is one. */
const ENDING = /^(.*?[aeiouy].*?)(?:ing|ed|es|s|e)$/;

/** What `lower`, `lowers` and `lowering` have in common, or `dip` and `dipping`: enough to tell whether two texts use one verb. */
export function stem(word: string): string {
  const [, bare = word] = ENDING.exec(word) ?? [];
  return bare.replace(/([^aeiou])\1$/, '$1').replace(/y$/, 'i').replace(/e$/, '');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

/** The words of a name that say what is done; all, where none does, as in `forward`. */
function telling(name: string): string[] {
  const words = wordsOf(name);
  const verbs = words.filter((word) => !LITTLE.has(word) && !BODY.has(word) && !BODY.has(word.replace(/s$/, '')));
  return verbs.length > 0 ? verbs : words;
}

/** Mostly the verbs that a move could be called by. */
function firstWords(steps: readonly Excerpt[]): string {
  const words = [...new Set(steps.flatMap(({text}) => wordsOf(text).slice(0, 1)))];
  return words.length === 0 ? '' : ` The steps begin with: ${words.join(', ')}.`;
}

/**
 * Tells a move of a figure that no step mentions: who reads would do one thing and who looks another. One word in common is enough, in
 * any of its forms; for a stay, any word for staying. Only for English, whose endings these are.
 */
export function checkMoves(moves: readonly NamedMove[], steps: readonly Excerpt[], report: Report): void {
  const said = new Set(steps.flatMap(({text}) => wordsOf(text)).map(stem));
  const stays = steps.some(({text}) => STAYING.test(text));
  const begin = firstWords(steps);
  const told = new Set<string>();
  for (const {name, isStay} of moves) {
    const words = telling(name.text);
    if (told.has(name.text) || words.some((word) => said.has(stem(word))) || isStay && stays) continue;
    told.add(name.text);
    report.warn('figure-step', name.range(), `The figure shows \`${name.text}\`, and no step mentions it.`, {
      hint: isStay ? 'Say in a step how long to stay, or take the move out.' : `Call the move what a step calls it, or describe it in a step.${begin}`,
    });
  }
}
