import {FOLDERS, type Folder} from '../../model/index.js';
import {isRecord} from '../frontmatter.js';
import {FOLDER_NAMES, ID} from '../path.js';
import type {Shelf} from '../shelf.js';

/** Ids and titles, to suggest names from; and which exercises have a figure. */
export function contents(shelf: Shelf): object {
  return {
    language: shelf.language,
    ...ofEachFolder((folder) => Object.fromEntries(Array.from(titled(shelf, folder), ([id, {title}]) => [id, title]))),
    figures: [...shelf.figures.keys()],
  };
}

export function idsByFolder(shelf: Shelf): Record<Folder, string[]> {
  return ofEachFolder((folder) => [...shelf[folder].keys()]);
}

export function haveSameIds(before: Shelf, after: Shelf): boolean {
  return haveSame(before, after, () => true);
}

export function haveSameTitles(before: Shelf, after: Shelf): boolean {
  return haveSame(before, after, (old, now) => old.title === now.title) && [...before.figures.keys()].join() === [...after.figures.keys()].join();
}

interface Titled {readonly title: string}

const titled = (shelf: Shelf, folder: Folder): ReadonlyMap<string, Titled> => shelf[folder];

function haveSame(before: Shelf, after: Shelf, isSame: (old: Titled, now: Titled) => boolean): boolean {
  return FOLDER_NAMES.every((folder) => {
    const [old, now] = [titled(before, folder), titled(after, folder)];
    return old.size === now.size && [...now].every(([id, record]) => {
      const known = old.get(id);
      return known !== undefined && isSame(known, record);
    });
  });
}

function ofEachFolder<T>(make: (folder: Folder) => T): Record<Folder, T> {
  const {exercise, circuit, plan, check, pain, study, article, term, correction} = FOLDERS;
  return {
    [exercise]: make(exercise), [circuit]: make(circuit), [plan]: make(plan), [check]: make(check), [pain]: make(pain), [study]: make(study),
    [article]: make(article), [term]: make(term), [correction]: make(correction),
  };
}

/** The files of entries and figures that a build wrote, by its `index.json`, which may be of a release with fewer kinds; undefined for a text that is no such index. */
export function entryFiles(index: string): string[] | undefined {
  const known = parsed(index);
  if (!isRecord(known)) return undefined;
  const folders = FOLDER_NAMES.filter((folder) => known[folder] !== undefined);
  const paths: string[] = [];
  for (const folder of folders) {
    const titles = known[folder];
    if (!isRecord(titles)) return undefined;
    paths.push(...Object.keys(titles).filter((id) => ID.test(id)).map((id) => `${folder}/${id}.json`));
  }
  const {figures} = known;
  if (Array.isArray(figures)) paths.push(...figures.filter((id) => typeof id === 'string' && ID.test(id)).map((id) => `figures/${String(id)}.json`));
  return folders.length === 0 ? undefined : paths;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
