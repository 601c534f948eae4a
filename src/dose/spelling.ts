import {distance} from 'fastest-levenshtein';
import type {Reader} from './scan.js';
import {Slip} from './slip.js';

/**
 * What the notation says, and what people write instead. The last row can simply go. A word is missing here when it may mean
 * something else: `hold` and `pause` belong to a rep as often as to a rest, `m` may be metres, and Borg's older scale ends at 20.
 */
const OTHER_SPELLINGS: readonly (readonly [ours: string, theirs: readonly string[]])[] = [
  ['x', ['sets of', 'set of', 'sets x', 'set x', 'sets', 'set', '*']],
  ['-', ['to', '—', '−', '‑', '~']],
  [',', ['with', 'at', 'and', ';']],
  ['s', ['second', 'seconds', 'sec', 'secs', '"', '″']],
  ['min', ['minute', 'minutes', 'mins', '′']],
  ['kg', ['kgs', 'kilo', 'kilos', 'kilogram', 'kilograms']],
  ['max', ['failure', 'fatigue', 'exhaustion', 'amrap', 'maximum', 'to failure', 'to fatigue', 'to max', 'until fatigue', 'until failure']],
  ['cw', ['clockwise']],
  ['ccw', ['anticlockwise', 'counterclockwise', 'acw']],
  ['side', ['leg', 'arm', 'foot', 'hand']],
  ['sides', ['legs', 'arms', 'feet', 'hands']],
  ['per side', [
    'a side', 'each side', 'every side', 'either side', 'both sides', '/ side', 'a leg', 'each leg', 'every leg', 'either leg',
    'both legs', '/ leg', 'an arm', 'each arm', 'every arm', 'both arms', '/ arm', 'each', 'es',
  ]],
  ['bodyweight', ['body weight', 'bw', 'unweighted']],
  ['light weight', ['lightweight']],
  ['rest', ['resting', 'break', 'recovery']],
  ['RPE', ['effort']],
  ['', ['reps', 'rep', 'repetitions', 'repetition', 'times', 'circles', 'on', 'of', 'for', 'a', 'the', '.']],
];

/**
 * The slip of meeting the reader's next token where only `expected` would do (said in prose). `words` are those of the notation
 * that may stand here: the nearest is proposed for a word with a typing slip.
 */
export function unexpected(reader: Reader, expected: string, words: readonly string[]): Slip {
  const here = reader.peek();
  if (here.kind === 'end') return new Slip(here, `The dose breaks off here; expected ${expected}`, words.length === 1 ? words[0] : undefined);
  const near = here.kind === 'word' ? nearest(here.text, words) : undefined;
  if (near) return new Slip(here, `Unknown word “${here.written}”, close to “${near}”`, near);
  return otherSpelling(reader) ?? new Slip(here, `“${here.written}” does not belong here; expected ${expected}`);
}

/** Two tokens are looked up before one: `each side` before `each`. */
function otherSpelling(reader: Reader): Slip | undefined {
  const [here, after] = [reader.peek(), reader.peek(1)];
  for (const tokens of [[here, after], [here]]) {
    const text = tokens.map((token) => token.text).join(' ');
    const written = tokens.map((token) => token.written).join(' ');
    const ours = OTHER_SPELLINGS.find(([, theirs]) => theirs.includes(text))?.[0];
    const span = {start: here.start, end: tokens.at(-1)?.end ?? here.end};
    if (ours) return new Slip(span, `Write “${ours}” for “${written}”`, ours);
    if (ours === '') return new Slip(span, `Leave out “${written}”`, ours);
  }
  return undefined;
}

/** One letter may be wrong in a short word, two in a long one; a word of two letters is too short to guess at. */
function nearest(word: string, words: readonly string[]): string | undefined {
  const most = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
  return words
    .map(candidate => ({candidate, away: distance(word, candidate.toLowerCase())}))
    .filter(({away}) => away > 0 && away <= most)
    .sort((a, b) => a.away - b.away)[0]?.candidate;
}
