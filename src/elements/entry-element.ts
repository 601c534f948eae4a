import {ContextEvent} from '@lit/context';
import {LitElement, html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {en} from '../locales/index.js';
import type {EntryKind, Library} from '../model/index.js';
import {messageView, style, type Scope} from '../view/index.js';
import {closeLeftCitation, openFocusedCitation} from './citation-focus.js';
import {sourceContext} from './context.js';
import {FOLDERS, UnknownEntry, type Source} from './source.js';

/**
 * What all tags that show one entry have in common: which entry, where its data comes from, and what stands in its place while
 * it loads or when it cannot be shown.
 *
 * @slot - Always shown, below the entry: text that a page swallowed by leaving a tag open is never hidden.
 * @slot fallback - Shown until the entry is there, or for good where it cannot be.
 */
export abstract class EntryElement extends LitElement {
  static override properties: PropertyDeclarations = {name: {reflect: true}, data: {attribute: false}, library: {state: true}, failure: {state: true}};
  static override styles: CSSResultGroup = style;

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
  protected readonly say = en;

  #asked: string | undefined;
  #loading: Promise<void> | undefined;
  #source: Source | undefined;
  #unsubscribe: (() => void) | undefined;

  /** The id to show now: `name`, unless an element has a default or has been switched. */
  protected get shown(): string { return this.name ?? ''; }

  protected get scope(): Scope {
    const library = this.library!;
    return {library, say: this.say, prefix: 'ham', sources: this.sources(library, this.shown)};
  }

  /** Asks for the entry again, after a failure or for other data. */
  reload(): void {
    this.#asked = undefined;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // moved, perhaps to where other data applies
    if (this.hasUpdated) this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#source = undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('focusin', openFocusedCitation);
    root.addEventListener('focusout', closeLeftCitation);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data') || this.#asked !== this.shown) {
      this.#asked = this.shown;
      this.#loading = this.load(this.shown);
    }
  }

  /** Also waits for the data, so that whoever awaits `updateComplete` finds the entry there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  /** Adds an entry's slice to what the element holds. After a failure it holds what it held, and `failure` says why. */
  protected async load(id: string): Promise<void> {
    try {
      const {data, kind} = this;
      // the border is loaded with the first data that a page brings along
      const more = data == null ? await (await this.#findSource())?.load(kind, id) : (await import('./border.js')).admit(data);
      if (!more || !Object.hasOwn(more[FOLDERS[kind]], id)) throw new UnknownEntry();
      const held = this.library;
      // neighbours switched to come one by one; another entry's data replaces them
      this.library = held && this.name !== id ? {...more, exercises: {...held.exercises, ...more.exercises}, references: {...held.references, ...more.references}} : more;
      this.failure = undefined;
    } catch (failure) {
      if (id !== this.shown) return;
      this.failure = failure;
      console.error(`hamkit: <${this.localName} name="${id}">`, failure);
    }
  }

  /** The data of the nearest `ham-content`, once that tag is defined; else the module's own. */
  async #findSource(): Promise<Source | undefined> {
    if (this.closest('ham-content')) await customElements.whenDefined('ham-content');
    this.dispatchEvent(new ContextEvent(sourceContext, this, this.#provide, true));
    return this.#source ?? EntryElement.source;
  }

  readonly #provide = (source: Source, unsubscribe?: () => void): void => {
    if (this.#source && this.#source !== source) this.reload();
    this.#source = source;
    this.#unsubscribe = unsubscribe;
  };

  protected override render(): unknown {
    const {library, shown: id, kind, failure, say} = this;
    return html`${library && Object.hasOwn(library[FOLDERS[kind]], id) ? this.view(library, id) : html`<slot name="fallback">${
      failure instanceof UnknownEntry ? messageView(`${say.unknown(kind, id)} ${failure.nearest.length > 0 ? say.nearest(failure.nearest.join(', ')) : ''}`)
      : failure ? messageView(say.failed(id), html`<button type="button" @click=${this.reload}>${say.retry}</button>`)
      : messageView(say.loading)}</slot>`}<slot></slot>`;
  }
}
