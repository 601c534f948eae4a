/**
 * report: how complete a folder of content is, as data and as text. A file for each topic, or for a row that takes more: each takes the site and gives rows.
 * Not here: what is wrong with a file, which the compiler tells; nothing in a report is an error.
 */
import {circuits} from './circuits.js';
import {citations} from './citations.js';
import {entries} from './entries.js';
import {excuses} from './excuses.js';
import {exercises} from './exercises.js';
import {reviews} from './reviews.js';
import {isEmpty, type Row} from './row.js';
import type {Site} from './site.js';
import {studies} from './studies.js';
import {terms} from './terms.js';
import {unfinished} from './unfinished.js';

/** In the order in which they are told. */
const TOPICS: readonly (readonly [name: string, rowsOf: (site: Site) => Row[]])[] = [
  ['entries', (site) => [...entries(site), ...unfinished(site)]], ['exercises', exercises], ['circuits', circuits], ['studies', studies], ['citations', citations], ['excuses', excuses],
  ['reviews', reviews], ['terms', terms],
];

/** A topic with its rows, none of them about nothing. */
export interface Topic {readonly name: string; readonly rows: readonly Row[]}

/** The topics of which the site has something. */
export function topicsOf(site: Site): Topic[] {
  return TOPICS.map(([name, rowsOf]) => ({name, rows: rowsOf(site).filter((row) => !isEmpty(row))})).filter(({rows}) => rows.length > 0);
}
