import * as v from 'valibot';
import {object} from './object.js';
import {richText} from './rich-text.js';
import {CERTAINTIES, FAVOURS, MEASURES, RUNNERS} from './vocabulary.js';

/** The bibliographic record of a paper: what was read in a record of it, and nothing guessed. */
export const reference = object({
  id: v.string(),
  title: v.string(),
  authors: v.pipe(v.array(object({family: v.string(), given: v.string()})), v.minLength(1, 'at least one author')),
  year: v.number(),
  journal: v.optional(v.string()),
  volume: v.optional(v.string()),
  issue: v.optional(v.string()),
  pages: v.optional(v.string()),
  /** The article number of a journal without pages. */
  number: v.optional(v.string()),
  doi: v.optional(v.string()),
  pmid: v.optional(v.string()),
});

/** How sure anyone can be: of the people who were studied, and of distance runners. */
export const certaintyPair = object({
  studied: v.picklist(CERTAINTIES),
  runners: v.picklist(CERTAINTIES),
  because: v.string(),
});

/** One published result. */
export const effect = object({
  /** Unique within its study. */
  id: v.string(),
  outcome: v.string(),
  measure: v.picklist(MEASURES),
  /** In the unit of the measure: a ratio, a difference, per cent. Absent when only the direction was published, or the result is words. */
  value: v.optional(v.number()),
  /** The unit of the value, for a measure that has none of its own: `days`. */
  unit: v.optional(v.string()),
  /** In place of a value what is not one number, with its units: `28 ± 15 against 51 ± 21 days`. */
  result: v.optional(v.string()),
  /** Lower and upper end of the 95 % confidence interval. */
  interval: v.optional(v.tuple([v.number(), v.number()])),
  /** How many people it rests on. */
  people: v.optional(v.number()),
  comparator: v.optional(v.string()),
  /** Absent where a result speaks for nothing, as a count of injuries. */
  favours: v.optional(v.picklist(FAVOURS)),
  /** The result in one plain sentence. */
  plain: v.optional(v.string()),
  certainty: certaintyPair,
});

const ids = v.array(v.string());

export const study = object({
  /** Also the id of its reference. */
  id: v.string(),
  /** A few words to know it by in a chart or a list, as `van Dyk 2019`. */
  label: v.string(),
  design: v.optional(v.string()),
  /** Who was studied, in words. */
  people: v.optional(v.string()),
  runners: v.picklist(RUNNERS),
  /** What those people did. */
  did: v.optional(v.string()),
  /** One plain sentence: what was found. */
  summary: richText,
  doesNotShow: richText,
  limits: richText,
  /** The first is the study's headline result. None where no number of it was read. */
  effects: v.array(effect),
  /** Studies that this one argues with, agrees with, or answers; and the same seen from the other side, filled by the compiler. */
  contests: ids, supports: ids, replies: ids,
  contestedBy: ids, supportedBy: ids, repliedBy: ids,
  /** Studies of the same people or data, such as two papers of one trial. Both of them say it, the second filled by the compiler. */
  sameData: ids,
});

export type Reference = v.InferOutput<typeof reference>;
export type Study = v.InferOutput<typeof study>;
export type Effect = v.InferOutput<typeof effect>;
export type CertaintyPair = v.InferOutput<typeof certaintyPair>;
