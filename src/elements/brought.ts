import {FOLDERS, type Catalogue, type EntryKind, type EntryRef, type Figure, type Library} from '../model/index.js';
import type {Source} from './source.js';

/** What an article brought along for the entries that it shows, so that none of them is asked for again; all others come from where the article did. */
export class Brought implements Source {
  readonly #shown: ReadonlySet<string>;

  constructor(private readonly library: Library, shown: readonly EntryRef[], private readonly origin: Source) {
    this.#shown = new Set(shown.map(({kind, id}) => `${kind} ${id}`));
  }

  async load(kind: EntryKind, id: string): Promise<Library> {
    // a neighbour of what is shown may be there, but not the neighbours of that
    return this.#shown.has(`${kind} ${id}`) && Object.hasOwn(this.library[FOLDERS[kind]], id) ? this.library : this.origin.load(kind, id);
  }

  names(kind: EntryKind): Promise<readonly string[]> { return this.origin.names(kind); }

  figure(exercise: string): Promise<Figure> { return this.origin.figure(exercise); }

  catalogue(): Promise<Catalogue> { return this.origin.catalogue(); }
}
