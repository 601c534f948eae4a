import type {Library} from '../model/index.js';
import {STYLESHEET} from '../prerender/index.js';
import {pageOf, siteLibrary, type SiteOptions} from './site-pages.js';
import {stylesheetPlugin} from './stylesheet.js';

export type {SiteOptions};

/**
 * Plugin of Vite 5 to 8 for sites of HTML pages: what hamkit's tags show stands in each page, built or on Vite's server, with the
 * content as it was when Vite started. An error in it, or a tag that cannot show what it asks for, stops a build.
 * For the content as modules or data there is `hamkit/rollup`.
 *
 * @example export default {plugins: [hamkitPages({content: 'ham'})]};
 */
export function hamkitPages(options: SiteOptions = {}) {
  let library: Library;
  let base = '/';
  const pages = {
    name: 'hamkit:pages',

    configResolved(config: {readonly base: string}): void {
      base = config.base;
    },

    async buildStart(): Promise<void> {
      library = await siteLibrary(options);
    },

    transformIndexHtml: {
      // behind all that other plugins put into the page
      order: 'post' as const,
      handler: (html: string, {path}: {readonly path: string}): string => pageOf(html, library, path, {stylesheet: base + STYLESHEET}),
    },
  };
  return [pages, stylesheetPlugin()];
}
