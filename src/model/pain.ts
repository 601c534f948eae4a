import * as v from 'valibot';
import {object} from './object.js';
import {provenance} from './provenance.js';
import {richText} from './rich-text.js';
import {rule} from './rule.js';

/** A way to decide by pain whether to carry on: whose it is, in whom it was tried, and its rules as far as they are known. */
export const painModel = object({
  id: v.string(),
  title: v.string(),
  purpose: v.string(),
  idea: richText,
  /** Empty where a study names a principle, and its limits were not checked. */
  rules: v.array(rule),
  limits: richText,
  sources: v.array(v.string()),
  ...provenance,
});

export type PainModel = v.InferOutput<typeof painModel>;
