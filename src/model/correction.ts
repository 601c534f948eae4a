import * as v from 'valibot';
import {object} from './object.js';
import {provenance} from './provenance.js';
import {richText} from './rich-text.js';
import {VERDICTS} from './vocabulary.js';

/** A claim that others make, what became of it when it was checked, and what this library says. */
export const correction = object({
  id: v.string(),
  title: v.string(),
  /** The claim as others make it, in our words. It is mentioned and not asserted, so no study has to carry it. */
  claim: v.string(),
  verdict: v.picklist(VERDICTS),
  /** What this library says. Empty where it says nothing of the matter. */
  instead: richText,
  why: richText,
  sources: v.array(v.string()),
  ...provenance,
});

export type Correction = v.InferOutput<typeof correction>;
