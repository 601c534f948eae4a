import * as v from 'valibot';
import {dose, rangeOf} from './dose.js';
import {object} from './object.js';
import {provenance} from './provenance.js';
import {inlines, richText} from './rich-text.js';

export const circuitItem = object({exercise: v.string(), dose, note: inlines});

/** Exercises done as a unit, in order. `why` gives the reason for its place, and how to go round. */
export const circuitBlock = object({title: v.string(), why: richText, items: v.array(circuitItem)});

export const circuit = object({
  id: v.string(),
  title: v.string(),
  purpose: v.string(),
  /** Sessions a week. Absent for something done as part of another session, such as a warm-up. */
  perWeek: v.optional(rangeOf),
  intro: richText,
  /** Shown before the first block, next to the red flags that every circuit carries. */
  before: richText,
  /** Id of the circuit to do first. */
  warmUp: v.optional(v.string()),
  blocks: v.array(circuitBlock),
  after: richText,
  sources: v.array(v.string()),
  ...provenance,
});

export type Circuit = v.InferOutput<typeof circuit>;
export type CircuitBlock = v.InferOutput<typeof circuitBlock>;
export type CircuitItem = v.InferOutput<typeof circuitItem>;
