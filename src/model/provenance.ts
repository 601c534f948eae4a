import * as v from 'valibot';
import {object} from './object.js';

/** A calendar date, `2026-11-21`. */
export const date = v.pipe(v.string(), v.isoDate('a date written year-month-day, as 2026-11-21'));

/** Who wrote an entry, under which terms, and who has checked it. Every entry but a study carries one. */
export const provenance = {
  author: v.string(),
  /** An SPDX licence id, as `CC-BY-4.0`. */
  licence: v.string(),
  /** Absent until a real, named clinician has read the entry; pages then say that it has not been reviewed. */
  reviewed: v.optional(object({by: v.string(), credentials: v.string(), date})),
};
