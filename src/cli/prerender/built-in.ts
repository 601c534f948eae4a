import {existsSync} from 'node:fs';
import * as v from 'valibot';
import {library as model, type Library} from '../../model/index.js';
import {readContent} from '../content.js';
import {Failure} from '../failure.js';
import {counted} from '../printers/printer.js';

/** The content that the package brings, where it stands beside the sources as beside the bundle. */
const BUILT_IN = new URL('../../../dist/content/index.js', import.meta.url);

/** The library of a folder of content, which must have no error, or the built-in one. */
export async function libraryOf(dir: string | undefined, language: string): Promise<Library> {
  if (dir !== undefined) {
    const {project} = readContent(dir, language);
    const {errors} = counted(project.check());
    if (errors > 0) throw new Failure(`${dir} has ${errors === 1 ? 'an error' : 'errors'}: \`hamkit check ${dir}\` says what is wrong. Nothing was written.`);
    return project.library;
  }
  if (!existsSync(BUILT_IN)) throw new Failure('The built-in content is not there. Build hamkit first, or give the folder of your own with --content.');
  const module: unknown = await import(BUILT_IN.href);
  return v.parse(v.object({library: model}), module).library;
}
