import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {ContentFile, Excused, Problem} from '../../compile/index.js';
import {contentPaths, isRead, readFile} from '../content.js';
import {withProgress} from '../progress.js';

/** A folder of content that somebody is at work on: what it takes to read it again where it changed. `Difference` is what an update says. */
export abstract class FollowedFolder<Difference> {
  private readonly paths = new Set<string>();

  constructor(readonly dir: string) {}

  /** The problems of the files as they are. */
  abstract get problems(): readonly Problem[];

  /** The problems that an excuse was written for. */
  abstract get excused(): readonly Excused[];

  /** Takes in files that are new or may differ, which are read one by one as they are taken, and those that are gone. */
  protected abstract update(files: Iterable<ContentFile>, gone: Iterable<string>): Difference;

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

  /**
   * Reads the whole folder. Throws a Failure when a file or the folder cannot be read: what came before it is taken in, and
   * the folder has to be read as a whole again.
   */
  readAll(): Difference {
    return this.take(contentPaths(this.dir), this.paths);
  }

  /** Looks again at paths below the folder, where something may be new, different or gone. Throws as `readAll` does. */
  reread(paths: readonly string[]): Difference {
    return this.take(paths.filter((path) => path.split('/').every(isRead) && this.isFile(path)), paths);
  }

  private take(there: readonly string[], looked: Iterable<string>): Difference {
    const found = new Set(there);
    const gone = [...looked].filter((path) => !found.has(path));
    for (const path of found) this.paths.add(path);
    for (const path of gone) this.paths.delete(path);
    return this.update(this.filesAt(there), gone);
  }

  private *filesAt(paths: readonly string[]): Generator<ContentFile> {
    for (const path of withProgress(paths, 'files read')) yield readFile(this.dir, path);
  }

  private isFile(path: string): boolean {
    return statSync(join(this.dir, path), {throwIfNoEntry: false})?.isFile() === true;
  }
}
