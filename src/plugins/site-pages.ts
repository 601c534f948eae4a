import {Failure} from '../cli/failure.js';
import {lineOf} from '../cli/printers/line.js';
import {languageTag} from '../cli/language.js';
import {libraryOf} from '../cli/prerender/built-in.js';
import {prerenderSite} from '../cli/prerender.js';
import type {Library} from '../model/index.js';
import {prerender, prerenderFeed, type Prerendered} from '../prerender/index.js';
import {inMarkdown} from './markdown-place.js';

/** What a plugin of a site generator is told. */
export interface SiteOptions {
  /** Folder of content, seen from where the generator runs. Without it the pages show hamkit's own. */
  readonly content?: string;
  /** Language of the content, a BCP 47 tag. @default 'en' */
  readonly language?: string;
}

/** The content that a site's pages show, as it is now. An error in it is a failure. */
export const siteLibrary = ({content, language = 'en'}: SiteOptions): Promise<Library> => libraryOf(content, languageTag(language));

/** Says what is wrong with a page. */
export type Say = (lines: readonly string[], isError: boolean) => void;

/** How a page is linked and judged. */
interface PageOptions {
  /** The address to link. */
  readonly stylesheet?: string;
  readonly say?: Say;
  /** What the page was made of, where that is what `file` has. */
  readonly markdown?: string;
}

/** A page with what its tags show. `file` is how its problems call it. */
export function pageOf(html: string, library: Library, file: string, {stylesheet, say = stop, markdown}: PageOptions = {}): string {
  const done = prerender(html, {library, file, stylesheet});
  return judged(markdown === undefined ? done : {...done, problems: done.problems.map((problem) => inMarkdown(problem, html, markdown))}, say);
}

/** A feed with what its tags show. */
export const feedOf = (text: string, library: Library, file: string, say: Say): string => judged(prerenderFeed(text, {library, file}), say);

/** All pages and feeds of a built folder. */
export async function prerenderFolder(dir: string, {content, language = 'en'}: SiteOptions): Promise<void> {
  const isSound = await prerenderSite(dir, {...content !== undefined && {content}, language, format: 'line', feeds: true});
  if (!isSound) throw new Failure('hamkit could not fill every tag, see above.');
}

/** What was mended is told. A tag that cannot show what it asks for is a failure: a generator stops a build at one, and shows it on its server. */
export const stop: Say = (lines, isError) => {
  if (isError) throw new Failure(lines.join('\n'));
  tell(lines);
};

export const tell = (lines: readonly string[]): void => lines.forEach((line) => { console.error(line); });

function judged({html, problems}: Prerendered, say: Say): string {
  say(problems.map((problem) => lineOf(problem, {pathOf: (path) => path})), problems.some(({severity}) => severity === 'error'));
  return html;
}
