import {readContent} from './content.js';
import {count} from './count.js';
import {Failure} from './failure.js';
import {languageTag} from './language.js';
import {formatOf, print, tell} from './print.js';
import {Destination} from './destination.js';

/** Checks a folder and writes its data files to another. False, and nothing written, when the content has an error. */
export function build(dir: string, out: string, language: string, written: string): boolean {
  // The name of a variable that is not set; taken for a path, it would be the current folder.
  if (out.trim() === '') throw new Failure('--out needs a folder.');
  const format = formatOf(written);
  const content = readContent(dir, languageTag(language));
  if (!print(content, dir, format)) {
    tell('Nothing was written.', format);
    return false;
  }
  const {files, deleted} = new Destination(out).write(content.project.changes());
  tell(`${count(files, 'file')} written to ${out}${deleted > 0 ? `, ${String(deleted)} of an earlier build deleted` : ''}`, format);
  return true;
}
