import {readContent} from './content.js';
import {formatOf, print} from './print.js';

/** Reports all problems of a folder. True when none is an error. */
export function check(dir: string, language: string, written: string): boolean {
  const format = formatOf(written);
  return print(readContent(dir, language), dir, format);
}
