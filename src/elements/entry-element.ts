import {ContextConsumer} from '@lit/context';
import {LitElement, css, html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {en, type Strings} from '../locales/index.js';
import type {EntryKind, Library} from '../model/index.js';
import {messageView, style, type Scope} from '../view/index.js';
import {admit} from './border.js';
import {sourceContext} from './context.js';
import {openFocusedCitation, closeLeftCitation} from './citation-focus.js';
import {FOLDERS, UnknownEntry, type Source} from './source.js';

/**
 * What all tags that show one entry have in common: which entry, where its data comes from, and what stands in its place while
 * it loads or when it cannot be shown.
 *
 * @slot - Always shown, below the entry: text that a page swallowed by leaving a tag open is never hidden.
 * @slot fallback - Shown until the entry is there, or for good where it cannot be.
 */
export abstract class EntryElement extends LitElement {
  static override properties: PropertyDeclarations = {
    name: {reflect: true},
    data: {attribute: false},
    library: {state: true},
    failure: {state: true},
  };

  static override styles: CSSResultGroup = [style, css`:host { display: block } :host([hidden]) { display: none }`];

  /** Data for elements outside any `ham-content`; set once by the module that registers the tags. */
  static source: Source | undefined;

  /** Id of the entry. */
  declare name: string | null | undefined;
  /** A library, or a slice of one, to show the entry from instead of loading it. Checked like any data from outside. */
  declare data: unknown;

  protected declare library: Library | undefined;
  protected declare failure: unknown;

  protected abstract readonly kind: EntryKind;
  /** The entry as markup; called only while `library` holds it. */
  protected abstract view(library: Library, id: string): unknown;
  /** The reference ids that the entry shows, in the order of their numbers. */
  protected abstract sources(library: Library, id: string): readonly string[];

  protected readonly say: Strings = en;

  #loading: Promise<void> = Promise.resolve();
  #asked = '';
  readonly #context = new ContextConsumer(this, {context: sourceContext, subscribe: true, callback: () => this.reload()});

  /** The id to show now: `name`, unless an element has a default or has been switched. */
  protected get shown(): string { return this.name ?? ''; }

  protected get from(): Source | undefined { return this.#context.value ?? EntryElement.source; }

  protected get scope(): Scope {
    const library = this.library!;
    return {library, say: this.say, prefix: 'ham', sources: this.sources(library, this.shown)};
  }

  /** Asks for the entry again, after a failure or for other data. */
  reload(): void {
    this.#asked = '';
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('focusin', openFocusedCitation);
    root.addEventListener('focusout', closeLeftCitation);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) this.reload();
    if (this.#asked === this.shown && this.#asked !== '') return;
    this.#asked = this.shown;
    if (this.data !== undefined && this.data !== null) {
      this.library = admit(this.data);
      this.failure = this.#holds(this.shown) ? undefined : new UnknownEntry([]);
    } else if (!this.#holds(this.shown)) {
      this.#loading = this.#load(this.shown);
    }
  }

  /** Also waits for the data, so that whoever awaits `updateComplete` finds the entry there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  /** Adds a slice to what the element already holds. */
  protected async extend(id: string): Promise<void> {
    const more = await this.from?.load(this.kind, id);
    if (more && this.library) this.library = merge(this.library, more);
  }

  protected override render(): unknown {
    const id = this.shown;
    return html`${this.#holds(id) ? this.view(this.library!, id) : html`<slot name="fallback">${this.#status(id)}</slot>`}<slot></slot>`;
  }

  #holds(id: string): boolean { return this.library !== undefined && Object.hasOwn(this.library[FOLDERS[this.kind]], id); }

  async #load(id: string): Promise<void> {
    try {
      this.failure = undefined;
      const library = await this.from?.load(this.kind, id);
      if (id !== this.shown) return;
      this.library = library;
      if (!this.#holds(id)) throw new Error(library ? 'unfit data' : 'no data source');
    } catch (failure) {
      if (id !== this.shown) return;
      this.failure = failure;
      console.error(`hamkit: <${this.localName} name="${id}">`, failure);
    }
  }

  /** Nothing for the first moment (no flash of a message), then what went wrong. */
  #status(id: string): unknown {
    const {failure, say} = this;
    if (failure === undefined) return html`<p class="hidden" role="status">${say.loading}</p>`;
    if (!(failure instanceof UnknownEntry)) {
      return messageView(say.failed(id), html`<button type="button" class="button" @click=${() => this.reload()}>${say.retry}</button>`);
    }
    return messageView(say.unknown(this.kind, id), failure.nearest.length > 0 ? say.nearest(failure.nearest.map((n) => `“${n}”`).join(', ')) : nothing);
  }
}

const merge = (a: Library, b: Library): Library => ({
  ...a,
  exercises: {...a.exercises, ...b.exercises},
  circuits: {...a.circuits, ...b.circuits},
  studies: {...a.studies, ...b.studies},
  references: {...a.references, ...b.references},
});
