/**
 * plugins: content as modules of a bundler, over what `cli/` has to read and follow a folder.
 * Here lives what a bundler has to be told, and in which words; one file a bundler that differs.
 * Not here: the format, its problems (compile), or how a change is noticed (cli/live).
 */
import {resolve} from 'node:path';
import {compileOptions} from '../cli/compile-options.js';
import {Failure} from '../cli/failure.js';
import {LiveFolder} from '../cli/live/live-folder.js';
import type {Context, DevServer, Environment} from './bundler.js';
import {logOf} from './log.js';
import {codeOf, dataPathOf, resolved, unknown} from './virtual.js';
import {UPDATE, ViteDev} from './vite-dev.js';

export interface HamkitOptions {
  /** Folder of content, seen from Vite's root, or from where Rollup runs. @default 'content' */
  readonly content?: string;
  /** Language of the content, a BCP 47 tag. @default 'en' */
  readonly language?: string;
  /** Folder of the site to put the data files into, `ham` for `<ham-content src="/ham/">`. Without it there are only modules. */
  readonly out?: string;
}

/** Brings `<ham-content>` up to date in Vite's development. */
const REFRESH = '\0hamkit:refresh';
const REFRESH_CODE = `import.meta.hot?.on('${UPDATE}', () => document.querySelectorAll('ham-content').forEach((element) => element.reload?.()));\n`;

/** Of the data files, those that `<ham-content>` asks for. */
const isData = (path: string): boolean => path.endsWith('.json');

/**
 * For Rollup 4 and Vite 5 to 8. `import {library} from 'virtual:hamkit'` is the whole library,
 * `import {library} from 'virtual:hamkit/circuits/weekly'` what a page needs that shows this entry.
 *
 * A build stops at an error in the content. In Vite's development an entry with an error stays as it was before.
 */
export function hamkit({content = 'content', language = 'en', out}: HamkitOptions = {}) {
  const options = compileOptions(language);
  let folder = new LiveFolder(content, options);
  const site = out?.replace(/^\/+|\/+$/g, '');
  if (site === '') throw new Failure('`out` needs a folder of its own, as `ham`.');
  let base = '/';
  let dev: ViteDev | undefined;

  return {
    name: 'hamkit',

    configResolved({root}: {readonly root: string}): void {
      folder = new LiveFolder(resolve(root, content), options);
    },

    configureServer(server: DevServer): void {
      dev?.close();
      dev = new ViteDev(folder, server);
      base = server.config.base;
      if (site === undefined) return;
      server.middlewares.use(base + site, ({url = ''}, response) => {
        const text = folder.data(/^\/?([^?]*)/.exec(url)?.[1] ?? '');
        response.statusCode = text === undefined ? 404 : 200;
        response.setHeader('content-type', 'application/json');
        response.setHeader('cache-control', 'no-store');
        response.end(text ?? '');
      });
    },

    transformIndexHtml(): {tag: string; attrs: Record<string, string>}[] {
      return dev && site !== undefined ? [{tag: 'script', attrs: {type: 'module', src: `${base}@id/${REFRESH.replace('\0', '__x00__')}`}}] : [];
    },

    buildStart(this: Context): void {
      if (dev) return;
      // first of all, so that a bundler that watches comes back when an unreadable folder has been mended
      this.addWatchFile(resolve(folder.dir));
      try {
        folder.readAll();
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        this.error({message: error.message});
      }
      // not every bundler follows a folder
      for (const path of folder.filePaths) this.addWatchFile(resolve(folder.dir, path));
      const [first, ...more] = folder.problems.filter(({severity}) => severity === 'error');
      for (const problem of folder.problems) if (problem.severity === 'warning') this.warn(logOf(problem, folder));
      if (first) this.error(logOf(first, folder, more));
    },

    resolveId(id: string): string | undefined {
      return resolved(id) ?? (id === REFRESH ? id : undefined);
    },

    load(this: Context, id: string): string | undefined {
      if (id === REFRESH) return REFRESH_CODE;
      const path = dataPathOf(id);
      if (path === undefined) return undefined;
      return codeOf(path, folder) ?? this.error({message: dev?.failure ?? unknown(path, folder)});
    },

    generateBundle(this: Context): void {
      if (site === undefined) return;
      for (const path of folder.dataPaths.filter(isData)) {
        this.emitFile({type: 'asset', fileName: `${site}/${path}`, source: folder.data(path) ?? ''});
      }
    },

    closeBundle(this: Context & Partial<Environment>): void {
      // on a restart Vite sets up the new server before it closes the old one
      const config = this.environment?.getTopLevelConfig();
      if (!config || dev?.isOf(config)) dev?.close();
    },
  };
}
