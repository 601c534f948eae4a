import * as v from 'valibot';
import {rangeOf} from './dose.js';
import {object} from './object.js';
import {ACTIONS, COMPARISONS, SIGNALS} from './vocabulary.js';

/** One thing that is true or not of a reader's training: `pain during over 3`, or `sharp pain`, which needs no number. */
export const condition = object({
  signal: v.picklist(SIGNALS),
  comparison: v.optional(v.picklist(COMPARISONS)),
  /** In the unit of the signal. */
  value: v.optional(v.number()),
});

/** What to do when something is true. Plans and pain models are made of rules, so that a program can follow what a page says. */
export const rule = object({
  /** Unique within its entry. */
  id: v.string(),
  /** All of these. */
  when: v.pipe(v.array(condition), v.minLength(1, 'at least one condition')),
  act: v.picklist(ACTIONS),
  /** How many, for an action that is counted: weeks, sets, phases. */
  amount: v.optional(v.number()),
  /** The phases of the plan in which it holds, counted from 1; in all when absent. */
  phases: v.optional(rangeOf),
  /** The study it is taken from. Absent for the library's own rule. */
  from: v.optional(v.string()),
  /** The rule in one plain sentence. */
  say: v.string(),
});

export type Condition = v.InferOutput<typeof condition>;
export type Rule = v.InferOutput<typeof rule>;
