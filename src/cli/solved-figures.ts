import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import envPaths from 'env-paths';
import * as v from 'valibot';
import type {Memo} from '../compile/index.js';
import type {Solved} from '../figure/index.js';

/** Files that a folder keeps, of about 5 kB each: several libraries, or one in many states. When there are more, the older half goes. */
const MOST = 2000;

/**
 * Solved figures on the disk, a file each, by a hash of what they were solved from and of the code that solved them. Nothing here is
 * needed: what cannot be read is solved again, and where nothing can be written nothing is kept.
 */
export class SolvedFigures implements Memo {
  private readonly code = codeHash();
  private isReady = false;

  constructor(private readonly folder = usualFolder()) {}

  get(key: string): Solved | undefined {
    try {
      const [hash, ...rest] = readFileSync(this.pathOf(key), 'utf8').split('\n');
      const text = rest.join('\n');
      return hash === hashOf(text) ? v.parse(solved, JSON.parse(text)) : undefined;
    } catch {
      return undefined;
    }
  }

  set(key: string, value: Solved): void {
    const text = JSON.stringify(value);
    const path = this.pathOf(key);
    const half = `${path}.${String(process.pid)}.tmp`;
    try {
      this.prepare();
      writeFileSync(half, `${hashOf(text)}\n${text}`);
      renameSync(half, path);
    } catch {
      // of a full disk or a folder that may not be written to; what is left goes with the oldest
    }
  }

  private pathOf(key: string): string {
    return join(this.folder, `${hashOf(`${this.code}\n${key}`)}.json`);
  }

  private prepare(): void {
    if (this.isReady) return;
    this.isReady = true;
    mkdirSync(this.folder, {recursive: true});
    const files = readdirSync(this.folder).map((name) => join(this.folder, name));
    if (files.length <= MOST) return;
    const byAge = files.map((path) => ({path, time: statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0})).sort((a, b) => a.time - b.time);
    for (const {path} of byAge.slice(0, files.length - MOST / 2)) rmSync(path, {force: true});
  }
}

/** What a file holds was written here, as its hash says; this only tells the compiler so. */
const solved = v.custom<Solved>((value) => typeof value === 'object' && value !== null && 'findings' in value);

/** Where tools keep what can be made again: in the folder at work where it has packages, else in that of the system. */
function usualFolder(): string {
  const hasPackages = statSync('node_modules', {throwIfNoEntry: false})?.isDirectory() === true;
  return hasPackages ? join('node_modules', '.cache', 'hamkit', 'figures') : join(envPaths('hamkit', {suffix: ''}).cache, 'figures');
}

/** Of the code that solves: the solver's files, where they stand as they are, and in a bundle all of its parts. */
function codeHash(): string {
  const solver = new URL('../figure/', import.meta.url);
  const folder = statSync(solver, {throwIfNoEntry: false}) ? solver : new URL('./', import.meta.url);
  const files = readdirSync(folder, {recursive: folder === solver, encoding: 'utf8'}).filter((name) => /\.[jt]s$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of files) hash.update(readFileSync(new URL(name.replaceAll('\\', '/'), folder)));
  return hash.digest('hex');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
