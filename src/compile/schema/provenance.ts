import {REVIEWER_EXAMPLE, type PROVENANCE_KEYS, type REVIEW_KEYS} from '../read/provenance.js';
import {form, map, text, type JsonSchema} from './json-schema.js';

export const date = (...words: readonly [description: string]): JsonSchema =>
  form(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'A date is written year-month-day, as 2026-11-21.', ...words, '2026-11-21');

const REVIEW: Record<(typeof REVIEW_KEYS)[number], JsonSchema> = {
  by: text('A real clinician who agrees to be named, and has read this very text.', REVIEWER_EXAMPLE.by),
  credentials: text('Profession, and where registered.', REVIEWER_EXAMPLE.credentials),
  date: date('The day of the review.'),
};

export const PROVENANCE: Record<(typeof PROVENANCE_KEYS)[number], JsonSchema> = {
  author: text('Who wrote it: a person or a clinic.', 'Example clinic'),
  licence: text('The terms for others, as a short SPDX name (https://spdx.org/licenses/).', 'CC-BY-4.0'),
  reviewed: map(REVIEW, [], 'Who has read this very text. Leave it out until somebody has: pages then say that it is not yet clinically reviewed.'),
};
