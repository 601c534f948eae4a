import type {ARTICLE_KEYS} from '../read/article.js';
import {form, map, text, type JsonSchema} from './json-schema.js';
import {date, PROVENANCE} from './provenance.js';

const FIELDS: Record<(typeof ARTICLE_KEYS)[number], JsonSchema> = {
  'title': text('The headline.', 'Should a runner do Nordics?'),
  'summary': text('One or two sentences for lists and previews.', 'What the reviews say, and what we do.'),
  'date': date('The day of publication.'),
  'red-flags': form(/^shown$/, 'Write `shown`, or leave it out.', 'For an article about pain: the red flags stand above its text.', 'shown'),
  ...PROVENANCE,
};

export const ARTICLE = map(FIELDS, ['red-flags', 'reviewed']);
