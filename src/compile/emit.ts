import * as v from 'valibot';
import type {Library} from '../model/index.js';
import {declarations} from './declarations/index.js';
import {FOLDER_NAMES, ID, type Folder} from './path.js';
import {articleSlice, circuitSlice, exerciseSlice, studySlice} from './slices.js';

/**
 * The files of a library as text, by path: `index.json` (ids and titles, to suggest names from), a slice for each entry
 * (`circuits/weekly.json`, a Library with just what that page shows), and the whole as a typed module (`index.js`,
 * `index.d.ts`). The same library gives the same bytes.
 */
export function emit(library: Library): Map<string, string> {
  const files = new Map<string, string>();
  const slices = {circuits: circuitSlice, exercises: exerciseSlice, studies: studySlice, articles: articleSlice};
  for (const folder of FOLDER_NAMES) {
    for (const id of Object.keys(library[folder])) files.set(`${folder}/${id}.json`, json(slices[folder](library, id)));
  }
  files.set('index.json', json(contents(library)));
  files.set('index.js', `export const library = ${json(library)};\n`);
  files.set('index.d.ts', declarations(idsByFolder(library)));
  return files;
}

/** Ids and names. A study goes by its label, as the title of a paper is no name. */
function contents({language, exercises, circuits, studies, articles}: Library): object {
  return {
    language,
    exercises: mapValues(exercises, ({title}) => title),
    circuits: mapValues(circuits, ({title}) => title),
    studies: mapValues(studies, ({label}) => label),
    articles: mapValues(articles, ({title}) => title),
  };
}

/** The entry files that a build wrote, by its `index.json`; undefined for a text that is no such index. */
export function entryFiles(index: string): string[] | undefined {
  const known = parsed(index);
  return known && FOLDER_NAMES.flatMap((folder) => Object.keys(known[folder]).filter((id) => ID.test(id)).map((id) => `${folder}/${id}.json`));
}

const titles = v.record(v.string(), v.string());
const index = v.object({exercises: titles, circuits: titles, studies: titles, articles: titles});

function parsed(text: string): v.InferOutput<typeof index> | undefined {
  try {
    return v.parse(index, JSON.parse(text));
  } catch {
    return undefined;
  }
}

function idsByFolder({exercises, circuits, studies, articles}: Library): Record<Folder, string[]> {
  return {exercises: Object.keys(exercises), circuits: Object.keys(circuits), studies: Object.keys(studies), articles: Object.keys(articles)};
}

function mapValues<T>(records: Readonly<Record<string, T>>, name: (record: T) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, name(record)]));
}

/** Compact, and without `<`, so that a page may hold it in a script element. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
