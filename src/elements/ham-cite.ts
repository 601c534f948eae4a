import {css, html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Library, Reference, Study} from '../model/index.js';
import {loneCitationView, referenceListView} from '../view/citation.js';
import type {Scope} from '../view/index.js';
import {citedAround, enter, tellAround} from './citations.js';
import {EntryElement} from './entry-element.js';

/**
 * A citation in running text: a number that opens the source. Numbers count through the nearest `article` (or `ham-content`, or
 * the page), in the order of the text. With `list` it is the list of everything cited there.
 *
 * @element ham-cite
 * @csspart cite - The number.
 * @csspart popover - What opens.
 * @csspart sources - The list.
 */
export class HamCite extends EntryElement<Study> {
  static override properties: PropertyDeclarations = {list: {type: Boolean, reflect: true}};
  static override styles: CSSResultGroup = [EntryElement.styles, css`
    :host([list]) { margin-block: 1.5em }
    :host(:not([list])) { display: inline }
    :host(:not([list])) .ham { display: inline; container-type: normal }
  `];

  protected readonly kind = 'study';

  /** Shows the list of sources instead of a number. */
  declare list: boolean;

  #leave: (() => void) | undefined;

  /** The paper cited, once it is loaded. */
  get reference(): Reference | undefined { return this.library?.references[this.shown]; }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = enter(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.adopted || !this.list) super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    // its neighbours show its number and its paper; they are told when this update is over
    if (changed.has('library') || changed.has('name')) void this.updateComplete.then(() => tellAround(this));
  }

  protected override find({studies}: Library, id: string): Study | undefined { return studies[id]; }

  protected override sources({id}: Study): readonly string[] { return [id]; }

  protected override view({id}: Study, scope: Scope): unknown {
    return loneCitationView(id, citedAround(this).findIndex(({name}) => name === id) + 1, scope);
  }

  protected override render(): unknown {
    if (this.adopted) return super.render();
    if (this.list) return html`${referenceListView(citedAround(this).map(({reference}) => reference), this.say)}<slot></slot>`;
    // in the middle of a sentence there is no room for a message; it is the title of what stands there instead
    return this.reference ? super.render() : html`<slot name="fallback"><sup title=${this.failure ?? this.say.loading}>${this.failure ? '?' : '…'}</sup></slot><slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'ham-cite': HamCite }
}
