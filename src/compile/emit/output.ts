import {declarations} from '../declarations/index.js';
import type {Folder} from '../../model/index.js';
import {FOLDER_NAMES} from '../path.js';
import {catalogueFile, haveSameListings} from './catalogue.js';
import {contents, haveSameIds, haveSameTitles, idsByFolder} from './contents.js';
import {json} from '../json.js';
import type {Shelf} from '../shelf.js';
import {ofEachTable, sliceOf, TABLES, type Slice, type Table} from './slice.js';

/**
 * A file of the output: its text in pieces, to be written one behind the other, as the largest file joined would stand in memory
 * twice. Undefined for a file that is gone.
 */
export type OutputFile = readonly [path: string, pieces: readonly string[] | undefined];

/** The ids of each table whose records are new, other or gone. */
type Changed = Readonly<Record<Table, ReadonlySet<string>>>;

interface Made {readonly folder: Folder; readonly id: string; readonly slice: Slice}

/** All files of a library, for a build that is made once. */
export function* outputOf(shelf: Shelf): Generator<OutputFile> {
  for (const folder of FOLDER_NAMES) {
    for (const id of shelf[folder].keys()) yield [pathOf(folder, id), sliceFile(shelf, sliceOf(shelf, folder, id))];
  }
  for (const [id, {json: {text}}] of shelf.figures) yield [figurePath(id), [text]];
  yield ['index.json', [json(contents(shelf))]];
  yield ['catalogue.json', catalogueFile(shelf)];
  yield ['index.d.ts', [declarations(idsByFolder(shelf))]];
  yield ['index.js', moduleFile(shelf)];
}

/** The files of a library that changes, made again only where they differ. */
export class Output {
  /** What the files were last made from; undefined until all of them were taken. */
  private before: Shelf | undefined;
  private readonly slices = new Map<string, Made>();

  /** The files that differ from those of the last call; the first call, and one behind a call that was not taken to its end, give all. */
  *changes(shelf: Shelf): Generator<OutputFile> {
    const {before} = this;
    const changed = before && changedBetween(before, shelf);
    this.before = undefined;
    yield* this.sliceFiles(shelf, changed);
    for (const id of changed?.figures ?? shelf.figures.keys()) {
      const figure = shelf.figures.get(id);
      yield [figurePath(id), figure && [figure.json.text]];
    }
    if (!before || !haveSameTitles(before, shelf)) yield ['index.json', [json(contents(shelf))]];
    if (!before || !haveSameListings(before, shelf)) yield ['catalogue.json', catalogueFile(shelf)];
    if (!before || !haveSameIds(before, shelf)) yield ['index.d.ts', [declarations(idsByFolder(shelf))]];
    if (!changed || TABLES.some((table) => changed[table].size > 0)) yield ['index.js', moduleFile(shelf)];
    this.before = shelf;
  }

  private *sliceFiles(shelf: Shelf, changed: Changed | undefined): Generator<OutputFile> {
    for (const folder of FOLDER_NAMES) {
      for (const id of shelf[folder].keys()) {
        const path = pathOf(folder, id);
        const made = this.slices.get(path);
        if (changed && made && !dependsOn(made.slice, changed)) continue;
        const slice = sliceOf(shelf, folder, id);
        this.slices.set(path, {folder, id, slice});
        yield [path, sliceFile(shelf, slice)];
      }
    }
    for (const [path, {folder, id}] of this.slices) {
      if (shelf[folder].has(id)) continue;
      yield [path, undefined];
      this.slices.delete(path);
    }
  }
}

function pathOf(folder: Folder, id: string): string {
  return `${folder}/${id}.json`;
}

const figurePath = (exercise: string): string => `figures/${exercise}.json`;

function sliceFile(shelf: Shelf, {ids}: Slice): string[] {
  return jsonOf(shelf, (table) => ids[table]);
}

function moduleFile(shelf: Shelf): string[] {
  return ['export const library = ', ...jsonOf(shelf, (table) => [...shelf[table].keys()]), ';\n'];
}

/** Records as the JSON of a library. */
function jsonOf(shelf: Shelf, idsOf: (table: Table) => readonly string[]): string[] {
  const pieces = [`{"language":${json(shelf.language)}`];
  for (const table of TABLES) {
    let before = `,"${table}":{`;
    for (const id of idsOf(table)) {
      pieces.push(`${before}${json(id)}:`, shelf[table].get(id)?.json.text ?? '');
      before = ',';
    }
    pieces.push(before === ',' ? '}' : `${before}}`);
  }
  pieces.push('}');
  return pieces;
}

function dependsOn({ids, absent}: Slice, changed: Changed): boolean {
  return TABLES.some((table) => changed[table].size > 0 && ids[table].some((id) => changed[table].has(id)))
    || absent.some(([table, id]) => changed[table].has(id));
}

function changedBetween(before: Shelf, after: Shelf): Changed {
  return ofEachTable((table) => changedIn(before, after, table));
}

type Recorded = ReadonlyMap<string, {readonly json: {readonly text: string}}>;

function changedIn(one: Shelf, other: Shelf, table: Table): ReadonlySet<string> {
  const [before, after]: [before: Recorded, after: Recorded] = [one[table], other[table]];
  const ids = [...before.keys(), ...after.keys()];
  return new Set(ids.filter((id) => before.get(id) !== after.get(id) && before.get(id)?.json.text !== after.get(id)?.json.text));
}
