import {statics as words} from '../locales/en/static.js';
import {FOLDERS, type Library} from '../model/index.js';
import {edited, type Edit} from './edit.js';
import {feedTexts, type FeedText} from './feed-texts.js';
import {endOf, Unreadable} from './page.js';
import {freed} from './paragraph.js';
import {MARK, placesIn} from './place.js';
import {plain} from './plain.js';
import {problemOf, type PageProblem} from './problem.js';
import type {Prerendered, PrerenderOptions} from './prerender.js';
import {escapeAttribute, escapeText} from './stringify.js';
import {tagsIn, type Shown} from './tag.js';
import {treeOf} from './tree.js';
import {Views, type Libraries} from './views.js';

/**
 * A feed, RSS, Atom or JSON Feed, with plain HTML in the place of our tags and a link to the page, escaped or not as its texts are. Readers of
 * feeds run no script and take unknown tags away. All else stays as it was. Never throws for what is in a feed.
 */
export function prerenderFeed(text: string, {library, contentAt, file = ''}: Pick<PrerenderOptions, 'library' | 'contentAt' | 'file'>): Prerendered {
  if (!/ham-|data-ham/i.test(text)) return {html: text, problems: [], filled: 0};
  const mark = text.startsWith(MARK) ? MARK : '';
  const feed = text.slice(mark.length);
  const done = feedTexts(feed).map((each) => replaced(each, {library, contentAt}, text, file));
  return {
    html: mark + edited(feed, done.flatMap(({edits}) => edits)), problems: done.flatMap(({problems}) => problems),
    filled: done.reduce((sum, {filled}) => sum + filled, 0),
  };
}

/** What XML cannot hold, however it is written: one such sign makes a feed unreadable. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

interface Replaced {readonly edits: readonly Edit[]; readonly problems: readonly PageProblem[]; readonly filled: number}

function replaced({text, at, encode, page}: FeedText, libraries: Libraries, whole: string, file: string): Replaced {
  try {
    const views = new Views(tagsIn(treeOf(text)), libraries, file, placesIn(whole, at));
    const {sound, problems} = views;
    const edits = [
      ...sound.map((tag) => ({
        start: tag.element.sourceCodeLocation.startOffset, end: endOf(tag.element), text: plain(views.drawn(tag).markup, page) + linkTo(tag.shown, page, tag.library),
      })),
      ...freed(text, sound.filter(({shown}) => shown.what !== 'cite').map(({element}) => element)),
    ];
    const outer = edits.filter(({start, end}) => !edits.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start));
    return {edits: outer.map((edit) => ({start: at(edit.start), end: at(edit.end), text: encode(edit.text.replace(NO_XML, ''))})), problems, filled: sound.length};
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {edits: [], filled: 0, problems: [problemOf(file, {code: 'unreadable-page', severity: 'error', message: `A text of the feed was left alone. ${error.message}`})]};
  }
}

/** The way to what can be pressed. */
function linkTo(shown: Shown, page: string | undefined, library: Library): string {
  if (page === undefined || shown.what === 'cite' || shown.what === 'sources') return '';
  const entry = 'kind' in shown ? library[FOLDERS[shown.kind]][shown.id] : undefined;
  const title = entry && ('title' in entry ? entry.title : entry.label);
  return `<p><a href="${escapeAttribute(page)}">${escapeText(words.onPage(title ?? words.all))}</a></p>`;
}
