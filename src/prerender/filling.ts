import type {Library} from '../model/index.js';
import {directionOf} from '../view/scope.js';
import {citedView, citeView, type Cited} from './cite.js';
import type {Edit} from './edit.js';
import {entryView, has} from './entry.js';
import {figureOf} from './figure.js';
import {hashOf} from './hash.js';
import {listView} from './list.js';
import {attribute, around, isElement, isLocated, type Element, type Located} from './page.js';
import {freed} from './paragraph.js';
import {problemAt, unknown, type PageProblem} from './problem.js';
import {escapeAttribute, stringify} from './stringify.js';
import {isStatic, misplaced, STATIC, type Shown, type Tag} from './tag.js';

/** Where a page's problems are told. */
interface Told {readonly file: string; readonly shift: number}

/** The tags of one page, filled. */
export class Page {
  readonly edits: readonly Edit[];
  readonly problems: PageProblem[] = [];
  /** What the filled tags show. */
  readonly shown: Shown[] = [];

  private readonly used = new Map<string, number>();
  private readonly cited = new Map<Element | undefined, Cited>();

  constructor(private readonly html: string, private readonly library: Library, tags: readonly Tag[], private readonly told: Told) {
    const sound = tags.filter((tag) => this.isSound(tag));
    for (const {element, shown} of sound) this.count(element, shown);
    const filled = sound.map((tag) => this.fill(tag));
    this.edits = [...filled.flat(), ...freed(html, sound.filter(({shown}) => shown.what !== 'cite').map(({element}) => element))];
  }

  /** What has an error is left as it is. */
  private isSound({element, shown}: Tag): boolean {
    if ('id' in shown && !has(shown, this.library)) {
      this.tell(element, unknown(shown, this.library));
      return false;
    }
    const where = misplaced({element, shown});
    if (where === undefined) return true;
    this.tell(element, {code: 'misplaced-tag', severity: 'error', message: `${where}, so what this tag shows has no place here.`, hint: 'Put it in a paragraph of its own.'});
    return false;
  }

  /** Citations get their numbers before any is drawn, as their list may stand above them. */
  private count(element: Element, shown: Shown): void {
    const place = this.placeOf(element);
    const cited = this.cited.get(place) ?? {keys: []};
    this.cited.set(place, cited);
    if (shown.what === 'cite' && !cited.keys.includes(shown.id)) cited.keys.push(shown.id);
    if (shown.what === 'sources') cited.list ??= this.prefixOf('sources');
  }

  /** Where citations count together, as the element has it: their article, else the part of the page with its own data, else the page. */
  private placeOf(element: Element): Element | undefined {
    return [...around(element)].find(({tagName}) => tagName === 'article' || tagName === 'ham-content');
  }

  private fill({element, shown}: Tag): Edit[] {
    const {startTag, endTag} = element.sourceCodeLocation;
    this.shown.push(shown);
    const isSlashed = this.html.startsWith('/>', startTag.endOffset - 2);
    const close = endTag ? '' : `</${element.tagName}>`;
    if (close && !isSlashed) this.tell(element, {code: 'unclosed-tag', severity: 'warning', message: `This tag is never closed, so browsers put all that follows inside it. It was closed at once.`, hint: `Write \`${close}\` behind it.`});
    const {hash, markup} = this.markupOf(element, shown);
    const earlier = endTag ? element.childNodes.filter((node): node is Located => isElement(node) && isStatic(node) && isLocated(node)) : [];
    const isSame = earlier.length === 1 && earlier[0] !== undefined && attribute(earlier[0], STATIC) === hash;
    return [
      {start: startTag.endOffset - (isSlashed ? 2 : 0), end: startTag.endOffset, text: `${isSlashed ? '>' : ''}${isSame ? '' : markup}${close}`},
      ...isSame ? [] : earlier.map(({sourceCodeLocation: {startOffset, endOffset}}) => ({start: startOffset, end: endOffset, text: ''})),
    ].filter(({start, end, text}) => text !== '' || end > start);
  }

  /** What goes into a tag. As its fallback it shows in elements that do not know of it until they have drawn the same themselves. */
  private markupOf(element: Element, shown: Shown): {hash: string; markup: string} {
    const {language} = this.library;
    const inner = stringify(this.view(element, shown)).trim();
    const name = shown.what === 'cite' ? 'span' : 'div';
    const attributes = `slot="fallback" lang="${escapeAttribute(language)}" dir="${directionOf(language)}"`;
    const hash = hashOf(attributes + inner);
    return {hash, markup: `<${name} ${STATIC}="${hash}" ${attributes}>${inner}</${name}>`};
  }

  private view(element: Element, shown: Shown): unknown {
    const {library} = this;
    const cited = this.cited.get(this.placeOf(element)) ?? {keys: []};
    switch (shown.what) {
      case 'entry': return entryView(shown, library, this.entryPrefix(shown));
      case 'cite': return citeView(shown.id, cited, library);
      case 'sources': return citedView(cited, library);
      case 'figure': return figureOf(shown.id, library);
      case 'list': return listView(library);
    }
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

  private tell(element: Located, said: Parameters<typeof problemAt>[3]): void {
    this.problems.push(problemAt(element, this.told.file, this.told.shift, said));
  }
}
