import * as v from 'valibot';
import {object} from './object.js';
import {provenance} from './provenance.js';
import {inlines, richText} from './rich-text.js';
import {ANSWERS} from './vocabulary.js';

/** One thing to note down: a count, a time, a place on a scale, or words. */
export const question = object({
  /** Unique within its check, so that answers of different days can be compared. */
  id: v.string(),
  ask: v.string(),
  answer: v.picklist(ANSWERS),
  /** Asked once for each side. */
  perSide: v.boolean(),
  /** What to choose from, for a `choice`. */
  options: v.array(v.string()),
});

/** Something to do or to answer now and then, and to note: a test of strength, or questions about pain. It tells no diagnosis. */
export const check = object({
  id: v.string(),
  title: v.string(),
  purpose: v.string(),
  /** The exercise that is tested. */
  exercise: v.optional(v.string()),
  /** Weeks between one time and the next. */
  repeatWeeks: v.optional(v.number()),
  before: richText,
  /** Empty for mere questions. */
  steps: v.array(inlines),
  questions: v.pipe(v.array(question), v.minLength(1, 'at least one question')),
  /** What an answer says, and what it does not. */
  reading: richText,
  sources: v.array(v.string()),
  ...provenance,
});

export type Check = v.InferOutput<typeof check>;
export type Question = v.InferOutput<typeof question>;
