import {lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {entryFiles} from '../compile/emit.js';
import {Failure, orFail} from './failure.js';

/**
 * Writes files below `out`, each under another name first, so that a server never sends half of one. Deletes the files of
 * entries that the `index.json` of an earlier build names and this build does not have, and says how many. Where there is no
 * such index, files that have the names of the data's own are somebody else's, and nothing is written.
 */
export function write(files: ReadonlyMap<string, string>, out: string): number {
  const earlier = entryFiles(earlierIndex(out));
  const stale = earlier?.filter((path) => !files.has(path)) ?? [];
  orFail(`${out} cannot be written to`, () => {
    if (!earlier) refuseForeign(out);
    for (const folder of new Set([...files.keys()].map((path) => dirname(join(out, path))))) mkdirSync(folder, {recursive: true});
    for (const [path, text] of files) replace(join(out, path), text);
    for (const path of stale) rmSync(join(out, path), {force: true});
  });
  return stale.length;
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

function replace(path: string, text: string): void {
  const temporary = `${path}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, {force: true});
    throw error;
  }
}
