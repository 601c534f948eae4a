import {html, type ReactiveControllerHost} from 'lit';
import type {EntryRef} from '../model/index.js';
import type {EntryElement} from './entry-element.js';
import {entryTag} from './entry-tag.js';

/** Entries behind folds, each made when it is first unfolded: a plan names dozens. */
export class Unfolding {
  readonly #unfolded = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** `summary` is what unfolds it, and `title` tells it from its neighbours for those who do not see where it stands. */
  view({kind, id}: EntryRef, title: string, summary: string, around: EntryElement['around']): unknown {
    const key = `${kind} ${id}`;
    return html`<details @toggle=${() => {
      this.#unfolded.add(key);
      this.host.requestUpdate();
    }}><summary aria-label="${summary}: ${title}">${summary}</summary>${this.#unfolded.has(key) ? entryTag({kind, id}, title, around) : ''}</details>`;
  }
}
