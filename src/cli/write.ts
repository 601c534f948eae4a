import {closeSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {entryFiles, type OutputFile} from '../compile/emit/index.js';
import {Failure, orFail} from './failure.js';

/** What a call of `write` did. `files` counts those that the output has, whether they had to be written or were there as they are. */
export interface Written {readonly files: number; readonly deleted: number}

/**
 * Writes a build to a folder. A file that is there and differs is replaced at once, so that a server never sends half of one, and
 * one that is the same is not touched, so that whatever watches the folder sees only what changed. Files of entries that the
 * `index.json` of an earlier build names and this build does not have are deleted. Where there is no such index, files that
 * have the names of the data's own are somebody else's, and nothing is written.
 */
export function write(changes: Iterable<OutputFile>, out: string): Written {
  const earlier = entryFiles(earlierIndex(out));
  return orFail(`${out} cannot be written to`, () => {
    if (!earlier) refuseForeign(out);
    const stale = new Set(earlier);
    const folders = new Folders(out);
    let files = 0;
    for (const [path, pieces] of changes) {
      if (pieces === undefined) {
        stale.add(path);
      } else {
        put(join(out, path), pieces, folders.has(path));
        stale.delete(path);
        files += 1;
      }
    }
    for (const path of stale) rmSync(join(out, path), {force: true});
    return {files, deleted: stale.size};
  });
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
  private readonly names = new Map<string, ReadonlySet<string>>();

  constructor(private readonly out: string) {}

  /** Whether a file was there. Its folder is made where it is missing. */
  has(path: string): boolean {
    const folder = dirname(path);
    let names = this.names.get(folder);
    if (!names) {
      mkdirSync(join(this.out, folder), {recursive: true});
      names = new Set(readdirSync(join(this.out, folder)).map((name) => `${folder}/${name}`));
      this.names.set(folder, names);
    }
    return names.has(folder === '.' ? `./${path}` : path);
  }
}

function put(path: string, pieces: readonly string[], isThere: boolean): void {
  if (isThere && isSame(path, pieces)) return;
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

/** Characters that are written at once. */
const BATCH = 100_000;

function writePieces(path: string, pieces: readonly string[]): void {
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
