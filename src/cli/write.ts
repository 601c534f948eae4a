import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {entryFiles} from '../compile/emit.js';
import {orFail} from './failure.js';

/**
 * Writes files below `out`, each under another name first, so that a server never sends half of one. Deletes the files of
 * entries that the `index.json` of an earlier build names and this build does not have, and says how many.
 */
export function write(files: ReadonlyMap<string, string>, out: string): number {
  const stale = entryFiles(earlierIndex(out)).filter((path) => !files.has(path));
  orFail(`${out} cannot be written to`, () => {
    for (const folder of new Set([...files.keys()].map((path) => dirname(join(out, path))))) mkdirSync(folder, {recursive: true});
    for (const [path, text] of files) replace(join(out, path), text);
    for (const path of stale) rmSync(join(out, path), {force: true});
  });
  return stale.length;
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
