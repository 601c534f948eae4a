import {LitElement, html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {en} from '../locales/index.js';
import {FOLDERS, type EntryKind, type Library} from '../model/index.js';
import {messageView, style, type Around, type Scope} from '../view/index.js';
import {UnknownEntry, type Source} from './source.js';
import {SourceAround} from './source-around.js';

/**
 * What all tags that show one entry have in common: which entry, where its data comes from, and what stands in its place while
 * it loads or when it cannot be shown.
 *
 * @slot - Always shown, below the entry: text that a page swallowed by leaving a tag open is never hidden.
 * @slot fallback - Shown until the entry is there, or for good where it cannot be. What `hamkit prerender` put there is the entry, and stays.
 */
export abstract class EntryElement<Entry = unknown> extends LitElement {
  static override properties: PropertyDeclarations = {name: {reflect: true}, data: {attribute: false}, around: {attribute: false}, adopted: {state: true}, library: {state: true}, failure: {state: true}};
  static override styles: CSSResultGroup = style;

  /** Data for elements outside any `ham-content`; set once by the module that registers the tags. */
  static source: Source | undefined;

  /** Id of the entry. */
  declare name: string | null | undefined;
  /** A library, or a slice of one, to show the entry from instead of loading it. Checked like any data from outside. */
  declare data: unknown;
  /** Set by an article on what it shows: its numbers, and what it brought along. */
  declare around: (Around & {readonly source: Source}) | undefined;

  /**
   * Whether the page has the entry in the tag already. Then that is what is shown: nothing is loaded and nothing drawn again, whichever
   * release wrote it, and a page that is minified, cached or put together by another framework stays as it is.
   */
  protected declare adopted: boolean;
  protected declare library: Library | undefined;
  /** Where the library came from. */
  protected origin: Source | undefined;
  /** What to show instead, when there is nothing to show. */
  protected declare failure: unknown;

  protected abstract readonly kind: EntryKind;
  protected abstract find(library: Library, id: string): Entry | undefined;
  /** The reference ids that the entry shows, in the order of their numbers. */
  protected abstract sources(entry: Entry, library: Library): readonly string[];
  protected abstract view(entry: Entry, scope: Scope): unknown;

  protected readonly say = en;

  #asked: string | undefined;
  #loading: Promise<void> | undefined;
  #turn: symbol | undefined;
  readonly #sourceAround = new SourceAround(this, () => { this.reload(); });

  /** The id to show now: `name`, unless an element has a default or has been switched. */
  protected get shown(): string { return this.name ?? ''; }

  /** Whether the reader switched to what is shown; then what was held before is held on to. */
  protected get switched(): boolean { return false; }

  /** Asks for the entry again, after a failure or for other data. */
  reload(): void {
    this.#asked = undefined;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // moved, perhaps to where other data applies
    if (this.hasUpdated) this.reload();
    else this.adopted = !this.data && !this.around && this.querySelector(':scope > [data-ham-static]') !== null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sourceAround.leave();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['focusin', 'pointerover']) {
      const open = (event: Event): void => {
        // what was in the page already has nothing that opens
        if (this.adopted) return;
        root.removeEventListener(type, open);
        const {target} = event;
        // offline, what opens still does so by click
        import('./opening.js').then(({followOpening}) => { followOpening(root, event, target); }, () => undefined);
      };
      root.addEventListener(type, open);
    }
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && ['name', 'data', 'around'].some((key) => changed.has(key))) this.adopted = false;
    if (this.adopted) return;
    if (changed.has('data') || changed.has('around') || this.#asked !== this.shown) {
      this.#asked = this.shown;
      this.failure = undefined;
      this.#loading = this.#load(this.shown);
    }
  }

  /** Also waits for the data, so that whoever awaits `updateComplete` finds the entry there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    const {library, shown: id} = this;
    if (this.adopted) return html`<slot name="fallback"></slot><slot></slot>`;
    const entry = library && Object.hasOwn(library[FOLDERS[this.kind]], id) ? this.find(library, id) : undefined;
    return html`${library && entry ? this.view(entry, this.#scope(library, this.sources(entry, library)))
      : html`<slot name="fallback">${messageView(this.failure ?? this.say.loading)}</slot>`}<slot></slot>`;
  }

  /** Inside an article the sources of the article come first, as they have their numbers there. */
  #scope(library: Library, own: readonly string[]): Scope {
    const {around, say} = this;
    return {library, say, prefix: 'ham', sources: [...new Set([...around?.sources ?? [], ...own])], around, cited: new Set(), terms: new Set()};
  }

  async #load(id: string): Promise<void> {
    const {data, kind, switched, library: held} = this;
    // of several loads under way, as after a move, only the one begun last counts
    const turn = this.#turn = Symbol();
    let source: Source | undefined;
    try {
      // checking data is a module of its own, loaded with the first that a page brings along
      source = data ? (await import('./border.js')).sourceOf(data) : this.around?.source ?? await this.#sourceAround.find() ?? EntryElement.source;
      // gone meanwhile: it asks again where it comes back
      if (turn !== this.#turn || !this.isConnected) return;
      const more = await source?.load(kind, id);
      if (turn !== this.#turn) return;
      if (!more || !Object.hasOwn(more[FOLDERS[kind]], id)) throw new UnknownEntry(id);
      this.origin = source;
      this.library = held && switched
        ? {...more, exercises: merged(held.exercises, more.exercises), references: merged(held.references, more.references), glossary: merged(held.glossary, more.glossary)} : more;
    } catch (failure) {
      if (turn !== this.#turn) return;
      console.error(`hamkit: <${this.localName} name="${id}">`, failure);
      // offline, even the message cannot be had
      const said = await import('./trouble.js').then(({trouble}) => trouble(failure, kind, id, source, () => { this.reload(); })).catch(() => id);
      if (turn !== this.#turn) return;
      this.failure = said;
      if (!switched) {
        this.library = undefined;
        // the room that the pasted tag keeps for an entry would be a hole round a line of text
        this.style.minHeight = '';
      }
    }
  }
}

/** No id finds what is not a record. */
const merged = <Entry>(a: Readonly<Record<string, Entry>>, b: Readonly<Record<string, Entry>>): Record<string, Entry> => {
  const both = {...a, ...b};
  Object.setPrototypeOf(both, null);
  return both;
};
