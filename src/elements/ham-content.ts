import {ContextProvider} from '@lit/context';
import {LitElement, css, html, type PropertyDeclarations, type PropertyValues} from 'lit';
import {admit, admitCatalogue, admitFigure, sourceOf} from './border.js';
import {sourceContext} from './context.js';
import {LibrarySource} from './library-source.js';
import {FolderSource, type Source} from './source.js';

export {ContextSource} from './context-source.js';

/**
 * Gives the elements inside it a site's own data, checked at the border.
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

  /** Until there is data; which may be on its way, in a property that was set before this tag was defined. */
  readonly #nowhere = new LibrarySource(async () => {
    await this.updateComplete;
    throw new Error('this ham-content has neither src nor data');
  });
  readonly #provider = new ContextProvider(this, {context: sourceContext, initialValue: this.#nowhere});

  // at once, not with the first update: the elements inside ask before that
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'src' && old !== value) this.reload();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) this.reload();
  }

  /** Reads the data again, where the files of the folder have changed. The elements inside keep what the reader chose. */
  reload(): void {
    this.#provider.setValue(this.#source());
  }

  protected override render(): unknown { return html`<slot></slot>`; }

  #source(): Source {
    const {src, data} = this;
    if (data) return sourceOf(data);
    if (!src) return this.#nowhere;
    try {
      return new FolderSource(new URL(src.replace(/\/?$/, '/'), this.baseURI), {library: admit, catalogue: admitCatalogue, figure: admitFigure});
    } catch (error) {
      return new LibrarySource(() => { throw error; });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap { 'ham-content': HamContent }
}
