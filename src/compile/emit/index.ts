import type {Library} from '../../model/index.js';
import {shelfOf} from '../shelf.js';
import {outputOf} from './output.js';

export {entryFiles} from './contents.js';
export {Output, outputOf, type OutputFile} from './output.js';

/**
 * The files of a library as text, by path: `index.json` (ids and titles, to suggest names from), `catalogue.json` (what a reader
 * searches), a slice for each entry (`circuits/weekly.json`, a Library with just what that page shows), and the whole as a typed
 * module (`index.js`, `index.d.ts`). The same library gives the same bytes.
 */
export function emit(library: Library): Map<string, string> {
  return new Map(Array.from(outputOf(shelfOf(library)), ([path, pieces = []]) => [path, pieces.join('')]));
}
