import * as v from 'valibot';
import {dose} from './dose.js';
import {object} from './object.js';
import {provenance} from './provenance.js';
import {inlines, richText} from './rich-text.js';
import {CONTRACTIONS, DIFFICULTIES, EXERCISE_KINDS, KIT, MUSCLES, PHASES, ROLES} from './vocabulary.js';

/** A way to make an exercise easier or harder: another entry (with its own dose unless one is given here), or a small change. */
export const variation = object({
  exercise: v.optional(v.string()),
  dose: v.optional(dose),
  text: inlines,
});

/**
 * What to do without a thing, or with one that is at hand: another exercise (with its own dose unless one is given here), or the same
 * one done otherwise. The text gives the reason.
 */
export const swap = object({
  when: v.picklist(['without', 'with']),
  item: v.picklist(KIT),
  exercise: v.optional(v.string()),
  /** Of the other exercise: a page that shows this one need not hold that one. */
  title: v.optional(v.string()),
  dose: v.optional(dose),
  text: inlines,
});

/** One thing to have at hand, and what stands in for it. */
export const kitNeed = object({item: v.picklist(KIT), or: v.array(v.picklist(KIT))});

export const exercise = object({
  id: v.string(),
  title: v.string(),
  /** One line: what doing this is for. */
  purpose: v.string(),
  kind: v.picklist(EXERCISE_KINDS),
  level: v.optional(v.picklist(DIFFICULTIES)),
  /** The first phase of a plan in which it belongs. Absent where that does not matter, as for a stretch. */
  phase: v.optional(v.picklist(PHASES)),
  dose,
  /** Where the dose comes from: the programme the exercise was taken from, or hamkit's own cautious default. */
  doseFrom: v.picklist(['source', 'default']),
  kit: v.array(kitNeed),
  muscles: v.array(object({
    muscle: v.picklist(MUSCLES),
    role: v.picklist(ROLES),
    contraction: v.array(v.picklist(CONTRACTIONS)),
  })),
  setup: richText,
  steps: v.array(inlines),
  cues: v.array(inlines),
  /** What you should feel, and where. */
  feel: richText,
  mistakes: v.array(object({mistake: inlines, correction: inlines})),
  easier: v.array(variation),
  harder: v.array(variation),
  swaps: v.array(swap),
  /** Why a runner does it. */
  why: richText,
  cautions: richText,
  /** Reference ids cited anywhere in the entry, in order of first citation. */
  sources: v.array(v.string()),
  /** Present where the library has a figure of it: the mistakes, counted from 0, that the figure shows too. */
  pictured: v.optional(v.array(v.number())),
  ...provenance,
});

export type Exercise = v.InferOutput<typeof exercise>;
export type Variation = v.InferOutput<typeof variation>;
export type Swap = v.InferOutput<typeof swap>;
export type KitNeed = v.InferOutput<typeof kitNeed>;
export type MuscleUse = Exercise['muscles'][number];
