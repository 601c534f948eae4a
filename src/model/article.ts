import * as v from 'valibot';
import {object} from './object.js';
import {date, provenance} from './provenance.js';
import {richText} from './rich-text.js';

export const article = object({
  id: v.string(),
  title: v.string(),
  /** One or two sentences for lists and previews. */
  summary: v.string(),
  date,
  /** Whether it is about pain, and so shows the red flags. */
  redFlags: v.boolean(),
  /** How long it takes to read, without what it shows in its middle. */
  minutes: v.number(),
  body: richText,
  sources: v.array(v.string()),
  ...provenance,
});

export type Article = v.InferOutput<typeof article>;
