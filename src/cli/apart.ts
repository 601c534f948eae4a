import {realpathSync} from 'node:fs';
import {basename, dirname, isAbsolute, join, relative, resolve, sep} from 'node:path';
import {Failure} from './failure.js';

/** Refuses an output that is the folder of the content, lies in it or holds it: data would stand among the sources. */
export function refuseOverlap(dir: string, out: string): void {
  const content = realPath(dir);
  const output = realPath(out);
  if (holds(content, output) || holds(output, content)) {
    throw new Failure('--out is the folder of the content. Choose another, such as public/ham.');
  }
}

/** Whether a path is another one or lies below it. From one drive to another the way is an absolute path. */
function holds(above: string, path: string): boolean {
  const way = relative(above, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Without symbolic links, as far as the path is there. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const above = dirname(whole);
    return above === whole ? whole : join(realPath(above), basename(whole));
  }
}
