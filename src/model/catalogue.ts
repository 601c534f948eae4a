import * as v from 'valibot';
import {rangeOf} from './dose.js';
import {kitNeed} from './exercise.js';
import {object} from './object.js';
import {DIFFICULTIES, EXERCISE_KINDS, MUSCLES, PHASES} from './vocabulary.js';

const words = {id: v.string(), title: v.string(), purpose: v.string()};

/** What is said of an entry before it is opened: enough to search all entries and to choose among them. */
export const listing = v.variant('kind', [
  object({
    kind: v.literal('exercise'), ...words,
    does: v.picklist(EXERCISE_KINDS),
    level: v.optional(v.picklist(DIFFICULTIES)),
    phase: v.optional(v.picklist(PHASES)),
    kit: v.array(kitNeed),
    /** Those that it is chosen for, or that it lengthens. */
    muscles: v.array(v.picklist(MUSCLES)),
    /** Least and most, of its own dose. */
    seconds: rangeOf,
  }),
  object({
    kind: v.literal('circuit'), ...words,
    seconds: rangeOf,
    exercises: v.array(v.string()),
    /** Id of the circuit to do first. */
    warmUp: v.optional(v.string()),
  }),
  object({
    kind: v.literal('plan'), ...words,
    days: v.number(),
    exercises: v.array(v.string()),
    circuits: v.array(v.string()),
  }),
  object({kind: v.literal('article'), ...words, minutes: v.number()}),
]);

/** The exercises, circuits, plans and articles of a library in outline, in this order, and of each kind by title. */
export const catalogue = object({language: v.string(), entries: v.array(listing)});

export type Listing = v.InferOutput<typeof listing>;
export type Catalogue = v.InferOutput<typeof catalogue>;
