import {didYouMean} from '../suggest.js';

/** What people write for words of the notation that are spelt quite otherwise. */
const MEANT: Readonly<Record<string, string>> = {
  left: 'far', right: 'near', torso: 'lean', trunk: 'lean', body: 'lean', leg: 'hip', legs: 'hip', arm: 'shoulder', arms: 'shoulder', bum: 'seat', belly: 'chest', ground: 'floor',
  lying: 'supine', sitting: 'seated', sit: 'seated', squat: 'standing', bridge: 'hook-lying', kneel: 'kneeling', crawling: 'quadruped', 'all-fours': 'quadruped',
};

/** `left-foot` is the far one: all are seen from the right. */
const sided = (word: string): string => (Object.hasOwn(MEANT, word) ? MEANT[word] ?? word : word.replace(/^left-/, 'far-').replace(/^right-/, ''));

const OTHERWISE: Readonly<Record<string, string>> = {
  pose: 'Write a joint and its degrees, as `knee 40`, a point and what it rests on, as `feet on floor`, or one of: free, pin, touch, height, forward, roll, unbalanced, start.',
  point: 'Write a point of the body, as `heel`, `far-heel` for the other side, or `heels` for both.',
};

/** What to write for a word of a sort that is not known; `known` are the words that may stand there. */
export function hintForWord(word: string, sort: string, known: readonly string[]): string | undefined {
  const meant = sided(word.toLowerCase());
  const others = known.filter((each) => each !== word);
  if (meant !== word && others.includes(meant)) return `Did you mean \`${meant}\`?${/far|near/.test(meant) ? ' A body is seen from its right side, which is the near one.' : ''}`;
  if (/^-?\d/.test(word)) return 'A number stands behind its word with only a space between, and a fraction has a point: `knee 40`, `spine 2.5`.';
  return didYouMean(word, others) ?? OTHERWISE[sort];
}

/** How each thing is written that takes numbers. */
const FORMS: Readonly<Record<string, string>> = {
  wall: '`wall 60` stands 60 cm in front of where the hips are at the start.',
  roller: '`roller 24` lies 24 cm in front of where the hips are at the start.',
  band: '`band ankle 110 14` leads from the ankle to a place 110 cm ahead and 14 cm high; `band knee` goes round both.',
  slider: '`slider heel` lies under both heels.',
};

/** The right form of what was written in another. */
export function hintForForm(word: string, expected: string): string | undefined {
  const [number] = /-?\d+/.exec(word) ?? [];
  if (expected.startsWith('a name and seconds')) {
    const [, name = word.trim(), seconds = '2'] = /^\s*(.*?)\s+(\d+)/.exec(word) ?? [];
    return `Write \`${name} ${seconds}s\`, with the time in seconds.`;
  }
  if (/height, and from where/.test(expected)) return `\`${word} 42\` is 42 cm high and stands under what rests on it; \`${word} 42 -75 -38\` from there to there.`;
  if (/degrees|centimetres/.test(expected) && number !== undefined && number !== word) return `Write the number alone, as \`${number}\`; for near and far, \`${number}/${number}\`.`;
  return Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
}

/** `feet` and `far-foot` are about a foot. */
const singular = (word: string): string => (word === 'feet' ? 'foot' : word.replace(/^far-/, '').replace(/s$/, ''));

/** A part of a text. */
export interface Clause {readonly from: number; readonly to: number}

/** The last clause that names a joint or a point: `far knee` rather the one of its own than that of both sides. */
export function clauseAbout(about: string, text: string): Clause | undefined {
  const clauses = Array.from(text.matchAll(/[^,\s][^,]*/g), ({0: words, index}) => ({words: words.trimEnd(), from: index, to: index + words.trimEnd().length}));
  const name = singular(about.replace(/^far /, ''));
  return clauses.findLast(({words}) => words.startsWith(`${about} `)) ?? clauses.findLast(({words}) => words.split(/\s+/).map(singular).includes(name));
}

/** `knees 40` is a place, 40 cm from the hips; who writes that mostly means an angle. */
export function takenForAngle(text: string): string | undefined {
  const [, word, joint, number] = /(?:^|,)\s*((?:far-)?(knee|ankle|shoulder|elbow|hip)s)\s+(-?\d+)/.exec(text) ?? [];
  return word === undefined || joint === undefined || number === undefined ? undefined
    : `\`${word} ${number}\` is a place, ${number} cm from the hips. The angle is \`${joint} ${number}\`.`;
}
