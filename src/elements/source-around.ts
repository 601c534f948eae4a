import type {ContextSource} from './context-source.js';
import {needed} from './define.js';
import type {Source} from './source.js';

/** Where the data around an element comes from. A page without `ham-content` loads nothing to find that out. */
export class SourceAround {
  #context: ContextSource | undefined;

  /** @param changed what to do when there is another source */
  constructor(private readonly host: HTMLElement, private readonly changed: () => void) {}

  /** The source of the nearest `ham-content`, once that tag is defined; undefined where there is none. */
  async find(): Promise<Source | undefined> {
    if (!isWithin(this.host, 'ham-content')) return undefined;
    await needed('ham-content');
    this.#context ??= new (await import('./ham-content.js')).ContextSource(this.host, this.changed);
    return this.#context.find();
  }

  /** For when the host leaves the page. */
  leave(): void {
    this.#context?.leave();
  }
}

/** Looks outwards through shadow trees, which `closest` does not leave. */
const isWithin = (element: Element, tag: string): boolean => {
  const root = element.getRootNode();
  return element.closest(tag) !== null || (root instanceof ShadowRoot && isWithin(root.host, tag));
};
