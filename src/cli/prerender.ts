import {createHash} from 'node:crypto';
import {join, posix} from 'node:path';
import {prerender as prerenderPage, prerenderFeed, STYLESHEET, stylesheet, type PageProblem, type PrerenderOptions, type Prerendered} from '../prerender/index.js';
import {count} from './count.js';
import {Failure} from './failure.js';
import {languageTag} from './language.js';
import {libraryOf} from './prerender/built-in.js';
import {mentionsTags, refuseFile, replace, siteFiles, textOf} from './prerender/files.js';
import {SiteContent} from './prerender/site-content.js';
import {untilStopped} from './prerender/stop.js';
import {formatOf, printFindings, tell} from './print.js';
import {counted} from './printers/printer.js';
import {withProgress} from './progress.js';

export interface PrerenderChoice {
  readonly content?: string;
  readonly language: string;
  readonly format: string;
  readonly check?: true;
  readonly feeds?: true;
  readonly jsonLd?: true;
  readonly printCsp?: true;
}

const PAGE = /\.html?$/i;
const FEED = /\.(?:xml|rss|atom|json)$/i;

/** Puts what the tags show into all pages of a built site, or with `printCsp` says what its policy has to let in. True when nothing is wrong. */
export async function prerender(dir: string | undefined, choice: PrerenderChoice): Promise<boolean> {
  if (choice.printCsp) return printPolicy();
  if (dir === undefined) throw new Failure('Which pages? Give the folder of the built site, as `hamkit prerender public`.');
  refuseFile(dir);
  if (!siteFiles(dir).some((path) => PAGE.test(path))) throw new Failure(`${dir} holds no pages, which are .html and .htm files. Give the folder that your generator writes to.`);
  return prerenderSite(dir, choice);
}

/**
 * The same of a site that may have no pages, for plugins. Only files that change are written, and with `check` none; the stylesheet is
 * there before a page that links it. True when no problem is an error and, with `check`, no file would change.
 */
export async function prerenderSite(dir: string, choice: PrerenderChoice): Promise<boolean> {
  const format = formatOf(choice.format);
  const files = siteFiles(dir);
  const paths = files.filter((path) => PAGE.test(path) || (choice.feeds && FEED.test(path)));
  const library = await libraryOf(choice.content, languageTag(choice.language));
  const content = new SiteContent(dir, choice.content === undefined ? undefined : library);
  const problems: PageProblem[] = [];
  /** As they were, of files with a problem. */
  const texts = new Map<string, string>();
  const changed: string[] = [];
  let filled = 0;
  const take = (path: string, text: string | undefined, before: string | undefined): void => {
    if (text === undefined || text === before) return;
    changed.push(path);
    if (!choice.check) replace(join(dir, path), text);
  };
  for await (const path of untilStopped(withProgress(paths, 'files prerendered'))) {
    const before = textOf(join(dir, path));
    const done = before === undefined ? notText(path, join(dir, path)) : prerenderFile(path, before, {library, contentAt: content.of(path), file: path, jsonLd: choice.jsonLd});
    problems.push(...done.problems);
    if (done.problems.length > 0) texts.set(path, before ?? '');
    if (done.filled > 0 && filled === 0) take(STYLESHEET, stylesheet(), files.includes(STYLESHEET) ? textOf(join(dir, STYLESHEET)) : '');
    if (done.filled > 0) filled += 1;
    take(path, done.html, before);
  }
  printFindings({problems, excused: [], fileCount: paths.length, textOf: (file) => texts.get(file) ?? ''}, dir, format);
  tell(choice.check ? checked(changed, dir) : `${count(filled, 'file')} with tags; ${changed.length === 0 ? 'nothing had to be written' : `${count(changed.length, 'file')} written`}.`, format);
  return counted(problems).errors === 0 && (!choice.check || changed.length === 0);
}

function prerenderFile(path: string, text: string, options: PrerenderOptions): Prerendered {
  return PAGE.test(path) ? prerenderPage(text, {...options, stylesheet: posix.relative(posix.dirname(path), STYLESHEET)}) : prerenderFeed(text, options);
}

/** What stands in a file that is no text in UTF-8: nothing of ours is nothing to tell. */
function notText(file: string, path: string): {html: undefined; filled: 0; problems: PageProblem[]} {
  const top = {line: 1, column: 1, offset: 0};
  return {html: undefined, filled: 0, problems: mentionsTags(path) ? [{
    code: 'unreadable-page', severity: 'error', file, span: {start: top, end: top}, related: [],
    message: 'This file is not in UTF-8, so it was left alone.', hint: 'Let your generator write UTF-8, which every browser reads.',
  }] : []};
}

function checked(changed: readonly string[], dir: string): string {
  if (changed.length === 0) return 'Every page shows what the content says.';
  return [`${count(changed.length, 'file')} to write; \`hamkit prerender ${dir}\` does it:`, ...changed.map((path) => `  ${path}`)].join('\n');
}

/** What the policy of a strict site has to let in. */
function printPolicy(): boolean {
  const hash = createHash('sha256').update(stylesheet()).digest('base64');
  process.stdout.write([
    `${STYLESHEET} is a file of your site, so \`style-src 'self'\` lets it in, in each release. Nothing else is needed: static pages hold no`,
    `script and no style of their own. Whoever copies its text into a <style> of each page needs this, anew with each release:`,
    '', `  style-src 'sha256-${hash}'`, '',
  ].map((line) => `${line}\n`).join(''));
  return true;
}
