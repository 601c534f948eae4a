import {readContent} from './content.js';
import {print} from './print.js';

/** Reports all problems of a folder. True when none is an error. */
export function check(dir: string): boolean {
  return print(readContent(dir), dir);
}
