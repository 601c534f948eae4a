import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {CompileOptions} from '../../compile/index.js';
import {contentPaths, isRead, readFile} from '../content.js';
import {LiveContent} from './live-content.js';

/** A folder of content that somebody is at work on. */
export class LiveFolder extends LiveContent {
  private readonly paths = new Set<string>();

  constructor(readonly dir: string, options: CompileOptions) {
    super(options);
  }

  /** All files that are there, below the folder: `exercises/nordic-curl.md`. */
  get filePaths(): ReadonlySet<string> {
    return this.paths;
  }

  /** The text of a file with a problem, to show the place; nothing of one that has gone meanwhile. */
  textOf(file: string): string {
    try {
      return readFileSync(join(this.dir, file), 'utf8');
    } catch {
      return '';
    }
  }

  /** Reads the whole folder. Returns as `update` does; throws a Failure when a file or the folder cannot be read. */
  readAll(): string[] {
    return this.read(contentPaths(this.dir), this.paths);
  }

  /** Looks again at paths below the folder, where something may be new, different or gone. Returns and throws as `readAll` does. */
  reread(paths: readonly string[]): string[] {
    return this.read(paths.filter((path) => path.split('/').every(isRead) && this.isFile(path)), paths);
  }

  private read(there: readonly string[], looked: Iterable<string>): string[] {
    const files = there.map((path) => readFile(this.dir, path));
    const found = new Set(there);
    const gone = [...looked].filter((path) => !found.has(path));
    for (const path of found) this.paths.add(path);
    for (const path of gone) this.paths.delete(path);
    return this.update(files, gone);
  }

  private isFile(path: string): boolean {
    return statSync(join(this.dir, path), {throwIfNoEntry: false})?.isFile() === true;
  }
}
