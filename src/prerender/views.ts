import type {Library} from '../model/index.js';
import {citedView, citeView, type Cited} from './cite.js';
import {wrap, type Drawn} from './drawn.js';
import {entryView, has} from './entry.js';
import {mistakeView, movementView} from './figure.js';
import {atLevel} from './heading.js';
import {listView} from './list.js';
import {around, type Element} from './page.js';
import type {Places} from './place.js';
import {problemAt, unknown, type PageProblem, type Said} from './problem.js';
import {stringify} from './stringify.js';
import {misplaced, type Shown, type Tag} from './tag.js';

/** What looks as the page has it, by the numbers of its citations. */
type Numbered = Extract<Shown, {readonly what: 'cite' | 'sources'}>;

/** What the tags of one page show, with their numbers and ids. What has an error is left out. */
export class Views {
  readonly sound: readonly Tag[];
  readonly problems: PageProblem[] = [];

  private readonly used = new Map<string, number>();
  private readonly cited = new Map<Element | undefined, Cited>();

  constructor(tags: readonly Tag[], private readonly library: Library, private readonly file: string, private readonly places: Places) {
    this.sound = tags.filter((tag) => this.isSound(tag));
    // citations get their numbers before any is drawn, as their list may stand above them
    for (const tag of this.sound) this.count(tag);
  }

  /** Once for each tag, in the order of the page, as ids are given by turns. */
  drawn({element, shown, level}: Tag): Drawn {
    const {library} = this;
    const draw = (view: unknown): Drawn => wrap(shown, atLevel(written(view), level), library.language);
    if (shown.what === 'cite' || shown.what === 'sources') return draw(this.citation(element, shown));
    const prefix = shown.what === 'entry' ? this.entryPrefix(shown) : '';
    const key = `${JSON.stringify(shown)} ${prefix} ${level}`;
    const earlier = drawnFrom(library);
    let drawn = earlier.get(key);
    if (!drawn) earlier.set(key, drawn = draw(viewOf(shown, library, prefix)));
    return drawn;
  }

  tell({element}: Tag, said: Said): void {
    this.problems.push(problemAt(element, this.file, this.places, said));
  }

  private isSound(tag: Tag): boolean {
    const {shown} = tag;
    if ('id' in shown && !has(shown, this.library)) {
      this.tell(tag, unknown(shown, this.library));
      return false;
    }
    if ((shown.what === 'figure' || shown.what === 'mistake') && !Object.hasOwn(this.library.figures, shown.id)) {
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

  private citation(element: Element, shown: Numbered): unknown {
    const cited = this.cited.get(placeOf(element)) ?? {keys: []};
    return shown.what === 'cite' ? citeView(shown.id, cited, this.library) : citedView(cited, this.library);
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
