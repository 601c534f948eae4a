import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Library, Reference} from '../model/index.js';
import {toBibtex, toCsl, toRis} from '../share/index.js';
import {evidenceView} from '../view/index.js';
import {EntryElement} from './entry-element.js';

const FORMATS: Readonly<Record<string, (reference: Reference) => string>> = {
  BibTeX: toBibtex,
  RIS: toRis,
  'CSL-JSON': (reference) => JSON.stringify([toCsl(reference)], null, 2),
};

/**
 * One study's evidence: what was found, for whom, how sure anyone can be, and who disagrees.
 *
 * @element ham-evidence
 * @csspart card - The whole box.
 * @csspart eyebrow
 * @csspart title
 * @csspart finding - The finding in a sentence.
 * @csspart chart - The drawn effects.
 * @csspart certainty - How sure, for the people studied and for distance runners.
 * @csspart relations - Studies that dispute, back or answer it.
 * @csspart details - Who was studied, what they did, what it does not show.
 * @csspart reference - The full citation.
 * @csspart copy - The copy buttons.
 */
export class HamEvidence extends EntryElement {
  static override properties: PropertyDeclarations = {copied: {state: true}, uncopied: {state: true}};

  protected readonly kind = 'study';

  /** The format that was copied last. */
  protected declare copied: string;
  /** The text that the browser refused to copy. */
  protected declare uncopied: string;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('name') || changed.has('data')) this.copied = this.uncopied = '';
    super.willUpdate(changed);
  }

  protected override sources(library: Library, id: string): readonly string[] { return Object.keys(library.references).filter((key) => key !== id); }

  protected override view(library: Library, id: string): unknown {
    const reference = library.references[id];
    return evidenceView(library.studies[id]!, this.scope, {copy: reference ? this.#copyView(reference) : nothing});
  }

  #copyView(reference: Reference): unknown {
    const {say} = this;
    return html`<div class="copy" part="copy">${say.copy}
      ${Object.entries(FORMATS).map(([format, write]) => html`<button type="button" class="button" part="button"
        @click=${() => this.#copy(format, write(reference))}>${format}</button>`)}
      <span role="status">${this.uncopied ? say.notCopied : this.copied ? say.copied(this.copied) : nothing}</span>
      ${this.uncopied ? html`<textarea readonly rows="8" aria-label=${this.copied} .value=${this.uncopied}></textarea>` : nothing}
    </div>`;
  }

  /** The clipboard is absent on http pages and can be refused; then the text is shown to be copied by hand. */
  async #copy(format: string, text: string): Promise<void> {
    this.copied = format;
    try {
      await navigator.clipboard.writeText(text);
      this.uncopied = '';
    } catch {
      this.uncopied = text;
      await this.updateComplete;
      this.renderRoot.querySelector('textarea')?.select();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap { 'ham-evidence': HamEvidence }
}
