import {readdirSync, realpathSync, statSync, watch, type FSWatcher} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {isRead} from '../content.js';

/**
 * Time in ms without a further change before changes are told, as editors save in several steps. The steps of VS Code, of vim and
 * of a file that is written over were at most 9 ms apart in 450 saves; with twice the work that a machine can do, some were more.
 */
const QUIET = 10;
/** How often, in ms, to look whether the folders are still the same. */
const LOOK = 400;

interface Watched {readonly identity: string | undefined; readonly watcher: FSWatcher}

/**
 * Tells of changes below a folder until it is closed, those that come together at once. `tell` gets the paths below the folder
 * that may have changed, come or gone; undefined stands for everything, and is told at once when watching has begun.
 *
 * Each folder is watched by itself, with what the operating system has for that. Measured on Linux, chokidar 5 and Node's own
 * recursive watching told of about half, or of hardly any, of the changes that follow one by less than 20 ms, as when a
 * formatter runs on saving; of a folder, every change is told. But a watcher hangs on the folder and not on its name: when a
 * checkout replaces it, or it is deleted and comes back, there is silence. So the folders are looked at from time to time.
 */
export class Follower {
  private readonly watched = new Map<string, Watched>();
  private root: string | undefined;
  private readonly changed = new Set<string>();
  private isAll = false;
  private quiet: NodeJS.Timeout | undefined;
  private readonly look: NodeJS.Timeout;

  constructor(private readonly dir: string, private readonly tell: (paths?: readonly string[]) => void) {
    this.watchFolders();
    this.look = setInterval(() => this.lookAround(), LOOK);
    tell();
  }

  close(): void {
    clearInterval(this.look);
    clearTimeout(this.quiet);
    for (const {watcher} of this.watched.values()) watcher.close();
  }

  /** Begins with folders that are new, and ends with those that are gone or have been replaced. */
  private watchFolders(): void {
    this.root = identity(this.dir);
    const folders = new Set(this.root === undefined ? [] : foldersIn(this.dir));
    for (const [path, {identity: known, watcher}] of this.watched) {
      if (folders.has(path) && identity(path) === known) continue;
      watcher.close();
      this.watched.delete(path);
    }
    for (const path of folders) if (!this.watched.has(path)) this.watch(path);
  }

  private watch(folder: string): void {
    const watcher = this.watcherOf(folder);
    if (!watcher) return;
    // a folder that is gone is noticed by looking
    watcher.on('error', () => watcher.close());
    this.watched.set(folder, {identity: identity(folder), watcher});
  }

  /** Undefined where the folder is gone since it was listed: what holds it tells of that, or looking around does. */
  private watcherOf(folder: string): FSWatcher | undefined {
    try {
      return watch(folder, (_, name) => {
        if (name === null) this.addAll();
        else if (isRead(name)) this.add(join(folder, name));
      });
    } catch {
      return undefined;
    }
  }

  private add(path: string): void {
    this.changed.add(path);
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.tellAll(), QUIET);
  }

  private addAll(): void {
    this.isAll = true;
    this.add(this.dir);
  }

  private tellAll(): void {
    const paths = [...this.changed];
    this.changed.clear();
    // a folder may have been filled before it was watched
    const isAll = this.isAll || paths.some((path) => this.watched.has(path) || isFolder(path));
    this.isAll = false;
    if (isAll) this.watchFolders();
    this.tell(isAll ? undefined : paths.map((path) => relative(this.dir, path).split(sep).join('/')));
  }

  private lookAround(): void {
    const isSame = identity(this.dir) === this.root && Array.from(this.watched).every(([path, {identity: known}]) => identity(path) === known);
    if (!isSame) this.addAll();
  }
}

/** A folder and those below it that are read. Links are followed, but not into a folder that this one stands in, `above`. */
function foldersIn(dir: string, above: readonly string[] = []): string[] {
  try {
    const here = realpathSync(dir);
    if (above.includes(here)) return [];
    return [dir, ...readdirSync(dir).filter(isRead).map((name) => join(dir, name)).filter(isFolder).flatMap((path) => foldersIn(path, [...above, here]))];
  } catch {
    // gone meanwhile, or not to be read: whoever reads the files says so
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true;
}

/** What is another for a folder that took the name of one. The number alone may be given to the next that is made. */
function identity(path: string): string | undefined {
  const stats = statSync(path, {throwIfNoEntry: false});
  return stats && `${String(stats.ino)} ${String(stats.birthtimeMs)}`;
}
