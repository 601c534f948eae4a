import {isRecord} from '../frontmatter.js';
import {FOLDER_NAMES, ID, type Folder} from '../path.js';
import type {Shelf} from '../shelf.js';

/** Ids and titles, to suggest names from. */
export function contents(shelf: Shelf): object {
  return {language: shelf.language, ...ofEachFolder(shelf, (records) => Object.fromEntries(Array.from<readonly [string, {readonly title: string}], [string, string]>(records, ([id, {title}]) => [id, title])))};
}

export function idsByFolder(shelf: Shelf): Record<Folder, string[]> {
  return ofEachFolder(shelf, (records) => [...records.keys()]);
}

export function haveSameIds(before: Shelf, after: Shelf): boolean {
  return haveSame(before, after, () => true);
}

export function haveSameTitles(before: Shelf, after: Shelf): boolean {
  return haveSame(before, after, (old, now) => old.title === now.title);
}

function haveSame(before: Shelf, after: Shelf, isSame: (old: {readonly title: string}, now: {readonly title: string}) => boolean): boolean {
  return FOLDER_NAMES.every((folder) => {
    const [old, now] = [before[folder], after[folder]];
    return old.size === now.size && [...now].every(([id, record]) => {
      const known = old.get(id);
      return known !== undefined && isSame(known, record);
    });
  });
}

function ofEachFolder<T>(shelf: Shelf, make: (records: Shelf[Folder]) => T): Record<Folder, T> {
  return {exercises: make(shelf.exercises), circuits: make(shelf.circuits), studies: make(shelf.studies), articles: make(shelf.articles)};
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
