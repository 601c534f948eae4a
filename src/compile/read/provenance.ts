import {date} from '../../model/index.js';
import {safeParse} from 'valibot';
import type {Excerpt} from '../excerpt.js';
import type {Fields} from '../fields.js';
import type {Report} from '../problem.js';

export const PROVENANCE_KEYS = ['author', 'licence', 'reviewed'] as const;

interface Provenance {
  readonly author: string;
  readonly licence: string;
  readonly reviewed?: {by: string; credentials: string; date: string} | undefined;
}

/** Who wrote an entry and who checked it. */
export function readProvenance(fields: Fields): Provenance {
  return {author: fields.text('author'), licence: fields.text('licence'), reviewed: fields.has('reviewed') ? readReview(fields) : undefined};
}

function readReview(fields: Fields): Provenance['reviewed'] {
  const review = fields.map('reviewed', ['by', 'credentials', 'date']);
  return {by: review.text('by'), credentials: review.text('credentials'), date: readDate(review.excerpt('date'), review.report)};
}

export function readDate(written: Excerpt, report: Report): string {
  if (written.text !== '' && !safeParse(date, written.text).success) {
    report.error('bad-value', written.range(), `\`${written.text}\` is not a date.`, {hint: 'Write year-month-day, as 2026-11-21.'});
  }
  return written.text;
}
