import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Library} from '../model/index.js';
import {STYLESHEET, stylesheet} from '../prerender/index.js';
import {pageOf, prerenderFolder, siteLibrary, stop, type Say, type SiteOptions} from './site-pages.js';
import {stylesheetPlugin} from './stylesheet.js';

export type {SiteOptions};

/** The part of VitePress's settings that is added to. Described here, so that the types need no VitePress. */
export interface VitePressConfig {
  base?: string;
  head?: unknown[];
  markdown?: {config?(markdown: Markdown): void};
  vue?: {template?: {compilerOptions?: {isCustomElement?: (tag: string) => unknown}}};
  vite?: {plugins?: unknown[]};
  buildEnd?(site: {readonly outDir: string}): unknown;
}
interface Markdown {render(text: string, page?: {readonly relativePath?: string}): string}

/**
 * Settings of VitePress 1 with hamkit: what the tags of a page show becomes a part of it, in its HTML and where VitePress goes there by script,
 * with the content as it was when VitePress started. So Vue finds in the page what it rendered itself; what was put into its HTML afterwards
 * it would take out again. An error in the content, or a tag that cannot show what it asks for, stops a build.
 *
 * @example export default withHamkit(defineConfig({title: 'Slow miles'}), {content: 'ham'});
 */
export async function withHamkit<Config extends VitePressConfig>(config: Config, options: SiteOptions = {}): Promise<Config> {
  const library = await siteLibrary(options);
  const {base = '/', head = [], markdown, vue, vite} = config;
  const isCustomElement = vue?.template?.compilerOptions?.isCustomElement;
  return {
    ...config,
    head: [...head, ['link', {rel: 'stylesheet', href: base.replace(/\/?$/, '/') + STYLESHEET}]],
    markdown: {
      ...markdown,
      config: (renderer: Markdown) => {
        markdown?.config?.(renderer);
        fillTags(renderer, library);
      },
    },
    vue: {
      ...vue,
      template: {
        ...vue?.template,
        compilerOptions: {...vue?.template?.compilerOptions, isCustomElement: (tag: string) => tag.startsWith('ham-') || isCustomElement?.(tag) === true},
      },
    },
    // VitePress links the first stylesheet of a build as its own, so in one ours is written behind it
    vite: {...vite, plugins: [...vite?.plugins ?? [], {...stylesheetPlugin(), apply: 'serve' as const}]},
    // feeds, which are made of the same Markdown, and what stands in components
    buildEnd: async (site: {readonly outDir: string}) => {
      await config.buildEnd?.(site);
      writeFileSync(join(site.outDir, STYLESHEET), stylesheet());
      await prerenderFolder(site.outDir, options);
    },
  };
}

/** What tags show, as Vue will not read it: `{{` in it are two braces. */
function fillTags(markdown: Markdown, library: Library): void {
  const render = markdown.render.bind(markdown);
  markdown.render = (text, page) => {
    const file = page?.relativePath;
    // without a file it is a loader of content, as for a feed; what is amiss there is told of the page, if it can be shown at all
    const say: Say = (lines, isError) => { if (isError || file !== undefined) stop(lines, isError); };
    return pageOf(render(text, page), library, file ?? 'Markdown', {markdown: text, say}).replace(/<(?:div|span)(?= data-ham-static=)/g, '$& v-pre');
  };
}
