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
 * written. Later calls take what has changed since; the one after a call that failed takes all files again.
 */
export class Destination {
  /** Whether the folder holds what the calls so far gave. */
  private isKnown = false;
  private folders: Folders;
  /** Files of earlier builds and calls that are still to be deleted. */
  private readonly stale = new Set<string>();

  constructor(private readonly out: string) {
    // The name of a variable that is not set; taken for a path, it would be the current folder.
    if (out.trim() === '') throw new Failure('--out needs a folder.');
    this.folders = new Folders(out);
  }

  write(changes: Iterable<OutputFile>): Written {
    return orFail(`${this.out} cannot be written to`, () => {
      const {isKnown} = this;
      if (!isKnown) this.look();
      this.isKnown = false;
      let files = 0;
      for (const [path, pieces] of changes) {
        if (pieces === undefined) {
          this.stale.add(path);
        } else {
          // What a later call brings is known to differ.
          const isThere = this.folders.has(path);
          // Half an index, left by a build that was killed, would be taken for somebody else's.
          const atOnce = isThere || isKnown || COMMON_NAMES.includes(path);
          if (isKnown || !isThere || !isSame(join(this.out, path), pieces)) put(join(this.out, path), pieces, atOnce);
          this.stale.delete(path);
          files += 1;
        }
      }
      const deleted = this.deleteStale();
      this.isKnown = true;
      return {files, deleted};
    });
  }

  /** Finds what stands there, and the files of the entries of an earlier build. */
  private look(): void {
    const files = entryFiles(earlierIndex(this.out));
    if (!files) refuseForeign(this.out);
    this.folders = new Folders(this.out);
    for (const path of files ?? []) this.stale.add(path);
  }

  private deleteStale(): number {
    const {size} = this.stale;
    for (const path of this.stale) {
      this.folders.delete(path);
      this.stale.delete(path);
    }
    return size;
  }
}

/** The names that are not made of an id, and that a site may well have for files of its own. */
const COMMON_NAMES = ['index.js', 'index.d.ts', 'index.json', 'catalogue.json'];

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

/** Writes a file. `atOnce` lets it take its place when it is whole; a first build, of which nobody has been told, is quicker without. */
function put(path: string, pieces: readonly string[], atOnce: boolean): void {
  const first = atOnce ? `${path}.${String(process.pid)}.tmp` : path;
  try {
    writePieces(first, pieces);
    if (atOnce) renameSync(first, path);
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

/** Most bytes of UTF-8 for one unit of a string. */
const UNIT = 3;

/** Encoded straight into one buffer, as strings put together first take twice the time. */
function writeLong(path: string, pieces: readonly string[]): void {
  const file = openSync(path, 'w');
  try {
    let buffer = Buffer.allocUnsafe(BATCH * UNIT);
    let filled = 0;
    const flush = (): void => {
      writeFileSync(file, buffer.subarray(0, filled));
      filled = 0;
    };
    for (const piece of pieces) {
      const most = piece.length * UNIT;
      if (filled + most > buffer.length) flush();
      if (most > buffer.length) buffer = Buffer.allocUnsafe(most);
      filled += buffer.write(piece, filled);
    }
    flush();
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
