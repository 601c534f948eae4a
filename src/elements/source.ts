import type {EntryKind, Library} from '../model/index.js';
import {admit} from './border.js';

/** Where elements get their data. */
export interface Source {
  /** The slice of the library that shows one entry. Rejects with UnknownEntry where there is no such entry. */
  load(kind: EntryKind, id: string): Promise<Library>;
}

/** The library has no entry of that name; `nearest` are the most similar names it has. */
export class UnknownEntry extends Error {
  constructor(readonly nearest: readonly string[]) {
    super('unknown entry');
  }
}

/** The record of a Library that holds a kind of entry, and the folder of its files. */
export const FOLDERS = {exercise: 'exercises', circuit: 'circuits', study: 'studies', article: 'articles'} as const;

/** How many letters of `a` pairs also occur in `b`: crude, small, and enough to find a typing slip. */
const similarity = (a: string, b: string): number => {
  const pairs = (text: string): string[] => Array.from({length: text.length - 1}, (_, i) => text.slice(i, i + 2));
  const of = new Set(pairs(b));
  return pairs(a).filter((pair) => of.has(pair)).length / Math.max(a.length, b.length);
};

export const nearest = (name: string, names: readonly string[]): string[] => names
  .map((candidate) => [similarity(name, candidate), candidate] as const)
  .filter(([score], _, all) => all.length <= 3 || score > 0.25)
  .sort(([a], [b]) => b - a).slice(0, 3).map(([, candidate]) => candidate);

/** Reads the files that `hamkit build` wrote, below a folder's address. Each file is asked for once. */
export class FolderSource implements Source {
  readonly #files = new Map<string, Promise<unknown>>();

  /** @param base the folder, ending in a slash */
  constructor(private readonly base: URL) {}

  async load(kind: EntryKind, id: string): Promise<Library> {
    const folder = FOLDERS[kind];
    // an id is also a file name, and must not lead anywhere else
    const data = /^[\w-]+$/.test(id) ? await this.#read(`${folder}/${id}.json`) : undefined;
    if (data !== undefined) return admit(data);
    const index = await this.#read('index.json');
    const names = typeof index === 'object' && index !== null && folder in index ? (index as Record<string, unknown>)[folder] : {};
    throw new UnknownEntry(nearest(id, Object.keys(Object(names) as object)));
  }

  /** The file's data, or undefined where there is no such file. A failure is forgotten, so that a later call tries again. */
  #read(path: string): Promise<unknown> {
    const known = this.#files.get(path);
    if (known) return known;
    const reading = fetch(new URL(path, this.base)).then((response) => {
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return response.json() as Promise<unknown>;
    });
    this.#files.set(path, reading);
    reading.catch(() => this.#files.delete(path));
    return reading;
  }
}

/** A library that is at hand, or comes as a module. */
export class LibrarySource implements Source {
  constructor(private readonly library: () => Promise<Library>) {}

  async load(kind: EntryKind, id: string): Promise<Library> {
    const library = await this.library();
    const entries = library[FOLDERS[kind]];
    if (!Object.hasOwn(entries, id)) throw new UnknownEntry(nearest(id, Object.keys(entries)));
    return library;
  }
}
