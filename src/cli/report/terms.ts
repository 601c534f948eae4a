import {tally, type Row} from './row.js';
import type {Site} from './site.js';

/** Whose the entries are, and what others may do with them. */
export function terms({signed}: Site): Row[] {
  return [
    tally('authors', 'authors', signed.map(({entry}) => entry.author)),
    tally('licences', 'licences', signed.map(({entry}) => entry.licence)),
  ];
}
