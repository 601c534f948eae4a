import {readContent} from './content.js';
import {languageTag} from './language.js';
import {print} from './print.js';

/** Reports all problems of a folder. True when none is an error. */
export function check(dir: string, language: string): boolean {
  return print(readContent(dir, languageTag(language)), dir);
}
