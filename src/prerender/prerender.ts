import {edited} from './edit.js';
import {filled} from './fill.js';
import {headEdits} from './head.js';
import {foreignCharset, Unreadable} from './page.js';
import {freed} from './paragraph.js';
import {MARK, placesIn} from './place.js';
import {problemOf, type PageProblem} from './problem.js';
import {tagsIn} from './tag.js';
import {treeOf} from './tree.js';
import {Views, type Libraries} from './views.js';

/** What a page is prerendered with. */
export interface PrerenderOptions extends Libraries {
  /** Of the page, for its problems. */
  readonly file?: string;
  /**
   * Address of `hamkit.css`, seen from where the page stands, whatever its `<base>`. Linked once, where the page links none of that
   * name. Without it nothing is linked.
   */
  readonly stylesheet?: string | undefined;
  /** Adds what the page shows as data of schema.org, for search engines. */
  readonly jsonLd?: boolean | undefined;
}

export interface Prerendered {
  readonly html: string;
  readonly problems: readonly PageProblem[];
  /** How many tags show what they ask for. */
  readonly filled: number;
}

/** Whether a page can hold a tag of ours. All others are never parsed. */
const MENTIONED = /<ham-|data-ham/i;

/**
 * A page with what its tags show inside them, as markup that needs no script, and what is wrong with the tags. Outside our tags every
 * byte stays as it was, but for paragraphs around them, which would end there, and `hamkit.css` and data of schema.org in its head. A
 * second run changes nothing, and one after the content changed only what did. Never throws for what is in a page.
 */
export function prerender(html: string, {library, contentAt, file = '', stylesheet, jsonLd = false}: PrerenderOptions): Prerendered {
  if (!MENTIONED.test(html)) return {html, problems: [], filled: 0};
  // the parser would take a byte order mark for words, and the head for their end
  const mark = html.startsWith(MARK) ? MARK : '';
  const text = html.slice(mark.length);
  try {
    const tree = treeOf(text);
    const views = new Views(tagsIn(tree), {library, contentAt}, file, placesIn(html));
    const {sound, problems} = views;
    if (sound.length === 0) return {html, problems, filled: 0};
    const charset = mark === '' ? foreignCharset(tree.document) : undefined;
    if (charset !== undefined) throw new Unreadable(`It says that it is in ${charset.slice(0, 40)}, as which a browser would read other letters than are put into it.`);
    const edits = [
      ...sound.flatMap((tag) => filled(text, tag, views)),
      ...freed(text, sound.filter(({shown}) => shown.what !== 'cite').map(({element}) => element)),
      ...headEdits(text, tree, {stylesheet, jsonLd: jsonLd ? sound : undefined}),
    ];
    return {html: mark + edited(text, edits), problems, filled: sound.length};
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {html, filled: 0, problems: [problemOf(file, {code: 'unreadable-page', severity: 'error', message: `The page was left alone. ${error.message}`})]};
  }
}
