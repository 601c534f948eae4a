import {ContextEvent} from '@lit/context';
import {sourceContext} from './context.js';
import {needed} from './define.js';
import type {Source} from './source.js';

/** The data of the nearest `ham-content` around an element, and news of another. */
export class SourceAround {
  #source: Source | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(private readonly host: HTMLElement, private readonly changed: () => void) {}

  /** Once that tag is defined; undefined where there is none. */
  async find(): Promise<Source | undefined> {
    if (isWithin(this.host, 'ham-content')) await needed('ham-content');
    this.host.dispatchEvent(new ContextEvent(sourceContext, this.host, this.#provide, true));
    return this.#source;
  }

  /** For when the host leaves the page. */
  leave(): void {
    this.#unsubscribe?.();
    this.#source = undefined;
  }

  readonly #provide = (source: Source, unsubscribe?: () => void): void => {
    if (this.#source && this.#source !== source) this.changed();
    this.#source = source;
    this.#unsubscribe = unsubscribe;
  };
}

/** Looks outwards through shadow trees, which `closest` does not leave. */
const isWithin = (element: Element, tag: string): boolean => {
  const root = element.getRootNode();
  return element.closest(tag) !== null || (root instanceof ShadowRoot && isWithin(root.host, tag));
};
