import {existsSync, readdirSync, readFileSync, realpathSync, statSync, type Stats} from 'node:fs';
import {join} from 'node:path';
import {Project, type ContentFile} from '../compile/index.js';
import {entryAt, FOLDER_NAMES} from '../compile/path.js';
import {compileOptions} from './compile-options.js';
import {Failure, orFail} from './failure.js';
import {withProgress} from './progress.js';

/** A folder of content, read. */
export interface Content {
  readonly project: Project;
  readonly fileCount: number;
  /** The text of a file with a problem, by the path in the problem. */
  readonly textOf: (file: string) => string;
}

/** Reads and compiles all files of a folder of content. */
export function readContent(dir: string, language: string): Content {
  // Another folder is a slip; and one that is gone while it is followed was there.
  if (dir === USUAL && !existsSync(dir)) throw new Failure(`${dir} cannot be read: there is no such folder. Begin with \`hamkit new exercise step-bridge\`.`);
  const paths = contentPaths(dir);
  const project = new Project(compileOptions(language));
  for (const path of withProgress(paths, 'files read')) project.set(readFile(dir, path));
  return {project, fileCount: paths.length, textOf: (file) => readFileSync(join(dir, file), 'utf8')};
}

/**
 * The paths of all files of a folder and its subfolders, but not of `node_modules` nor what begins with a dot. A folder without
 * any entry is the wrong one: taken for empty content, it would have a build delete all that an earlier one wrote.
 */
export function contentPaths(dir: string): string[] {
  const paths = orFail(`${dir} cannot be read`, () => list(dir));
  if (!paths.some(entryAt)) throw new Failure(`${dir} holds no entries. They are .md files in ${FOLDERS} below it.${meant(dir)}`);
  return paths;
}

/**
 * A file as text, which takes a third of the time that bytes take; where a replacement character stands in it, which may be
 * the file's own or stand for bytes that are no text, as bytes for the compiler to tell.
 */
export function readFile(dir: string, path: string): ContentFile {
  return orFail(`${join(dir, path)} cannot be read`, () => {
    const text = readFileSync(join(dir, path), 'utf8');
    return text.includes('\uFFFD') ? {path, bytes: readFileSync(join(dir, path))} : {path, text};
  });
}

/** The folder that a command reads when it is not told another. */
const USUAL = 'content';

const FOLDERS = FOLDER_NAMES.map((name) => `${name}/`).join(', ');

/** The folder above, as the way into one of its folders is the commonest slip, or the one beside it that has the usual name. */
function meant(dir: string): string {
  const near = [join(dir, '..'), join(dir, '..', 'content')].find((other) => FOLDER_NAMES.some((name) => isFolder(join(other, name))));
  return near === undefined ? '' : ` Did you mean \`${near}\`?`;
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true;
}

/**
 * Paths below `dir` with `/`, sorted so that the files are read in the same order everywhere. Symbolic links are followed, but
 * not into a folder that this one stands in, `above`: its files are listed already, and there would be no end of them.
 */
function list(dir: string, above: readonly string[] = []): string[] {
  const here = realpathSync(dir);
  if (above.includes(here)) return [];
  return readdirSync(dir, {withFileTypes: true})
    .filter(({name}) => isRead(name))
    .flatMap((entry) => {
      const {name} = entry;
      const path = join(dir, name);
      const stands = entry.isSymbolicLink() ? statOf(path) : entry;
      if (stands.isDirectory()) return list(path, [...above, here]).map((below) => `${name}/${below}`);
      return stands.isFile() ? [name] : [];
    })
    .sort();
}

/** Whether a file or folder of this name is read. A word processor puts a `~$` file beside each that is open. */
export function isRead(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~$') && name !== 'node_modules';
}

/** What stands at a path that a folder lists. Only a symbolic link that leads nowhere has nothing there. */
function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT' && code !== 'ELOOP') throw error;
    throw new Failure(`${path} is a broken symbolic link: there is nothing where it leads. Mend it or delete it.`, {cause: error});
  }
}
