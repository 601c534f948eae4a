import {date} from '../../model/index.js';
import {safeParse} from 'valibot';
import {isInCalendar, lengthOfMonth} from '../calendar.js';
import {checkLicence} from '../checks/licence.js';
import type {Excerpt} from '../excerpt.js';
import type {Fields} from '../fields.js';
import type {Report} from '../problem.js';

export const PROVENANCE_KEYS = ['author', 'licence', 'reviewed'] as const;

/** The words that stand where a reviewer is to be entered. Left as they are, they would name somebody who has read nothing. */
export const REVIEWER_EXAMPLE = {by: 'Given name and family name', credentials: 'Profession, and where registered'} as const;

export const REVIEW_KEYS = ['by', 'credentials', 'date'] as const;

interface Provenance {
  readonly author: string;
  readonly licence: string;
  readonly reviewed?: {by: string; credentials: string; date: string} | undefined;
}

/** Who wrote an entry and who checked it. */
export function readProvenance(fields: Fields): Provenance {
  return {author: fields.text('author'), licence: readLicence(fields), reviewed: fields.has('reviewed') ? readReview(fields) : undefined};
}

function readLicence(fields: Fields): string {
  const written = fields.excerpt('licence');
  checkLicence(written, fields.report);
  return written.text;
}

function readReview(fields: Fields): Provenance['reviewed'] {
  const review = fields.map('reviewed', REVIEW_KEYS);
  const [by, credentials] = [review.excerpt('by'), review.excerpt('credentials')];
  const example = by.text === REVIEWER_EXAMPLE.by ? by : credentials.text === REVIEWER_EXAMPLE.credentials ? credentials : undefined;
  if (example) {
    review.report.error('bad-value', example.range(), 'These are the words of the example.', {
      hint: 'Write who read this, or take `reviewed` out: pages then say that it is not reviewed.',
    });
  }
  return {by: by.text, credentials: credentials.text, date: readDate(review.excerpt('date'), review.report)};
}

export function readDate(written: Excerpt, report: Report): string {
  const {text} = written;
  if (text !== '' && !safeParse(date, text).success) {
    report.error('bad-value', written.range(), `\`${text}\` is not a date.`, {hint: 'Write year-month-day, as 2026-11-21.'});
  } else if (text !== '' && !isInCalendar(text)) {
    report.error('bad-value', written.range(), `The calendar has no \`${text}\`.`, {hint: `${lengthOfMonth(text)}.`});
  }
  return text;
}
