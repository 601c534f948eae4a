import * as v from 'valibot';
import {object} from './object.js';
import {provenance} from './provenance.js';
import {richText} from './rich-text.js';

/** A word of the field, explained where it is linked to. */
export const term = object({
  id: v.string(),
  title: v.string(),
  /** Other forms of the word. */
  also: v.array(v.string()),
  definition: richText,
  sources: v.array(v.string()),
  ...provenance,
});

export type Term = v.InferOutput<typeof term>;
