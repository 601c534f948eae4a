import {html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {evidence as words} from '../locales/en/evidence.js';
import type {Library, Reference, Study} from '../model/index.js';
import {toBibtex, toCsl, toRis} from '../share/index.js';
import {citedIn, evidenceStyle, evidenceView} from '../view/evidence/index.js';
import {shortName} from '../view/scope.js';
import type {Scope} from '../view/index.js';
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
export class HamEvidence extends EntryElement<Study> {
  static override properties: PropertyDeclarations = {copied: {state: true}, uncopied: {state: true}};
  static override styles: CSSResultGroup = [EntryElement.styles, evidenceStyle];

  protected readonly kind = 'study';

  /** The format that was copied last. */
  protected declare copied: string;
  /** The text that the browser refused to copy. */
  protected declare uncopied: string;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('name') || changed.has('data')) this.copied = this.uncopied = '';
    super.willUpdate(changed);
  }

  protected override find({studies}: Library, id: string): Study | undefined { return studies[id]; }

  protected override sources(study: Study): readonly string[] { return citedIn(study); }

  protected override view(study: Study, scope: Scope): unknown {
    const reference = scope.library.references[study.id];
    // no list of sources stands in the box, so a number would lead nowhere
    return evidenceView(study, {...scope, mark: shortName}, {copy: reference && this.#copyView(reference)});
  }

  #copyView(reference: Reference): unknown {
    return html`<div part="copy">${words.copy}
      ${Object.entries(FORMATS).map(([format, write]) => html`<button type="button" part="button"
        @click=${() => this.#copy(format, write(reference))}>${format}</button>`)}
      <span role="status">${this.uncopied ? words.notCopied : this.copied && words.copied(this.copied)}</span>
      ${this.uncopied && html`<textarea readonly rows="8" aria-label=${this.copied} .value=${this.uncopied}></textarea>`}
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
