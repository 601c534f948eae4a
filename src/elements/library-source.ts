import {catalogueOf} from '../compile/listing.js';
import {FOLDERS, type Catalogue, type EntryKind, type Figure, type Library} from '../model/index.js';
import {UnknownEntry, type Source} from './source.js';

/** A library that is at hand, or comes as a module. */
export class LibrarySource implements Source {
  constructor(private readonly library: () => Promise<Library>) {}

  async load(kind: EntryKind, id: string): Promise<Library> {
    const library = await this.library();
    if (!Object.hasOwn(library[FOLDERS[kind]], id)) throw new UnknownEntry(id);
    return library;
  }

  async names(kind: EntryKind): Promise<readonly string[]> {
    return Object.keys((await this.library())[FOLDERS[kind]]);
  }

  async figure(exercise: string): Promise<Figure> {
    const {figures} = await this.library();
    const figure = Object.hasOwn(figures, exercise) ? figures[exercise] : undefined;
    if (!figure) throw new UnknownEntry(exercise);
    return figure;
  }

  async catalogue(): Promise<Catalogue> {
    return catalogueOf(await this.library());
  }
}
