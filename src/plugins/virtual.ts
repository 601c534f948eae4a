import {nearest} from '../compile/suggest.js';
import type {LiveFolder} from '../cli/live/live-folder.js';

/** The whole library; with `/exercises/nordic-curl` behind it, what a page needs that shows this entry. */
const WHOLE = 'virtual:hamkit';
/** Marks a module as none of the file system, by a convention of Rollup. */
const MARK = '\0';

/** The name under which a bundler keeps a module of ours. */
export function resolved(id: string): string | undefined {
  return id === WHOLE || id.startsWith(`${WHOLE}/`) ? MARK + id : undefined;
}

/** The data file that a module of ours holds; undefined for any other module. */
export function dataPathOf(module: string): string | undefined {
  if (module === MARK + WHOLE) return 'index.js';
  return module.startsWith(`${MARK}${WHOLE}/`) ? `${module.slice(`${MARK}${WHOLE}/`.length)}.json` : undefined;
}

/** The module that holds a data file. */
export function moduleOf(dataPath: string): string {
  return MARK + (dataPath === 'index.js' ? WHOLE : `${WHOLE}/${dataPath.replace(/\.json$/, '')}`);
}

/** The module of a data file. */
export function codeOf(path: string, folder: LiveFolder): string | undefined {
  const text = folder.data(path);
  return text === undefined || path === 'index.js' ? text : `export const library = ${text};\n`;
}

/** What to say of a module of ours for which there is no data. */
export function unknown(path: string, folder: LiveFolder): string {
  const wanted = path.replace(/\.json$/, '');
  const meant = nearest(wanted, folder.dataPaths.filter((each) => each.includes('/')).map((each) => each.replace(/\.json$/, '')));
  return `There is no ${WHOLE}/${wanted}: ${folder.dir} has no such entry${meant === undefined ? '' : `. Did you mean ${WHOLE}/${meant}?`}`;
}
