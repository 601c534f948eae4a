import type {Library} from '../model/index.js';
import {citedView, citeView, type Cited} from './cite.js';
import {wrap, type Drawn} from './drawn.js';
import {entryView, has} from './entry.js';
import {mistakeView, movementView} from './figure.js';
import {atLevel} from './heading.js';
import {listView} from './list.js';
import {around, type Element} from './page.js';
import {Parts, type ContentAt} from './part.js';
import type {Places} from './place.js';
import {problemAt, unknown, type PageProblem, type Said} from './problem.js';
import {stringify} from './stringify.js';
import {misplaced, type Shown, type Tag} from './tag.js';

/** Where the tags of a page find what they show. */
export interface Libraries {
  readonly library: Library;
  /** For the tags inside a `<ham-content>` with a `src`. Without it they show what is in `library`, as all others do. */
  readonly contentAt?: ContentAt | undefined;
}

/** A tag that can show what it asks for, with the library that has it. */
export interface Sound extends Tag {readonly library: Library}

/** What looks as the page has it, by the numbers of its citations. */
type Numbered = Extract<Shown, {readonly what: 'cite' | 'sources'}>;

/** What the tags of one page show, with their numbers and ids. What has an error is left out. */
export class Views {
  readonly sound: readonly Sound[];
  readonly problems: PageProblem[] = [];

  private readonly used = new Map<string, number>();
  private readonly cited = new Map<Element | undefined, Cited>();

  constructor(tags: readonly Tag[], {library, contentAt}: Libraries, private readonly file: string, private readonly places: Places) {
    const parts = new Parts(library, contentAt, (element, said) => { this.tell({element}, said); });
    this.sound = tags.flatMap((tag) => {
      const own = parts.libraryOf(tag.element);
      return own && this.isSound(tag, own) ? {...tag, library: own} : [];
    });
    // citations get their numbers before any is drawn, as their list may stand above them
    for (const tag of this.sound) this.count(tag);
  }

  /** Once for each tag, in the order of the page, as ids are given by turns. */
  drawn({element, shown, level, library}: Sound): Drawn {
    const draw = (view: unknown): Drawn => wrap(shown, atLevel(written(view), level), library.language);
    if (shown.what === 'cite' || shown.what === 'sources') return draw(this.citation(element, shown, library));
    const prefix = shown.what === 'entry' ? this.entryPrefix(shown) : '';
    const key = `${JSON.stringify(shown)} ${prefix} ${level}`;
    const earlier = drawnFrom(library);
    let drawn = earlier.get(key);
    if (!drawn) earlier.set(key, drawn = draw(viewOf(shown, library, prefix)));
    return drawn;
  }

  tell({element}: Pick<Tag, 'element'>, said: Said): void {
    this.problems.push(problemAt(element, this.file, this.places, said));
  }

  private isSound(tag: Tag, library: Library): boolean {
    const {shown} = tag;
    if ('id' in shown && !has(shown, library)) {
      this.tell(tag, unknown(shown, library));
      return false;
    }
    if ((shown.what === 'figure' || shown.what === 'mistake') && !Object.hasOwn(library.figures, shown.id)) {
      this.tell(tag, {code: 'unknown-entry', severity: 'error', message: `The exercise \`${shown.id}\` has no figure.`});
      return false;
    }
    const where = misplaced(tag);
    if (where === undefined) return true;
    this.tell(tag, {code: 'misplaced-tag', severity: 'error', message: `${where}, so what this tag shows has no place here.`, hint: 'Put it in a paragraph of its own.'});
    return false;
  }

  private count({element, shown}: Tag): void {
    const place = placeOf(element);
    const cited = this.cited.get(place) ?? {keys: []};
    this.cited.set(place, cited);
    if (shown.what === 'cite' && !cited.keys.includes(shown.id)) cited.keys.push(shown.id);
    if (shown.what === 'sources') cited.list ??= this.prefixOf('sources');
  }

  private citation(element: Element, shown: Numbered, library: Library): unknown {
    const cited = this.cited.get(placeOf(element)) ?? {keys: []};
    return shown.what === 'cite' ? citeView(shown.id, cited, library) : citedView(cited, library);
  }

  /** The first article has the prefix that the element gives it, so that an address of one of its parts leads there in both. */
  private entryPrefix({kind, id}: {readonly kind: string; readonly id: string}): string {
    if (kind === 'article' && !this.used.has('ham')) {
      this.used.set('ham', 1);
      return 'ham';
    }
    return this.prefixOf(`${kind}_${id}`);
  }

  /** No id of an entry has an underscore, so no part of an article has the same. */
  private prefixOf(name: string): string {
    const prefix = `ham_${name}`;
    const times = (this.used.get(prefix) ?? 0) + 1;
    this.used.set(prefix, times);
    return times === 1 ? prefix : `${prefix}_${times}`;
  }
}

const written = (view: unknown): string => stringify(view).replace(/\n{2,}/g, '\n').trim();

/** What was drawn, by library: a site shows the same in many pages, and pictures take time. */
const caches = new WeakMap<Library, Map<string, Drawn>>();

function drawnFrom(library: Library): Map<string, Drawn> {
  let drawn = caches.get(library);
  if (!drawn) caches.set(library, drawn = new Map<string, Drawn>());
  return drawn;
}

/** What looks the same on every page, but for the prefix of its ids. */
function viewOf(shown: Exclude<Shown, Numbered>, library: Library, prefix: string): unknown {
  const exercise = 'id' in shown ? library.exercises[shown.id] : undefined;
  switch (shown.what) {
    case 'entry': return entryView(shown, library, prefix);
    case 'figure': return exercise && movementView(exercise, library, false);
    case 'mistake': return exercise && mistakeView(exercise, library, shown.mistake);
    case 'list': return listView(library);
  }
}

/** Where citations count together, as the element has it: their article, else the part of the page with its own data, else the page. */
function placeOf(element: Element): Element | undefined {
  return [...around(element)].find(({tagName}) => tagName === 'article' || tagName === 'ham-content');
}
