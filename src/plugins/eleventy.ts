import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Library} from '../model/index.js';
import {STYLESHEET, stylesheet} from '../prerender/index.js';
import {selfClosed} from './self-closed.js';
import {feedOf, pageOf, siteLibrary, type SiteOptions} from './site-pages.js';

export type {SiteOptions};

/** The part of Eleventy's configuration that the plugin speaks with. Described here, so that its types need no Eleventy. */
export interface EleventyConfig {
  readonly pathPrefix?: string;
  on(event: 'eleventy.before' | 'eleventy.after', listener: (build: Build) => unknown): unknown;
  addTransform(name: string, transform: (this: {readonly page: {readonly outputPath?: unknown}}, content: string) => string): unknown;
  amendLibrary(name: 'md', amend: (markdown: Markdown) => void): unknown;
  addWatchTarget(path: string): unknown;
}
interface Build {readonly directories: {readonly output: string}; readonly outputMode: string}
interface Markdown {render(text: string, data?: object): string}

const FEED = /\.(?:xml|rss|atom|json)$/;

/**
 * Plugin of Eleventy 3: what hamkit's tags show stands in every page and feed that Eleventy makes, on its server too, which builds again
 * when the content changes. An error in the content, or a tag that cannot show what it asks for, stops a build.
 *
 * @example eleventyConfig.addPlugin(hamkit, {content: 'ham'})
 */
export function hamkit(config: EleventyConfig, options: SiteOptions = {}): void {
  let library: Library;
  if (options.content !== undefined) config.addWatchTarget(options.content);

  // filters of feeds read the HTML of a post, and write it again, before it comes here
  config.amendLibrary('md', (markdown) => {
    const render = markdown.render.bind(markdown);
    markdown.render = (text, data) => selfClosed(render(text, data));
  });

  config.on('eleventy.before', async () => { library = await siteLibrary(options); });

  config.addTransform('hamkit', function (content) {
    const {outputPath} = this.page;
    if (typeof outputPath !== 'string') return content;
    if (outputPath.endsWith('.html')) return pageOf(content, library, outputPath, (config.pathPrefix ?? '/') + STYLESHEET);
    return FEED.test(outputPath) ? feedOf(content, library, outputPath) : content;
  });

  config.on('eleventy.after', ({directories: {output}, outputMode}) => {
    if (outputMode === 'fs') writeFileSync(join(output, STYLESHEET), stylesheet());
  });
}
