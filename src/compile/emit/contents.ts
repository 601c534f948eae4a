import type {Library} from '../../model/index.js';
import {isRecord} from '../frontmatter.js';
import {FOLDER_NAMES, ID, type Folder} from '../path.js';

/** Ids and names. A study goes by its label, as the title of a paper is no name. */
export function contents({language, exercises, circuits, studies, articles}: Library): object {
  return {
    language,
    exercises: mapValues(exercises, ({title}) => title),
    circuits: mapValues(circuits, ({title}) => title),
    studies: mapValues(studies, ({label}) => label),
    articles: mapValues(articles, ({title}) => title),
  };
}

export function idsByFolder({exercises, circuits, studies, articles}: Library): Record<Folder, string[]> {
  return {exercises: Object.keys(exercises), circuits: Object.keys(circuits), studies: Object.keys(studies), articles: Object.keys(articles)};
}

/** The entry files that a build wrote, by its `index.json`; undefined for a text that is no such index. */
export function entryFiles(index: string): string[] | undefined {
  const known = parsed(index);
  if (!isRecord(known)) return undefined;
  const paths: string[] = [];
  for (const folder of FOLDER_NAMES) {
    const titles = known[folder];
    if (!isRecord(titles)) return undefined;
    paths.push(...Object.keys(titles).filter((id) => ID.test(id)).map((id) => `${folder}/${id}.json`));
  }
  return paths;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function mapValues<T>(records: Readonly<Record<string, T>>, name: (record: T) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, name(record)]));
}
