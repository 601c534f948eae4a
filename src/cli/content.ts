import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {compile, type Problem} from '../compile/index.js';
import type {Library} from '../model/index.js';
import {Failure, orFail} from './failure.js';
import {Progress} from './progress.js';

/** A folder of content, compiled. */
export interface Content {
  readonly library: Library;
  readonly problems: readonly Problem[];
  readonly fileCount: number;
  /** The text of a file with a problem, by the path in the problem. */
  readonly textOf: (file: string) => string;
}

/** Reads and compiles all files of a folder and its subfolders but those whose name, or whose folder's, begins with a dot. */
export function readContent(dir: string): Content {
  const paths = orFail(`${dir} cannot be read`, () => list(dir));
  if (paths.length === 0) throw new Failure(`${dir} holds no files.`);
  const progress = new Progress();
  const texts = new Map<string, Uint8Array>();
  const {library, problems} = compile(function* () {
    for (const path of paths) {
      const bytes = orFail(`${join(dir, path)} cannot be read`, () => readFileSync(join(dir, path)));
      texts.set(path, bytes);
      yield {path, bytes};
      progress.report(`${String(texts.size)} of ${String(paths.length)} files read`);
    }
  }());
  return {library, problems, fileCount: paths.length, textOf: (file) => new TextDecoder().decode(texts.get(file))};
}

/** Paths below `dir` with `/`, sorted so that the files are read in the same order everywhere. */
function list(dir: string): string[] {
  return readdirSync(dir, {recursive: true, withFileTypes: true})
    .map((entry) => ({entry, path: relative(dir, join(entry.parentPath, entry.name))}))
    .filter(({path}) => !path.split(sep).some((part) => part.startsWith('.')))
    .filter(({entry, path}) => entry.isFile() || (entry.isSymbolicLink() && statSync(join(dir, path)).isFile()))
    .map(({path}) => path.replaceAll(sep, '/'))
    .sort();
}
