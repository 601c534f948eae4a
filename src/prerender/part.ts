import type {Library} from '../model/index.js';
import type {Element, Located} from './page.js';
import type {Said} from './problem.js';
import {contentAround} from './tag.js';

/** Why the data of a part of a page are not there. */
export type Unread = Pick<Said, 'severity' | 'message' | 'hint'>;

/** The library that a `<ham-content>` with this `src` has, or why there is none. */
export type ContentAt = (src: string) => Library | Unread;

/** Tells the library of each part of a page: inside a `<ham-content>` with an address of data it is that one's, elsewhere that of the page. */
export class Parts {
  private readonly refused = new Set<Element>();

  constructor(private readonly own: Library, private readonly contentAt: ContentAt | undefined, private readonly tell: (element: Located, said: Said) => void) {}

  /** The library of what stands at an element; undefined where it cannot be read, which is told once. */
  libraryOf(element: Element): Library | undefined {
    const around = contentAround(element);
    if (around?.src === undefined || !this.contentAt) return this.own;
    const found = this.contentAt(around.src);
    if (!('message' in found)) return found;
    if (!this.refused.has(around.element)) this.tell(around.element, {code: 'unreadable-content', ...found});
    this.refused.add(around.element);
    return undefined;
  }
}
