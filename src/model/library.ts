import * as v from 'valibot';
import {article} from './article.js';
import {check} from './check.js';
import {circuit} from './circuit.js';
import {correction} from './correction.js';
import {exercise} from './exercise.js';
import {figure} from './figure.js';
import {object} from './object.js';
import {painModel} from './pain.js';
import {plan} from './plan.js';
import {reference, study} from './study.js';
import {term} from './term.js';

/**
 * Everything a site has, by id. A file sent to a page is a Library too: a slice with just what that page shows, such as one
 * circuit, its exercises, their easier and harder neighbours and the references they cite.
 */
export const library = object({
  /** Language of the content, a BCP 47 tag such as `en`. */
  language: v.string(),
  exercises: v.record(v.string(), exercise),
  circuits: v.record(v.string(), circuit),
  plans: v.record(v.string(), plan),
  checks: v.record(v.string(), check),
  pain: v.record(v.string(), painModel),
  studies: v.record(v.string(), study),
  articles: v.record(v.string(), article),
  glossary: v.record(v.string(), term),
  corrections: v.record(v.string(), correction),
  /** Bibliographic records, by the id of their study. */
  references: v.record(v.string(), reference),
  /** Figures, by the id of their exercise. A slice has none: each is a file of its own, for whoever looks at it. */
  figures: v.record(v.string(), figure),
});

export type Library = v.InferOutput<typeof library>;
