import fc from 'fast-check';
import {formatDose} from '../../src/dose/index.js';
import type {Dose, Load, Rest, Work} from '../../src/model/index.js';

type Pair = [number, number];

const upTo = (least: number, most: number): fc.Arbitrary<Pair> =>
  fc.tuple(fc.integer({min: least, max: most}), fc.integer({min: least, max: most})).map(([a, b]): Pair => a < b ? [a, b] : [b, a]);

/** Numbers with at most two decimals, such as 2.5. */
const hundredths = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({min: Math.ceil(least * 100), max: most * 100}).map(n => n / 100);

/** Often whole minutes, which are written in another unit. */
const seconds = fc.oneof(upTo(1, 7200), upTo(1, 120).map(([a, b]): Pair => [a * 60, b * 60]));

const work: fc.Arbitrary<Work> = fc.oneof(
  upTo(1, 200).map(count => ({of: 'reps' as const, count})),
  seconds.map(seconds => ({of: 'time' as const, seconds})),
  fc.constant({of: 'max' as const}),
  fc.tuple(fc.integer({min: 1, max: 200}), fc.integer({min: 1, max: 200}))
    .map(([clockwise, counterclockwise]) => ({of: 'turns' as const, clockwise, counterclockwise})),
);

/** Not all the same: those are reps as usual. At most ten, so that a dose keeps to its length. */
const series = fc.array(fc.integer({min: 1, max: 200}), {minLength: 2, maxLength: 10}).filter(counts => new Set(counts).size > 1);

const load: fc.Arbitrary<Load> = fc.oneof(
  fc.constant({of: 'bodyweight' as const}),
  fc.constantFrom('light' as const, 'medium' as const, 'heavy' as const).map(amount => ({of: 'weight' as const, amount})),
  fc.tuple(hundredths(0.1, 500), hundredths(0.1, 500)).map(([a, b]) => ({of: 'kg' as const, kg: (a < b ? [a, b] : [b, a]) satisfies Pair as Pair})),
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, {nil: undefined});

/** Any dose that the notation can write: the rules that join its fields are kept, and no key is there without a value. */
export const anyDose: fc.Arbitrary<Dose> = fc.record({
  sets: upTo(1, 20),
  work: fc.oneof({weight: 4, arbitrary: work}, {weight: 1, arbitrary: series.map(counts => ({of: 'series' as const, counts}))}),
  perSide: fc.boolean(),
  tempo: maybe(fc.tuple(hundredths(0.5, 60), hundredths(0, 60), hundredths(0, 60), hundredths(0, 60))),
  load: maybe(load),
  rpe: maybe(upTo(1, 10)),
  betweenSides: maybe(fc.integer({min: 1, max: 7200})),
  betweenSets: maybe(fc.integer({min: 1, max: 7200})),
}).map(({sets: anySets, work, perSide, tempo, load, rpe, betweenSides, betweenSets}) => {
  const sets: Pair = work.of === 'series' ? [work.counts.length, work.counts.length] : anySets;
  const dose: Dose = {sets, work, perSide};
  if (tempo && (work.of === 'reps' || work.of === 'series')) dose.tempo = tempo;
  if (load) dose.load = load;
  if (rpe) dose.rpe = rpe;
  const rest: Rest = {};
  if (betweenSides && perSide) rest.betweenSides = betweenSides;
  if (betweenSets && sets[1] > 1) rest.betweenSets = betweenSets;
  if (Object.keys(rest).length > 0) dose.rest = rest;
  return dose;
});

const word = fc.constantFrom(
  '3', '10', '12', '2.5', '0', '999', 'x', '×', '-', '–', 's', 'min', 'max', 'cw', 'ccw', '+', 'per', 'side', '@', ',', 'kg', 'RPE', 'rest',
  'between', 'sides', 'sets', 'bodyweight', 'light', 'weight', 'each', 'leg', 'reps', 'to', 'and', 'sid', '.', '3-1-1-0', '/',
);
const gap = fc.constantFrom(' ', '');

/** The words and signs of the notation in any order. */
const jumble = fc.tuple(fc.array(word, {maxLength: 16}), gap).map(([words, gap]) => words.join(gap));

/** A dose in which one token is gone, replaced, or followed by another. */
const mangled = fc.tuple(anyDose, fc.nat(), word, fc.nat(2)).map(([dose, at, other, how]) => {
  const tokens = formatDose(dose).split(/\b/);
  const i = at % tokens.length;
  tokens.splice(i, how < 2 ? 1 : 0, ...(how > 0 ? [other] : []));
  return tokens.join('');
});

/** Texts in the neighbourhood of the notation, where the branches of its parser are. */
export const nearlyDose: fc.Arbitrary<string> = fc.oneof(jumble, mangled);
