import * as v from 'valibot';
import {dose, rangeOf} from './dose.js';
import {object} from './object.js';
import {provenance} from './provenance.js';
import {inlines, richText} from './rich-text.js';
import {condition, rule} from './rule.js';

/** How often something is done while a phase lasts: on so many days a week, or each day. Once, when absent. */
export const frequency = v.variant('per', [
  object({per: v.literal('week'), count: rangeOf}),
  object({per: v.literal('day')}),
]);

/** A circuit, or an exercise with its dose, in a phase. */
export const planItem = object({
  show: object({kind: v.picklist(['exercise', 'circuit']), id: v.string()}),
  /** Of the exercise or circuit: a page that shows the plan need not hold it. */
  title: v.string(),
  /** Of an exercise; a circuit has doses of its own. */
  dose: v.optional(dose),
  frequency: v.optional(frequency),
  note: inlines,
});

export const planPhase = object({
  title: v.string(),
  /** How long it lasts as written. */
  days: v.number(),
  /** What it is for. */
  aim: richText,
  items: v.array(planItem),
});

/** The same plan with other lengths of its phases, for some readers. */
export const planVariant = object({
  id: v.string(),
  title: v.string(),
  /** For whom. Absent when anyone may choose it. */
  when: v.optional(v.array(condition)),
  /** Weeks of each phase, in order. */
  weeks: v.array(v.number()),
  from: v.optional(v.string()),
  say: v.string(),
});

export const plan = object({
  id: v.string(),
  title: v.string(),
  purpose: v.string(),
  intro: richText,
  before: richText,
  phases: v.pipe(v.array(planPhase), v.minLength(1, 'at least one phase')),
  /** When to go on, wait, go back or stop, in the order in which they are looked at: the first that holds decides. */
  rules: v.array(rule),
  variants: v.array(planVariant),
  after: richText,
  sources: v.array(v.string()),
  ...provenance,
});

export type Frequency = v.InferOutput<typeof frequency>;
export type Plan = v.InferOutput<typeof plan>;
export type PlanPhase = v.InferOutput<typeof planPhase>;
export type PlanItem = v.InferOutput<typeof planItem>;
export type PlanVariant = v.InferOutput<typeof planVariant>;
