import {html} from 'parse5';
import {ENTRY_KINDS, type EntryKind, type EntryRef} from '../model/index.js';
import {Outline} from './heading.js';
import {attribute, around, isElement, isLocated, MOST_TAGS, Unreadable, type Element, type Located} from './page.js';
import type {PageTree} from './tree.js';

/** What a tag shows. `sources` is the list of what is cited around it, `list` the whole library. */
export type Shown =
  | {readonly what: 'entry'} & EntryRef
  | {readonly what: 'cite'} & EntryRef
  | {readonly what: 'figure'} & EntryRef
  /** What to do beside a mistake, counted from 0. */
  | {readonly what: 'mistake'; readonly mistake: number} & EntryRef
  | {readonly what: 'sources'}
  | {readonly what: 'list'};

/** A tag of ours in a page. */
export interface Tag {
  readonly element: Located;
  readonly shown: Shown;
  /** The level of its title in the page. */
  readonly level: number;
}

/** Kinds that an element of their own shows. */
const KIND_OF: Readonly<Record<string, EntryKind>> = {exercise: 'exercise', circuit: 'circuit', evidence: 'study', article: 'article'};

/** Those that `ham-entry` shows. */
const OTHER_KINDS = ENTRY_KINDS.filter((kind) => !Object.values(KIND_OF).includes(kind));

/** The first part of what shows an entry, to write it: `ham-evidence`, `ham-entry kind="plan"`. */
export function tagOf(kind: EntryKind): string {
  const own = Object.keys(KIND_OF).find((name) => KIND_OF[name] === kind);
  return own === undefined ? `ham-entry kind="${kind}"` : `ham-${own}`;
}

/** `circuit` of `<ham-circuit>` and of `<div data-ham="circuit">`. */
function nameOf(element: Element): string | undefined {
  if (element.namespaceURI !== html.NS.HTML) return undefined;
  return element.tagName.startsWith('ham-') ? element.tagName.slice(4) : attribute(element, 'data-ham')?.trim().toLowerCase();
}

/** `data-name` of a `<div>`, and `name` of a tag of ours. Behind a `>`, which no name has, some may have been left out. */
function option(element: Element, name: string): string | undefined {
  return attribute(element, element.tagName.startsWith('ham-') ? name : `data-${name}`)?.replace(/>.*/s, '>…');
}

/** The nearest `<ham-content>` around an element, and the address of its data. */
export function contentAround(element: Element): {readonly element: Located; readonly src: string | undefined} | undefined {
  for (const outer of around(element)) {
    if (isLocated(outer) && nameOf(outer) === 'content') return {element: outer, src: option(outer, 'src')?.trim() || undefined};
  }
  return undefined;
}

function shownBy(element: Element): Shown | undefined {
  const name = nameOf(element);
  if (name === undefined) return undefined;
  // of `name=weekly/>` the browser takes the slash for a part of the name
  const id = option(element, 'name')?.trim().replace(/\/$/, '') ?? '';
  if (name === 'library') return {what: 'list'};
  if (name === 'cite') return option(element, 'list') === undefined ? {what: 'cite', kind: 'study', id} : {what: 'sources'};
  if (name === 'figure') {
    const mistake = option(element, 'mistake');
    return mistake === undefined ? {what: 'figure', kind: 'exercise', id} : {what: 'mistake', kind: 'exercise', id, mistake: Number(mistake)};
  }
  // without a name it is the weekly circuit, as the element has it
  if (name === 'circuit' && option(element, 'name') === undefined) return {what: 'entry', kind: 'circuit', id: 'weekly'};
  const kind = name === 'entry' ? OTHER_KINDS.find((each) => each === option(element, 'kind')) ?? 'plan' : Object.hasOwn(KIND_OF, name) ? KIND_OF[name] : undefined;
  return kind && {what: 'entry', kind, id};
}

/** What an earlier run put into a tag. */
export const isStatic = (element: Element): boolean => attribute(element, STATIC) !== undefined;

export const STATIC = 'data-ham-static';

/** The kind of what stands in an element, which has rules of its own in the stylesheet. */
export const OF = 'data-ham-of';

/** The tags of ours in a page, in its order. What stands in templates, comments and fields is no element of the page. */
export function tagsIn({notable}: PageTree): readonly Tag[] {
  const outline = new Outline();
  const tags: Tag[] = [];
  for (const element of notable) {
    if (isLeftAlone(element)) continue;
    outline.pass(element);
    const shown = shownBy(element);
    if (shown && isLocated(element)) tags.push({element, shown, level: outline.levelIn(element)});
  }
  if (tags.length > MOST_TAGS) throw new Unreadable(`It has ${tags.length} tags of hamkit, and ${MOST_TAGS} is the most.`);
  return tags;
}

/** Whether it stands in what is shown as it is, in what hamkit wrote, or nowhere in the page, as in a template. */
function isLeftAlone(element: Element): boolean {
  let root = '';
  for (const each of [element, ...around(element)]) {
    root = each.tagName;
    if (root === 'code' || root === 'pre' || isStatic(each)) return true;
  }
  return root !== 'html';
}

/** Whether an element holds others of the page on purpose: closed, and ours. */
export const isOurs = (element: Element): boolean => nameOf(element) !== undefined;

/** Where what a tag shows would tear the page apart, and why; undefined where it may stand. */
export function misplaced({element}: Tag): string | undefined {
  for (const {tagName} of around(element)) {
    if (tagName === 'a') return 'Inside a link no other link can stand';
    if (tagName === 'button' || tagName === 'select') return `Inside <${tagName}> only a few words can stand`;
  }
  const isPushedOut = following(element).some((node) => isElement(node) && node.tagName === 'table' && isLocated(node)
    && node.sourceCodeLocation.startOffset < element.sourceCodeLocation.startOffset);
  return isPushedOut ? 'Between the rows of a table nothing can stand' : undefined;
}

function following(element: Element): readonly Parameters<typeof isElement>[0][] {
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings.slice(siblings.indexOf(element) + 1);
}
