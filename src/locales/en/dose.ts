import type {Load, Range} from '../../model/index.js';

/** What a dose counts. */
type Counted = 'set' | 'rep' | 'circle' | 'second' | 'minute' | 'kg';

/** How to speak of a dose at one length. Functions get ranges and finished phrases, so a language may order and inflect them. */
export interface DoseVoice {
  count(range: Range, of: Counted): string;
  /** `work` is what `max` says for sets until you tire. */
  setsOf(sets: Range, work: string): string;
  /** The reps of each set, in order. */
  series(counts: readonly number[]): string;
  circles(clockwise: number, counterclockwise: number): string;
  /** What follows the numbers of circles, if they do not say it. */
  circlesUnit: string;
  /** As much as good form allows, where numbers stand. */
  max: string;
  eachSide: string;
  /** Seconds down, pause, up, pause. */
  tempo(parts: readonly number[]): string;
  rpe(range: Range): string;
  /** The rests of a dose, each one said by `between`. */
  rest(rests: readonly string[]): string;
}

const span = ([least, most]: Range, to = '–') => least === most ? `${least}` : least + to + most;

const TEMPO = ['down', 'pause', 'up', 'pause'];

/** Parts of no seconds are left out. */
const tempo = (parts: readonly number[], say: (time: number) => string) =>
  parts.map((time, i) => time && `${say(time)} ${TEMPO[i]}`).filter(Boolean).join(', ');

/** For a sentence. A range takes its number from the larger end: `1 to 2 sets`. */
const long: DoseVoice = {
  count: (range, of) => `${span(range, ' to ')} ${of}${of === 'kg' || range[1] === 1 ? '' : 's'}`,
  setsOf: (sets, work) => long.count(sets, 'set') + (work && ` of ${work}`),
  series: counts => `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)} reps`,
  circles: (clockwise, counterclockwise) =>
    `${long.count([clockwise, clockwise], 'circle')} clockwise and ${counterclockwise} anticlockwise`,
  circlesUnit: '',
  max: '',
  eachSide: 'on each side',
  tempo: parts => `(${tempo(parts, time => long.count([time, time], 'second'))})`,
  rpe: range => `at an effort of ${span(range, ' to ')} out of 10`,
  rest: rests => `resting ${rests.join(' and ')}`,
};

const SYMBOLS: Partial<Record<Counted, string>> = {second: ' s', minute: ' min', kg: ' kg'};

/** For a heading or a row: numbers before words, and reps are understood. */
const short: DoseVoice = {
  count: (range, of) => span(range) + (SYMBOLS[of] ?? ''),
  setsOf: (sets, work) => sets[1] > 1 ? `${span(sets)} × ${work}` : work,
  series: counts => counts.join('/'),
  circles: (clockwise, counterclockwise) => `(${clockwise} + ${counterclockwise})`,
  circlesUnit: 'circles',
  max: 'max',
  eachSide: 'each side',
  tempo: parts => tempo(parts, time => `${time} s`),
  rpe: range => `RPE ${span(range)}`,
  rest: rests => `rest ${rests.join(', ')}`,
};

const words = {
  load: (load: Exclude<Load, {of: 'kg'}>) => load.of === 'weight' ? `${load.amount} weight` : load.of,
  between: (time: string, of: 'sides' | 'sets') => `${time} between ${of}`,
  /** In place of the number that `max` leaves out; `each` of several sets or sides. */
  untilTired: (each: boolean) => `${each ? 'each ' : ''}until you tire`,
  about: (time: string) => `about ${time}`,
};

/** For the eye: `3 × 5`, `each side`. */
export const doseWords = {voice: short, ...words};
export type DoseWords = typeof doseWords;

/** For the ear and for running text: `3 sets of 5 reps on each side`. Apart, so that a page that only shows doses does not load it. */
export const doseSentences: DoseWords = {voice: long, ...words};
