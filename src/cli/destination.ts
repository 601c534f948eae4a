import {closeSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {entryFiles, type OutputFile} from '../compile/emit/index.js';
import {Failure, orFail} from './failure.js';

/** What a call of `write` did. `files` counts those that the output has, whether they had to be written or were there as they are. */
export interface Written {readonly files: number; readonly deleted: number}

/**
 * The folder that a build is written to. A file that is there and differs is replaced at once, so that a server never sends half of
 * one, and one that is the same is not touched, so that whatever watches the folder sees only what changed. The first call takes
 * all files of a build: those of entries that the `index.json` of an earlier build names and this build does not have are
 * deleted. Where there is no such index, files that have the names of the data's own are somebody else's, and nothing is
 * written. Later calls take what has changed since.
 */
export class Destination {
  private isKnown = false;
  private readonly folders: Folders;

  constructor(private readonly out: string) {
    this.folders = new Folders(out);
  }

  write(changes: Iterable<OutputFile>): Written {
    return orFail(`${this.out} cannot be written to`, () => {
      const stale = this.isKnown ? new Set<string>() : this.find();
      let files = 0;
      for (const [path, pieces] of changes) {
        if (pieces === undefined) {
          stale.add(path);
        } else {
          // What a later call brings is known to differ.
          const isThere = this.folders.has(path);
          if (this.isKnown || !isThere || !isSame(join(this.out, path), pieces)) put(join(this.out, path), pieces, isThere);
          stale.delete(path);
          files += 1;
        }
      }
      for (const path of stale) this.folders.delete(path);
      this.isKnown = true;
      return {files, deleted: stale.size};
    });
  }

  /** The files of the entries of an earlier build. */
  private find(): Set<string> {
    const files = entryFiles(earlierIndex(this.out));
    if (!files) refuseForeign(this.out);
    return new Set(files);
  }
}

/** The names that are not made of an id, and that a site may well have for files of its own. */
const COMMON_NAMES = ['index.js', 'index.d.ts', 'index.json'];

function refuseForeign(out: string): void {
  const foreign = COMMON_NAMES.map((name) => join(out, name)).find((path) => lstatSync(path, {throwIfNoEntry: false}));
  if (foreign === undefined) return;
  throw new Failure(`${foreign} is there, and no earlier build wrote it. Give --out a folder of its own, as ${join(out, 'ham')}, or delete the file. Nothing was written.`);
}

function earlierIndex(out: string): string {
  try {
    return readFileSync(join(out, 'index.json'), 'utf8');
  } catch {
    return '';
  }
}

/** What stands in the folders of the output, listed once each: asking for every file takes as long as writing it. */
class Folders {
  private readonly names = new Map<string, Set<string>>();

  constructor(private readonly out: string) {}

  /** Whether a file was there before it was asked for; from then on it is. Its folder is made where it is missing. */
  has(path: string): boolean {
    const names = this.in(dirname(path));
    const isThere = names.has(basename(path));
    names.add(basename(path));
    return isThere;
  }

  delete(path: string): void {
    rmSync(join(this.out, path), {force: true});
    this.in(dirname(path)).delete(basename(path));
  }

  private in(folder: string): Set<string> {
    let names = this.names.get(folder);
    if (!names) {
      mkdirSync(join(this.out, folder), {recursive: true});
      names = new Set(readdirSync(join(this.out, folder)));
      this.names.set(folder, names);
    }
    return names;
  }
}

function put(path: string, pieces: readonly string[], isThere: boolean): void {
  // Nobody has been told of a file that is not there yet.
  const first = isThere ? `${path}.${String(process.pid)}.tmp` : path;
  try {
    writePieces(first, pieces);
    if (isThere) renameSync(first, path);
  } catch (error) {
    rmSync(first, {force: true});
    throw error;
  }
}

/** Characters that are written at once. A longer text joined would stand in memory twice. */
const BATCH = 100_000;

function writePieces(path: string, pieces: readonly string[]): void {
  let length = 0;
  for (const piece of pieces) length += piece.length;
  if (length <= BATCH) writeFileSync(path, pieces.join(''));
  else writeLong(path, pieces);
}

function writeLong(path: string, pieces: readonly string[]): void {
  const file = openSync(path, 'w');
  try {
    let batch = '';
    for (const piece of pieces) {
      batch += piece;
      if (batch.length < BATCH) continue;
      writeFileSync(file, batch);
      batch = '';
    }
    writeFileSync(file, batch);
  } finally {
    closeSync(file);
  }
}

function isSame(path: string, pieces: readonly string[]): boolean {
  const text = readFileSync(path, 'utf8');
  let at = 0;
  for (const piece of pieces) {
    if (!text.startsWith(piece, at)) return false;
    at += piece.length;
  }
  return at === text.length;
}
