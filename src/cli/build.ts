import {refuseOverlap} from './apart.js';
import {readContent} from './content.js';
import {count} from './count.js';
import {formatOf, print, tell} from './print.js';
import {Destination, type Written} from './destination.js';

/** Checks a folder and writes its data files to another. False, and nothing written, when the content has an error. */
export function build(dir: string, out: string, language: string, written: string): boolean {
  const format = formatOf(written);
  const destination = new Destination(out);
  refuseOverlap(dir, out);
  const content = readContent(dir, language);
  if (!print(content, dir, format)) {
    tell('Nothing was written.', format);
    return false;
  }
  tell(toldOf(destination.write(content.project.emit()), out), format);
  return true;
}

/** `3 files written to public/ham, 1 of an earlier build deleted` */
export function toldOf({files, deleted}: Written, out: string): string {
  if (files + deleted === 0) return `Nothing in ${out} differs.`;
  return `${count(files, 'file')} written to ${out}${deleted > 0 ? `, ${String(deleted)} of an earlier build deleted` : ''}`;
}
