import {writeFileSync} from 'node:fs';
import {join, posix, resolve, sep} from 'node:path';
import {Failure} from '../cli/failure.js';
import type {Library} from '../model/index.js';
import {STYLESHEET, stylesheet} from '../prerender/index.js';
import {selfClosed} from './self-closed.js';
import {feedOf, pageOf, siteLibrary, stop, tell, type Say, type SiteOptions} from './site-pages.js';

export type {SiteOptions};

/** The part of Eleventy's configuration that the plugin speaks with. Described here, so that its types need no Eleventy. */
export interface EleventyConfig {
  readonly pathPrefix?: string;
  on(event: 'eleventy.before' | 'eleventy.after', listener: (build: Build) => unknown): unknown;
  addTransform(name: string, transform: (this: {readonly page: {readonly outputPath?: unknown}}, content: string) => string): unknown;
  amendLibrary(name: 'md', amend: (markdown: Markdown) => void): unknown;
  addPreprocessor(name: string, extensions: string, preprocess: (data: {readonly page: {readonly inputPath: string}}) => false | undefined): unknown;
  addWatchTarget(path: string): unknown;
}
interface Build {readonly directories: {readonly output: string}; readonly outputMode: string; readonly runMode: string}
interface Markdown {render(text: string, data?: object): string}

const FEED = /\.(?:xml|rss|atom|json)$/;

/**
 * Plugin of Eleventy 3: what hamkit's tags show stands in every page and feed that Eleventy makes, on its server too, which builds again
 * when the content changes. An error in the content, or a tag that cannot show what it asks for, stops a build; the server tells it
 * and goes on, with the content as it was before.
 *
 * @example eleventyConfig.addPlugin(hamkit, {content: 'ham'})
 */
export function hamkit(config: EleventyConfig, options: SiteOptions = {}): void {
  let library: Library | undefined;
  let say: Say = stop;
  const told = new Set<string>();

  const {content} = options;
  if (content !== undefined) {
    config.addWatchTarget(content);
    // its files are Markdown, but no pages
    const folder = resolve(content) + sep;
    config.addPreprocessor('hamkit', 'md', ({page: {inputPath}}) => resolve(inputPath).startsWith(folder) ? false : undefined);
  }

  // filters of feeds read the HTML of a post, and write it again, before it comes to the transform
  config.amendLibrary('md', (markdown) => {
    const render = markdown.render.bind(markdown);
    markdown.render = (text, data) => selfClosed(render(text, data));
  });

  config.on('eleventy.before', async ({runMode}) => {
    // after an error while it follows changes, Eleventy would never build again
    const sayOrStop = runMode === 'build' ? stop : tell;
    // each feed has the transforms of a post run once more
    told.clear();
    say = (lines, isError) => {
      sayOrStop(lines.filter((line) => !told.has(line)), isError);
      for (const line of lines) told.add(line);
    };
    try {
      library = await siteLibrary(options);
    } catch (error) {
      if (!(error instanceof Failure && library && runMode !== 'build')) throw error;
      tell([error.message]);
    }
  });

  config.addTransform('hamkit', function (text) {
    const {outputPath} = this.page;
    if (!library || typeof outputPath !== 'string') return text;
    if (outputPath.endsWith('.html')) return pageOf(text, library, outputPath, {stylesheet: posix.join('/', config.pathPrefix ?? '', STYLESHEET), say});
    return FEED.test(outputPath) ? feedOf(text, library, outputPath, say) : text;
  });

  config.on('eleventy.after', ({directories: {output}, outputMode}) => {
    if (outputMode === 'fs') writeFileSync(join(output, STYLESHEET), stylesheet());
  });
}
