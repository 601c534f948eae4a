import {ENTRY_KINDS, FOLDERS, type EntryRef, type Folder} from '../model/index.js';

/** In the order of the kinds. */
export const FOLDER_NAMES: readonly Folder[] = ENTRY_KINDS.map((kind) => FOLDERS[kind]);

/** Lower-case words of letters and digits with single hyphens between them: a file name, a URL part and a type member alike. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const SPELT_OUT: Readonly<Record<'ä' | 'ö' | 'ü' | 'ß', string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss'};
const isSpeltOut = (letter: string): letter is keyof typeof SPELT_OUT => Object.hasOwn(SPELT_OUT, letter);

/** The id that a name was probably meant to be, `bruecke` for `Brücke`; empty where nothing of it can stand in an id. */
export function idMeant(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[äöüß]/g, (letter) => isSpeltOut(letter) ? SPELT_OUT[letter] : letter)
    .normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** `/` between folders, no `./`, and `..` resolved as far as there are folders to leave. */
export function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** Where a relative link in a file leads. */
export function resolve(from: string, link: string): string {
  return normalise(`${from}/../${link}`);
}

/** The relative link from one file to another: `../studies/vandyk2019.md`. */
export function relative(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  while (source.length > 0 && target.length > 1 && source[0] === target[0]) {
    source.shift();
    target.shift();
  }
  return [...source.map(() => '..'), ...target].join('/');
}

/** Notes to authors, wherever they stand. */
export function isReadme(path: string): boolean {
  return /(?:^|\/)README\.md$/i.test(path);
}

/** The entry a path stands for, by its folder and file name; undefined for any other file. */
export function entryAt(path: string): EntryRef | undefined {
  const [folder, file] = path.split('/').slice(-2);
  const kind = ENTRY_KINDS.find((each) => FOLDERS[each] === folder);
  if (kind === undefined || !file?.endsWith('.md') || isReadme(file)) return undefined;
  return {kind, id: file.slice(0, -'.md'.length)};
}

/** The folder and file name an entry has. */
export function fileOf({kind, id}: EntryRef): string {
  return `${FOLDERS[kind]}/${id}.md`;
}
