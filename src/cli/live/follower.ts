import {statSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {watch, type FSWatcher} from 'chokidar';
import {isRead} from '../content.js';

/** Time in ms without a further change before changes are told: editors save in several steps, a checkout writes many files. */
const QUIET = 30;
/** How often, in ms, to look whether the folders are still the same. */
const LOOK = 400;

/**
 * Tells of changes below a folder until it is closed, those that come together at once. `tell` gets the paths that may have
 * changed, come or gone; undefined stands for everything, and is told first when watching has begun.
 *
 * A watcher hangs on folders, not on their names: when a checkout replaces one by another of the same name, or the content is
 * deleted and comes back, it hears no more. So the folders are looked at from time to time, and watched anew.
 */
export class Follower {
  private watcher: FSWatcher;
  private folders: ReadonlyMap<string, string | undefined> = new Map();
  private readonly changed = new Set<string>();
  private quiet: NodeJS.Timeout | undefined;
  private readonly look: NodeJS.Timeout;

  constructor(private readonly dir: string, private readonly tell: (paths?: readonly string[]) => void) {
    this.watcher = this.start();
    this.look = setInterval(() => this.lookAround(), LOOK);
  }

  async close(): Promise<void> {
    clearInterval(this.look);
    clearTimeout(this.quiet);
    await this.watcher.close();
  }

  private start(): FSWatcher {
    this.folders = new Map([[this.dir, identity(this.dir)]]);
    // `atomic` would put off each deletion, to see whether the file comes back; waiting for quiet does that for all at once
    const watcher = watch(this.dir, {ignoreInitial: true, atomic: false, ignored: (path) => !this.pathOf(path).split('/').every(isRead)});
    const note = (): void => {
      this.folders = new Map([this.dir, ...Object.keys(watcher.getWatched()).filter((path) => this.isInside(path))].map((path) => [path, identity(path)]));
    };
    watcher.on('addDir', note).on('unlinkDir', note);
    watcher.on('all', (_, path) => this.add(this.pathOf(path)));
    watcher.on('ready', () => {
      note();
      this.tell();
    });
    return watcher;
  }

  private add(path: string): void {
    this.changed.add(path);
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => {
      const paths = [...this.changed];
      this.changed.clear();
      this.tell(paths);
    }, QUIET);
  }

  private lookAround(): void {
    if ([...this.folders].every(([path, known]) => identity(path) === known)) return;
    void this.watcher.close();
    this.watcher = this.start();
  }

  /** With `/`, from the folder. */
  private pathOf(path: string): string {
    return relative(this.dir, path).split(sep).join('/');
  }

  private isInside(path: string): boolean {
    return !this.pathOf(path).startsWith('..');
  }
}

/** What is another for a folder that took the name of one. The number alone may be given to the next that is made. */
function identity(path: string): string | undefined {
  const stats = statSync(path, {throwIfNoEntry: false});
  return stats && `${String(stats.ino)} ${String(stats.birthtimeMs)}`;
}
