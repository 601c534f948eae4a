import {chmodSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Failure, orFail} from '../failure.js';
import {isRead} from '../content.js';

/** Paths of all files of a built site, with `/`, sorted. What a symbolic link leads to belongs to somebody else. */
export function siteFiles(dir: string): string[] {
  return orFail(`${dir} cannot be read`, () => readdirSync(dir, {withFileTypes: true}))
    .filter(({name}) => isRead(name))
    .flatMap((entry) => entry.isDirectory() ? siteFiles(join(dir, entry.name)).map((below) => `${entry.name}/${below}`) : entry.isFile() ? [entry.name] : [])
    .sort();
}

/** A file as text; undefined where it is none in UTF-8, of which no byte may change. */
export function textOf(path: string): string | undefined {
  return orFail(`${path} cannot be read`, () => {
    const text = readFileSync(path, 'utf8');
    return text.includes('\uFFFD') && !readFileSync(path).equals(Buffer.from(text)) ? undefined : text;
  });
}

/** Whether a file of any encoding holds tags of ours. Their letters are the same in all, with zeros between them in UTF-16. */
export const mentionsTags = (path: string): boolean => /<ham-|data-ham/i.test(readFileSync(path, 'latin1').replaceAll('\0', ''));

/** Puts a text in the place of a file at once, with the same permissions, so that a server never sends half of it. */
export function replace(path: string, text: string): void {
  const first = `${path}.${String(process.pid)}.tmp`;
  orFail(`${path} cannot be written`, () => {
    try {
      writeFileSync(first, text);
      const mode = statSync(path, {throwIfNoEntry: false})?.mode;
      if (mode !== undefined) chmodSync(first, mode);
      renameSync(first, path);
    } catch (error) {
      rmSync(first, {force: true});
      throw error;
    }
  });
}

export function refuseFile(dir: string): void {
  if (statSync(dir, {throwIfNoEntry: false})?.isFile() === true) throw new Failure(`${dir} is a file. Give the folder of the built site, such as public.`);
}
