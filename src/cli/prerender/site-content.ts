import {existsSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import * as v from 'valibot';
import {entryFiles} from '../../compile/emit/index.js';
import {library as model, type Library} from '../../model/index.js';
import type {ContentAt, Unread} from '../../prerender/index.js';

/** Where the site would stand. No address leads there, as `.invalid` is nobody's. */
const HERE = 'https://site.invalid';

/** The data that a site has for its `<ham-content>` tags, as `hamkit build` wrote them into it. */
export class SiteContent {
  /** By path on the site. */
  private readonly read = new Map<string, Library | Unread>();

  /** @param own shown where the data are not on the site, as they were given for its pages */
  constructor(private readonly dir: string, private readonly own: Library | undefined) {}

  /** For the tags of a page: relative addresses are seen from there. */
  of(page: string): ContentAt {
    return (src) => {
      const found = this.at(src, page);
      return 'message' in found ? this.own ?? found : found;
    };
  }

  private at(src: string, page: string): Library | Unread {
    const path = pathOf(src, page);
    if (path === undefined) {
      return {severity: 'warning', message: 'The data of this tag are not on this site, so script alone shows what stands in it.', hint: 'Give the content that they were built from with --content.'};
    }
    let found = this.read.get(path);
    if (!found) this.read.set(path, found = this.readAt(path));
    return found;
  }

  private readAt(path: string): Library | Unread {
    const folder = this.folderOf(path);
    if (folder !== undefined) return libraryIn(folder);
    const missing = join(this.dir, path, 'index.json');
    return {severity: 'error', message: `The data are not there: \`hamkit build\` has written no ${missing}.`, hint: 'Build them into the site first, or give the content with --content.'};
  }

  /** A site may stand in a folder of its server, which its addresses begin with and its files do not. */
  private folderOf(path: string): string | undefined {
    const names = path.split('/').filter(Boolean);
    return names.concat('').map((_, from) => join(this.dir, ...names.slice(from))).find((folder) => entryPaths(folder));
  }
}

/** The path of an address on the site, as its files have it; undefined for any other address. */
function pathOf(src: string, page: string): string | undefined {
  const base = new URL(page.split('/').map(encodeURIComponent).join('/'), HERE);
  if (!URL.canParse(src, base)) return undefined;
  const {origin, pathname} = new URL(src, base);
  if (origin !== HERE) return undefined;
  try {
    const path = decodeURIComponent(pathname);
    // what is written as `%2e%2e%2f` would lead out of the site
    return /(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The files of the entries and figures that were built into a folder; undefined where none were. */
function entryPaths(folder: string): readonly string[] | undefined {
  const index = join(folder, 'index.json');
  return existsSync(index) ? entryFiles(readFileSync(index, 'utf8')) : undefined;
}

const slice = v.objectWithRest({language: v.optional(v.string())}, v.record(v.string(), v.unknown()));

/** The whole of what was built in slices, with the figures that come apart. */
function libraryIn(folder: string): Library | Unread {
  const whole: Record<string, Record<string, unknown>> = Object.fromEntries(Object.keys(model.entries).map((table) => [table, {}]));
  try {
    let language = 'en';
    for (const path of entryPaths(folder) ?? []) {
      const data: unknown = JSON.parse(readFileSync(join(folder, path), 'utf8'));
      const {language: own, ...tables} = v.parse(slice, path.startsWith('figures/') ? {figures: {[posix.basename(path, '.json')]: data}} : data);
      language = own ?? language;
      for (const [table, records] of Object.entries(tables)) Object.assign(whole[table] ?? {}, records);
    }
    return v.parse(model, {...whole, language});
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof v.ValiError || (error instanceof Error && 'code' in error))) throw error;
    return {severity: 'error', message: `The data in ${folder} cannot be read: they are not as \`hamkit build\` writes them.`, hint: 'Build them anew.'};
  }
}
