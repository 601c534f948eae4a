import {mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {GOOD} from './compile/entries.js';

/** A site in a folder of its own, with the good library in `content/`. */
export class Site {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'hamkit-site-')));

  constructor() {
    for (const [path, text] of Object.entries(GOOD)) this.write(`content/${path}`, text);
  }

  path(path: string): string {
    return join(this.root, path);
  }

  /** As editors save: another file is written and takes the place. */
  write(path: string, text: string): void {
    const file = this.path(path);
    mkdirSync(dirname(file), {recursive: true});
    const temporary = join(dirname(file), `.${String(process.hrtime.bigint())}.tmp`);
    writeFileSync(temporary, text);
    renameSync(temporary, file);
  }

  rename(from: string, to: string): void {
    renameSync(this.path(from), this.path(to));
  }

  delete(path: string): void {
    rmSync(this.path(path), {recursive: true, force: true});
  }

  remove(): void {
    this.delete('.');
  }
}

/** Waits for what another process or a watcher brings about; fails with `what` when it takes longer than ten seconds. */
export async function until<T>(what: string | (() => string), look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = performance.now() + 10_000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`${typeof what === 'string' ? what : what()}: not within ten seconds`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
