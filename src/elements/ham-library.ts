import {html, LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {library as words} from '../locales/en/library.js';
import {en} from '../locales/index.js';
import {messageView, style} from '../view/index.js';
import {directionOf} from '../view/scope.js';
import {EntryElement} from './entry-element.js';
import {hashOf, placeOf, presetOf, write, type Place} from './library/address.js';
import {FACETS, NOTHING, Shelves, type Choice, type Facet} from './library/facets.js';
import {filtersView} from './library/filters.js';
import {noneView} from './library/none.js';
import {keyOf, rowsView} from './library/rows.js';
import {libraryStyle} from './library/style.js';
import {SourceAround} from './source-around.js';
import {UnknownEntry} from './source.js';

/** Rows shown at once. */
const PAGE = 40;

/**
 * All exercises, circuits, plans and articles, to search and to choose from by kit at hand, time, muscle, level and phase. What is
 * chosen stands in the address, `#ham:kit=band,mat&q=bridge`, so that it can be linked to and Back undoes it; with an `id` that
 * stands in the place of `ham`. The attributes choose what to begin with: values with commas, as in the address.
 *
 * @element ham-library
 * @fires ham-swap - The reader switched an exercise to another one.
 * @fires ham-set - The reader ticked off a set of a circuit, or took a tick back.
 * @slot - Always shown, below the library.
 * @slot fallback - Shown until the catalogue is there, or for good where it cannot be.
 * @csspart library - The whole.
 * @csspart search - The field to type in, with its label.
 * @csspart filters - All filters; each is a `facet`.
 * @csspart count - How many there are.
 * @csspart results - The list; each row is a `result`, with `eyebrow`, `result-title`, `purpose` and `result-facts`.
 * @csspart none - What stands where nothing fits.
 */
export class HamLibrary extends LitElement {
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries([...FACETS, 'q'].map((name) => [name, {reflect: true}])),
    place: {state: true}, shelves: {state: true}, failure: {state: true}, unfolded: {state: true}, longFacets: {state: true}, limit: {state: true}, withFilters: {state: true},
  };
  static override styles: CSSResultGroup = [style, libraryStyle];

  /** What to begin with. */
  declare q: string | null | undefined;
  declare kind: string | null | undefined;
  declare kit: string | null | undefined;
  declare time: string | null | undefined;
  declare muscle: string | null | undefined;
  declare level: string | null | undefined;
  declare phase: string | null | undefined;

  /** What the reader chose. */
  protected declare place: Place;
  protected declare shelves: Shelves | undefined;
  protected declare failure: unknown;
  /** The rows whose cards are shown. */
  protected declare unfolded: ReadonlySet<string>;
  protected declare longFacets: ReadonlySet<Facet>;
  protected declare limit: number;
  /** Whether the filters are shown where there is no room for them beside the list. */
  protected declare withFilters: boolean;

  readonly #around = new SourceAround(this, () => { this.reload(); });
  #language = en.language;
  #loading: Promise<void> | undefined;
  #turn: symbol | undefined;
  /** Whether the last change was a letter: of a word that is typed, only the first is a step for Back. */
  #typing = false;

  constructor() {
    super();
    this.place = {...NOTHING, open: ''};
    this.unfolded = new Set();
    this.longFacets = new Set();
    this.limit = PAGE;
    this.withFilters = false;
  }

  /** Asks for the catalogue again, after a failure or for other data. */
  reload(): void {
    this.failure = undefined;
    this.#loading = this.#load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
    this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
    this.#around.leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || ['q', ...FACETS].some((name) => changed.has(name))) this.#follow();
  }

  /** Also waits for the data, so that whoever awaits `updateComplete` finds the list there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    return html`${this.shelves ? this.#view(this.shelves)
      : html`<slot name="fallback">${this.failure ? '' : messageView(en.loading)}</slot>${this.failure ? messageView(this.failure) : ''}`}<slot></slot>`;
  }

  #view(shelves: Shelves): unknown {
    const {place, withFilters} = this;
    const found = shelves.find(place);
    const active = FACETS.reduce((sum, facet) => sum + place[facet].length, 0);
    const more = found.books.length - this.limit;
    return html`<div class="ham" part="library" lang=${this.#language} dir=${directionOf(this.#language)}><div class="shelves">
      <div>
        <label part="search"><span>${words.search}</span><input type="search" placeholder=${words.searchHint} .value=${place.q} autocomplete="off"
          @input=${({target}: InputEvent) => { if (target instanceof HTMLInputElement) this.#choose({...place, q: target.value}, !this.#typing, true); }}></label>
        <button type="button" class="filters-button" aria-expanded=${withFilters} aria-controls="filters"
          @click=${() => { this.withFilters = !withFilters; }}>${words.filters}${words.active(active)}</button>
        <div part="filters" class=${withFilters ? '' : 'folded'} id="filters">${filtersView(found, {
          unfolded: this.longFacets,
          toggle: (facet, value) => { this.#toggle(facet, value); },
          unfold: (facet) => { this.longFacets = flipped(this.longFacets, facet); },
        })}${found.books.length > 0 ? html`<button type="button" class="to-results" @click=${() => { void this.#toResults(); }}>${words.showFound(found.books.length)}</button>` : ''}</div>
      </div>
      <div>
        <div class="bar">
          <p part="count" role="status">${words.found(found.books.length, shelves.books.length)}</p>
          ${active > 0 || place.q ? html`<button type="button" part="button" @click=${() => { this.#choose(NOTHING, true); }}>${words.clear}</button>` : ''}
        </div>
        ${found.books.length === 0 ? noneView(shelves, place, en, (choice) => { this.#choose(choice, true); })
          : rowsView(found.books.slice(0, this.limit), en, {unfolded: this.unfolded, fold: (key, open) => { this.#fold(key, open); }})}
        ${more > 0 ? html`<button type="button" class="show-more" @click=${() => { void this.#showMore(); }}>${words.showMore(Math.min(more, PAGE))}</button>` : ''}
      </div>
    </div></div>`;
  }

  get #prefix(): string { return this.id || 'ham'; }

  #toggle(facet: Facet, value: string): void {
    const {place} = this;
    const chosen = place[facet].includes(value) ? place[facet].filter((each) => each !== value) : [...place[facet], value];
    const choice = {...place, [facet]: chosen};
    this.#choose(this.shelves?.known(choice) ?? choice, true);
  }

  /** `step`: whether Back undoes it. */
  #choose(choice: Choice, step: boolean, typing = false): void {
    const isGone = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement instanceof HTMLButtonElement;
    this.#typing = typing;
    this.limit = PAGE;
    this.place = {...choice, open: ''};
    write(this.place, this.#prefix, step);
    // a button that was pressed may be gone: the focus goes where a new search begins
    if (isGone) this.renderRoot.querySelector<HTMLElement>('[type=search]')?.focus();
  }

  #fold(key: string, open: boolean): void {
    if (this.unfolded.has(key) === open) return;
    this.unfolded = flipped(this.unfolded, key);
    this.place = {...this.place, open: open ? key : ''};
    write(this.place, this.#prefix, false);
  }

  async #showMore(): Promise<void> {
    const first = this.limit;
    this.limit += PAGE;
    await this.#focusRow(first);
  }

  /** From the filters to what they left, past all the options between. */
  async #toResults(): Promise<void> {
    this.withFilters = false;
    await this.#focusRow(0);
  }

  async #focusRow(at: number): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('[part=result] > details > summary')[at]?.focus();
  }

  /** Takes over what the address says, or where it says nothing what the attributes do. */
  readonly #follow = (): void => {
    const place = placeOf(location.hash, this.#prefix) ?? presetOf((name) => this.getAttribute(name));
    this.#typing = false;
    if (hashOf(place, '') === hashOf(this.place, '')) return;
    this.place = this.shelves ? {...this.shelves.known(place), open: place.open} : place;
    this.limit = PAGE;
    if (this.shelves && place.open) void this.#goTo(place.open);
  };

  /** Unfolds a row, shows it and puts the focus there, wherever in the list it is. */
  async #goTo(key: string): Promise<void> {
    const at = this.shelves?.find(this.place).books.findIndex((book) => keyOf(book) === key) ?? -1;
    if (at < 0) return;
    this.limit = Math.max(this.limit, at + 1);
    this.unfolded = new Set([...this.unfolded, key]);
    await this.updateComplete;
    const row = this.renderRoot instanceof ShadowRoot ? this.renderRoot.getElementById(key) : null;
    row?.scrollIntoView();
    row?.querySelector('summary')?.focus({preventScroll: true});
  }

  async #load(): Promise<void> {
    // of several loads under way, as after a move, only the one begun last counts
    const turn = this.#turn = Symbol();
    try {
      const source = await this.#around.find() ?? EntryElement.source;
      if (!source) throw new Error('this ham-library has no data: put it inside ham-content');
      const catalogue = await source.catalogue();
      if (turn !== this.#turn) return;
      this.#language = catalogue.language;
      this.shelves = new Shelves(catalogue, en);
      this.place = {...this.shelves.known(this.place), open: this.place.open};
      if (this.place.open) void this.#goTo(this.place.open);
    } catch (failure) {
      if (turn !== this.#turn) return;
      console.error('hamkit: <ham-library>', failure);
      this.shelves = undefined;
      this.failure = failure instanceof UnknownEntry ? words.old
        : html`${words.failed} <button type="button" @click=${() => { this.reload(); }}>${words.retry}</button>`;
    }
  }
}

const flipped = <T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> => {
  const other = new Set(set);
  if (!other.delete(value)) other.add(value);
  return other;
};

declare global {
  interface HTMLElementTagNameMap { 'ham-library': HamLibrary }
}
