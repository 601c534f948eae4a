import {FOLDERS, type Catalogue, type EntryKind, type Figure, type Library} from '../model/index.js';

/** Where elements get their data. */
export interface Source {
  /** The slice of the library that shows one entry. Rejects with UnknownEntry where there is no such entry. */
  load(kind: EntryKind, id: string): Promise<Library>;
  /** The ids of all entries of a kind, for suggestions. */
  names(kind: EntryKind): Promise<readonly string[]>;
  /** The figure of an exercise. Rejects with UnknownEntry where there is none. */
  figure(exercise: string): Promise<Figure>;
  /** All that can be searched, in outline. */
  catalogue(): Promise<Catalogue>;
}

/** The library has no entry of that name. */
export class UnknownEntry extends Error {
  override name = 'UnknownEntry';
}

/** What data from outside must pass; it gives what passed. */
export interface Border {
  readonly library: (data: unknown) => Library;
  readonly catalogue: (data: unknown) => Catalogue;
  readonly figure: (data: unknown) => Figure;
}

/**
 * How long to wait for a file, ms. Browsers by themselves wait for minutes, in which a reader is told no more than that something loads.
 * At 50 kbit/s our largest file takes twelve seconds where nothing compresses it.
 */
const PATIENCE = 30_000;

/** Reads the files that `hamkit build` wrote, below a folder's address. Each file is asked for once. */
export class FolderSource implements Source {
  readonly #files = new Map<string, Promise<unknown>>();

  /**
   * @param base the folder, ending in a slash
   * @param border what a file from outside must pass; none is needed where the same build wrote the files and this module
   */
  constructor(private readonly base: URL, private readonly border?: Border) {}

  async load(kind: EntryKind, id: string): Promise<Library> {
    return this.#read(`${FOLDERS[kind]}/${fileName(id)}.json`, this.border?.library);
  }

  async names(kind: EntryKind): Promise<readonly string[]> {
    // the index has titles in the place of entries
    return Object.keys((await this.#read('index.json'))[FOLDERS[kind]]);
  }

  async figure(exercise: string): Promise<Figure> {
    return this.#read(`figures/${fileName(exercise)}.json`, this.border?.figure);
  }

  catalogue(): Promise<Catalogue> {
    return this.#read('catalogue.json', this.border?.catalogue);
  }

  #read(path: 'catalogue.json', admit?: (data: unknown) => Catalogue): Promise<Catalogue>;
  #read(path: `figures/${string}`, admit?: (data: unknown) => Figure): Promise<Figure>;
  #read(path: string, admit?: (data: unknown) => Library): Promise<Library>;
  /** A file is admitted once, however many elements show it. A failure is forgotten, so that a later call tries again. */
  #read(path: string, admit?: (data: unknown) => unknown): Promise<unknown> {
    let file = this.#files.get(path);
    if (!file) {
      const read = fetch(new URL(path, this.base), {signal: AbortSignal.timeout(PATIENCE)}).then((response): Promise<unknown> => {
        const what = `${response.url}: ${response.status}`;
        if (response.status === 404) throw new UnknownEntry(what);
        if (!response.ok) throw new Error(what);
        return response.json();
      });
      file = admit ? read.then(admit) : read;
      this.#files.set(path, file);
      file.catch(() => this.#files.delete(path));
    }
    return file;
  }
}

/** An id is also the name of a file, and must not lead anywhere else. */
function fileName(id: string): string {
  if (!/^[\w-]+$/.test(id)) throw new UnknownEntry(id);
  return id;
}
