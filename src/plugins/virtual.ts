import {nearest} from '../compile/suggest.js';
import {figurePath} from '../cli/live/live-content.js';
import type {LiveFolder} from '../cli/live/live-folder.js';
import {Slices} from '../cli/live/slices.js';

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

/** The module of a data file. */
function moduleOf(dataPath: string): string {
  return MARK + (dataPath === 'index.js' ? WHOLE : `${WHOLE}/${dataPath.replace(/\.json$/, '')}`);
}

/** The module of a data file. Where a file leaves figures to be asked for, a module brings them: what is imported cannot ask. */
export function codeOf(path: string, folder: LiveFolder): string | undefined {
  const text = folder.data(path);
  if (text === undefined || path === 'index.js') return text;
  if (isFigure(path)) return `export const figure = ${text};\n`;
  const figures = new Slices(folder).at(path).figures.map((id) => `${JSON.stringify(id)}: ${folder.data(figurePath(id)) ?? ''}`);
  return `export const library = {...${text}, figures: {${figures.join(', ')}}};\n`;
}

/** The modules that hold a data file: its own, and of a figure those that bring it. */
export function modulesWith(path: string, folder: LiveFolder): string[] {
  const own = moduleOf(path);
  if (!isFigure(path)) return [own];
  const slices = new Slices(folder);
  return [own, ...folder.dataPaths.filter(isEntry).filter((other) => slices.at(other).figures.some((id) => figurePath(id) === path)).map(moduleOf)];
}

const isEntry = (path: string): boolean => path.includes('/') && !isFigure(path);
const isFigure = (path: string): boolean => path.startsWith('figures/');

/** What to say of a module of ours for which there is no data. */
export function unknown(path: string, folder: LiveFolder): string {
  const wanted = path.replace(/\.json$/, '');
  const meant = nearest(wanted, folder.dataPaths.filter((each) => each.includes('/')).map((each) => each.replace(/\.json$/, '')));
  return `There is no ${WHOLE}/${wanted}: ${folder.dir} has no such entry${meant === undefined ? '' : `. Did you mean ${WHOLE}/${meant}?`}`;
}
