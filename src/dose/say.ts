import type {DoseWords} from '../locales/en/dose.js';
import type {Dose, Range} from '../model/index.js';
import {inMinutes, minutes} from './unit.js';

/** A dose in parts to be typeset apart, here with the examples of the short voice. A part with nothing to say is absent. */
export interface DoseParts {
  /** The numbers: `3 × 10–12`, `2–3 × 30–60 s`, `3 × max`. */
  readonly main: string;
  /** `each side` */
  readonly unit?: string | undefined;
  /** `3 s down, 1 s pause, 1 s up` */
  readonly tempo?: string | undefined;
  /** `bodyweight`, `8–12 kg` */
  readonly load?: string | undefined;
  /** `RPE 7` */
  readonly rpe?: string | undefined;
  /** `rest 30 s between sides, 60 s between sets` */
  readonly rest?: string | undefined;
}

/** A dose in plain words, as `3 sets of 5 reps on each side, resting 60 seconds between sets`. No capital, no full stop. */
export function sayDose(dose: Dose, words: DoseWords): string {
  const {main, unit, tempo, load, rpe, rest} = doseParts(dose, words);
  const until = dose.work.of === 'max' && words.untilTired(dose.perSide || dose.sets[1] > 1);
  return listed(', ', listed(' ', main, unit, tempo), until, load, rpe, rest);
}

/**
 * About how long, from seconds: `about 25 min`, `20–25 min`. In seconds where the most is under two minutes: `45 s`.
 * Rounded to whole minutes, at least one.
 */
export function sayMinutes([least, most]: Range, {voice, about}: DoseWords): string {
  const unit = most < 120 ? 1 : 60;
  const rounded: Range = [Math.round(least / unit) || 1, Math.round(most / unit)];
  const said = voice.count(rounded, unit > 1 ? 'minute' : 'second');
  return unit > 1 && rounded[0] === rounded[1] ? about(said) : said;
}

function listed(separator: string, ...said: (string | false | undefined)[]): string {
  return said.filter(Boolean).join(separator);
}

/** What there is to say of a dose, part by part, in the voice of the words. */
export function doseParts({sets, work, perSide, tempo, load, rpe, rest}: Dose, words: DoseWords): DoseParts {
  const {voice} = words;
  const time = (seconds: Range) => inMinutes(seconds) ? voice.count(minutes(seconds), 'minute') : voice.count(seconds, 'second');
  const between = (of: 'sides' | 'sets', seconds = 0) => seconds ? [words.between(time([seconds, seconds]), of)] : [];
  const rests = [...between('sides', rest?.betweenSides), ...between('sets', rest?.betweenSets)];
  return {
    main: voice.setsOf(sets,
      work.of === 'reps' ? voice.count(work.count, 'rep') :
      work.of === 'series' ? voice.series(work.counts) :
      work.of === 'time' ? time(work.seconds) :
      work.of === 'turns' ? voice.circles(work.clockwise, work.counterclockwise) :
      voice.max),
    unit: listed(' ', work.of === 'turns' && voice.circlesUnit, perSide && voice.eachSide) || undefined,
    tempo: tempo && voice.tempo(tempo),
    load: load && (load.of === 'kg' ? voice.count(load.kg, 'kg') : words.load(load)),
    rpe: rpe && voice.rpe(rpe),
    rest: rests.length > 0 ? voice.rest(rests) : undefined,
  };
}
