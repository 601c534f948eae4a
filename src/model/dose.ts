import * as v from 'valibot';
import {object} from './object.js';

/** Least and most, both included; equal when one number is meant. */
const range = v.pipe(
  v.tuple([v.number(), v.number()]),
  v.check(([least, most]) => least <= most, 'a range from the smaller to the larger number'),
);
export type Range = readonly [least: number, most: number];

const seconds = v.number();

/** What one set consists of. */
const work = v.variant('of', [
  object({of: v.literal('reps'), count: range}),
  /** Another number of reps in each set; there are as many as sets, and not all are the same. */
  object({of: v.literal('series'), counts: v.array(v.number())}),
  /** Holding or moving for a time, in seconds. */
  object({of: v.literal('time'), seconds: range}),
  /** As many, or as long, as good form allows. */
  object({of: v.literal('max')}),
  /** Circles one way, then the other. */
  object({of: v.literal('turns'), clockwise: v.number(), counterclockwise: v.number()}),
]);

/**
 * How much of an exercise to do. Its one notation, `3 x 5 per side @ 3-1-1-0, bodyweight, RPE 7, rest 30 s between sides,
 * 60 s between sets`, is parsed and written in `src/dose`.
 */
export const dose = object({
  sets: range,
  work,
  /** The work is done once on each side, so a set is twice as long. */
  perSide: v.boolean(),
  /** Seconds down, pause, up, pause: the four numbers of `@ 3-1-1-0`. */
  tempo: v.optional(v.tuple([seconds, seconds, seconds, seconds])),
  load: v.optional(v.variant('of', [
    object({of: v.literal('bodyweight')}),
    object({of: v.literal('weight'), amount: v.picklist(['light', 'medium', 'heavy'])}),
    object({of: v.literal('kg'), kg: range}),
  ])),
  /** Rating of perceived exertion for the set, 1 to 10. */
  rpe: v.optional(range),
  rest: v.optional(object({betweenSides: v.optional(seconds), betweenSets: v.optional(seconds)})),
});

type Infer<S extends v.GenericSchema> = v.InferOutput<S>;
export type Work = Infer<typeof work>;
export type Dose = Infer<typeof dose>;
export type Tempo = NonNullable<Dose['tempo']>;
export type Load = NonNullable<Dose['load']>;
export type Rest = NonNullable<Dose['rest']>;

/** For definitions elsewhere in the model that hold a range, such as sessions a week. */
export const rangeOf = range;
