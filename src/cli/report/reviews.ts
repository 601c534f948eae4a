import {yearBefore} from '../../compile/calendar.js';
import {share, tally, type Row} from './row.js';
import type {Site} from './site.js';

/** Who has read the entries, and when. */
export function reviews({compiled: {today}, signed}: Site): Row[] {
  const reviewed = signed.flatMap(({entry, file}) => entry.reviewed ? [{review: entry.reviewed, file}] : []);
  return [
    share('reviewed', 'reviewed', signed, ({entry}) => entry.reviewed !== undefined, 'entries that nobody has reviewed', ({file}) => file),
    share('recent', 'reviewed within a year', reviewed, ({review}) => review.date >= yearBefore(today), 'entries reviewed more than a year ago', ({file}) => file),
    tally('reviewers', 'reviewers', reviewed.map(({review}) => `${review.by}, ${review.credentials}`)),
  ];
}
