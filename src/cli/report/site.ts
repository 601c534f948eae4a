import type {Excused, Problem} from '../../compile/index.js';
import {entryAt, fileOf} from '../../compile/path.js';
import {ENTRY_KINDS, FOLDERS, type Article, type Check, type Circuit, type Correction, type EntryKind, type EntryRef, type Exercise, type Library, type PainModel, type Plan, type Study, type Term} from '../../model/index.js';

/** An entry that somebody signs, reviews and supports with studies. */
export type Signed = Exercise | Circuit | Plan | Check | PainModel | Article | Term | Correction;

/** What a compile says of a folder. */
export interface Compiled {
  readonly library: Library;
  readonly problems: readonly Problem[];
  readonly excused: readonly Excused[];
  /** The date of today, `2026-11-21`. */
  readonly today: string;
}

/** A folder of content as the topics of a report look at it: what compiled, and where it stands. */
export class Site {
  readonly exercises: readonly Exercise[];
  readonly circuits: readonly Circuit[];
  readonly studies: readonly Study[];
  /** All entries with an author, each with its file. */
  readonly signed: readonly {readonly kind: EntryKind; readonly entry: Signed; readonly file: string}[];
  /** The files that are entries by their place, with or without an error. */
  readonly files: readonly string[];
  private readonly fileByName: ReadonlyMap<string, string>;

  /** `paths` are those of all files of the folder. */
  constructor(readonly compiled: Compiled, paths: readonly string[]) {
    const {library} = compiled;
    const named = paths.flatMap((path) => {
      const ref = entryAt(path);
      return ref ? [[fileOf(ref), path] as const] : [];
    });
    this.files = named.map(([, path]) => path);
    this.fileByName = new Map(named);
    this.exercises = Object.values(library.exercises);
    this.circuits = Object.values(library.circuits);
    this.studies = Object.values(library.studies);
    this.signed = ENTRY_KINDS.flatMap((kind) => kind === 'study' ? [] : Object.values<Signed>(library[FOLDERS[kind]]).map((entry) => ({kind, entry, file: this.fileOf({kind, id: entry.id})})));
  }

  /** Where an entry stands in the folder. */
  fileOf(ref: EntryRef): string {
    const name = fileOf(ref);
    return this.fileByName.get(name) ?? name;
  }
}
