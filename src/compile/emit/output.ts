import {declarations} from '../declarations/index.js';
import {FOLDER_NAMES, type Folder} from '../path.js';
import {contents, idsByFolder} from './contents.js';
import {json} from '../json.js';
import type {Shelf} from '../shelf.js';
import {Slice, TABLES, type Table} from './slice.js';

/**
 * A file of the output: its text in pieces, to be written one behind the other, as the largest file joined would stand in memory
 * twice. Undefined for a file that is gone.
 */
export type OutputFile = readonly [path: string, pieces: readonly string[] | undefined];

type IsChanged = (table: Table, id: string) => boolean;

/** What a slice was made from. */
interface Made {readonly folder: Folder; readonly id: string; readonly from: Slice['dependencies']}

/** The files of a library that changes, made again only where they differ. */
export class Output {
  /** What the files were last made from; undefined until all of them were taken. */
  private before: Shelf | undefined;
  private readonly slices = new Map<string, Made>();
  /** The text of the files that are about all entries. */
  private readonly tables = new Map<string, string>();

  /** The files that differ from those of the last call; the first call, and one behind a call that was not taken to its end, give all. */
  *changes(shelf: Shelf): Generator<OutputFile> {
    const {before} = this;
    const isChanged: IsChanged = (table, id) => before?.[table][id]?.json.text !== shelf[table][id]?.json.text || !before;
    this.before = undefined;
    yield* this.sliceFiles(shelf, isChanged);
    yield* this.wholeFiles(shelf, before);
    this.before = shelf;
  }

  private *sliceFiles(shelf: Shelf, isChanged: IsChanged): Generator<OutputFile> {
    for (const folder of FOLDER_NAMES) {
      for (const id of Object.keys(shelf[folder])) {
        const path = `${folder}/${id}.json`;
        if (this.slices.get(path)?.from.some(([table, other]) => isChanged(table, other)) === false) continue;
        const slice = new Slice(shelf, folder, id);
        yield [path, this.pieces(shelf, (table) => slice.ids(table))];
        this.slices.set(path, {folder, id, from: slice.dependencies});
      }
    }
    for (const [path, {folder, id}] of this.slices) {
      if (Object.hasOwn(shelf[folder], id)) continue;
      yield [path, undefined];
      this.slices.delete(path);
    }
  }

  private *wholeFiles(shelf: Shelf, before: Shelf | undefined): Generator<OutputFile> {
    const {tables} = this;
    for (const [path, text] of [['index.json', json(contents(shelf))], ['index.d.ts', declarations(idsByFolder(shelf))]] as const) {
      if (before && tables.get(path) === text) continue;
      yield [path, [text]];
      tables.set(path, text);
    }
    if (!before || !isSame(before, shelf)) yield ['index.js', ['export const library = ', ...this.pieces(shelf, (table) => Object.keys(shelf[table])), ';\n']];
  }

  /** Records as the JSON of a library. */
  private pieces(shelf: Shelf, idsOf: (table: Table) => readonly string[]): string[] {
    const pieces = [`{"language":${json(shelf.language)}`];
    for (const table of TABLES) {
      pieces.push(`,"${table}":{`);
      for (const [index, id] of idsOf(table).entries()) {
        pieces.push(`${index > 0 ? ',' : ''}${json(id)}:`, shelf[table][id]?.json.text ?? '');
      }
      pieces.push('}');
    }
    pieces.push('}');
    return pieces;
  }
}

function isSame(before: Shelf, after: Shelf): boolean {
  return TABLES.every((table) => {
    const [old, now] = [before[table], after[table]];
    const ids = Object.keys(now);
    return ids.length === Object.keys(old).length && ids.every((id) => old[id]?.json.text === now[id]?.json.text);
  });
}
