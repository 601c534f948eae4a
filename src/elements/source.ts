import type {EntryKind, Library} from '../model/index.js';

/** Where elements get their data. */
export interface Source {
  /** The slice of the library that shows one entry. Rejects with UnknownEntry where there is no such entry. */
  load(kind: EntryKind, id: string): Promise<Library>;
}

/** The library has no entry of that name; `nearest` are the most similar names it has. */
export class UnknownEntry extends Error {
  constructor(readonly nearest: readonly string[] = []) {
    super('unknown entry');
  }
}

/** The record of a Library that holds a kind of entry, and the folder of its files. */
export const FOLDERS = {exercise: 'exercises', circuit: 'circuits', study: 'studies', article: 'articles'} as const;

/** The three names that share most pairs of letters with a name: crude, small, and enough to find a typing slip. */
function unknown(name: string, entries: object): UnknownEntry {
  const shared = (other: string): number => [...name].filter((letter, i) => other.includes(letter + name[i + 1])).length / (other.length + 9);
  return new UnknownEntry(Object.keys(entries).sort((a, b) => shared(b) - shared(a)).slice(0, 3));
}

/** Reads the files that `hamkit build` wrote, below a folder's address. Each file is asked for once. */
export class FolderSource implements Source {
  readonly #files = new Map<string, Promise<unknown>>();

  /**
   * @param base the folder, ending in a slash
   * @param admit what a file must pass to be a Library
   */
  constructor(private readonly base: URL, private readonly admit: (data: unknown) => Library) {}

  async load(kind: EntryKind, id: string): Promise<Library> {
    const folder = FOLDERS[kind];
    // an id is also a file name, and must not lead anywhere else
    const data = /^[\w-]+$/.test(id) ? await this.#read(`${folder}/${id}.json`) : undefined;
    if (data) return this.admit(data);
    const index = await this.#read('index.json') as Record<string, object> | undefined;
    throw unknown(id, index?.[folder] ?? {});
  }

  /** The file's data, or undefined where there is no such file. A failure is forgotten, so that a later call tries again. */
  #read(path: string): Promise<unknown> {
    const known = this.#files.get(path);
    if (known) return known;
    const reading = fetch(new URL(path, this.base)).then((response) => {
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return response.json();
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
    if (!Object.hasOwn(entries, id)) throw unknown(id, entries);
    return library;
  }
}
