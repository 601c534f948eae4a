import * as v from 'valibot';
import {article} from './article.js';
import {circuit} from './circuit.js';
import {exercise} from './exercise.js';
import {reference, study} from './study.js';

/**
 * Everything a site has, by id. A file sent to a page is a Library too: a slice with just what that page shows, such as one
 * circuit, its exercises, their easier and harder neighbours and the references they cite.
 */
export const library = v.object({
  /** Language of the content, a BCP 47 tag such as `en`. */
  language: v.string(),
  exercises: v.record(v.string(), exercise),
  circuits: v.record(v.string(), circuit),
  studies: v.record(v.string(), study),
  articles: v.record(v.string(), article),
  /** Bibliographic records, by the id of their study. */
  references: v.record(v.string(), reference),
});

export type Library = v.InferOutput<typeof library>;
