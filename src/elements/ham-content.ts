import {ContextProvider} from '@lit/context';
import {LitElement, css, html, type PropertyDeclarations, type PropertyValues} from 'lit';
import {sourceContext} from './context.js';
import {FolderSource, LibrarySource, type Source} from './source.js';
import {admit} from './border.js';

const NONE: Source = new LibrarySource(() => Promise.reject(new Error('ham-content has neither src nor data')));

/**
 * Gives the elements inside it a site's own data.
 *
 * @element ham-content
 * @slot - The page, or the part of it, that shows this data.
 */
export class HamContent extends LitElement {
  static override properties: PropertyDeclarations = {src: {reflect: true}, data: {attribute: false}};
  static override styles = css`:host { display: contents }`;

  /** Address of the folder that `hamkit build` wrote, with or without its last slash; relative to the page. */
  declare src: string | null | undefined;
  /** A library to use instead of a folder. */
  declare data: unknown;

  readonly #provider = new ContextProvider(this, {context: sourceContext, initialValue: NONE});

  // before the children ask: attributes are set, the first update has not run
  override connectedCallback(): void {
    this.#provide();
    super.connectedCallback();
  }

  protected override updated(changed: PropertyValues): void {
    // the first values are in place since the connection
    if (this.hasUpdated && [...changed.values()].some((old) => old !== undefined)) this.#provide();
  }

  protected override render(): unknown { return html`<slot></slot>`; }

  #provide(): void {
    const {src, data} = this;
    this.#provider.setValue(data !== undefined ? new LibrarySource(() => Promise.resolve(admit(data)))
      : src ? new FolderSource(new URL(src.replace(/\/?$/, '/'), document.baseURI)) : NONE);
  }
}

declare global {
  interface HTMLElementTagNameMap { 'ham-content': HamContent }
}
