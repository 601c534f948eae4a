import {ContextEvent} from '@lit/context';
import {sourceContext} from './context.js';
import type {Source} from './source.js';

/** The data of the nearest `ham-content` around an element, and news of another. Comes with `ham-content`, as nothing else provides it. */
export class ContextSource {
  #source: Source | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(private readonly host: HTMLElement, private readonly changed: () => void) {}

  find(): Source | undefined {
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
