import type {CSSResultGroup, PropertyDeclarations, PropertyValues} from 'lit';
import {FOLDERS, type Check, type Correction, type Library, type PainModel, type Plan, type Term} from '../model/index.js';
import type {Scope} from '../view/index.js';
import {programmesStyle, programmeView, type ProgrammeKind} from '../view/programmes/index.js';
import {EntryElement} from './entry-element.js';
import {Unfolding} from './unfolding.js';

const KINDS: readonly ProgrammeKind[] = ['plan', 'check', 'pain', 'term', 'correction'];

/**
 * A plan, check, pain model, term of the glossary, or correction, to be read. The exercises and circuits of a plan unfold in their
 * places.
 *
 * @element ham-entry
 * @csspart card - The whole card.
 * @csspart header - Kind, title and purpose; inside it `eyebrow`, `title` and `purpose`.
 * @csspart facts - How long a plan is.
 * @csspart before - What comes first in a plan, a check or a pain model, with the red flags in `flags`.
 * @csspart timeline - A plan's phases; each a `phase` with `phase-title`, and in it a `plan-item` with `frequency` and `dose`.
 * @csspart rules - The rules, in groups of part `rule-group`; where one comes from is its `origin`.
 * @csspart variants - A plan's other lengths.
 * @csspart after
 * @csspart steps - Of a check; so are `questions`, with an `answer` each, and `reading`.
 * @csspart idea - Of a pain model, and its `limits`.
 * @csspart verdict - Of a correction, before its title.
 * @csspart correction - Inside it `claim`, `instead` and, but for an article, `because`, which stands folded below it there.
 * @csspart term - A word that the glossary explains.
 * @csspart popover - What opens at a term or a citation.
 * @csspart sources - The list of sources.
 * @csspart provenance - Author, licence and review.
 */
export class HamEntry extends EntryElement<Plan | Check | PainModel | Term | Correction> {
  static override properties: PropertyDeclarations = {of: {attribute: 'kind', reflect: true}};
  static override styles: CSSResultGroup = [EntryElement.styles, programmesStyle];

  /** The attribute `kind`: `plan`, `check`, `pain`, `term` or `correction`. Anything else is a plan. */
  declare of: string | null | undefined;

  readonly #unfolding = new Unfolding(this);

  protected get kind(): ProgrammeKind { return KINDS.find((kind) => kind === this.of) ?? 'plan'; }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('of') && this.hasUpdated) this.reload();
    super.willUpdate(changed);
  }

  protected override find(library: Library, id: string): Plan | Check | PainModel | Term | Correction | undefined { return library[FOLDERS[this.kind]][id]; }

  protected override sources({sources}: Plan | Check | PainModel | Term | Correction, {references}: Library): readonly string[] {
    return sources.filter((key) => references[key]);
  }

  protected override view({id}: {readonly id: string}, scope: Scope): unknown {
    return programmeView({kind: this.kind, id}, scope, {show: ({show, title}) => this.#unfolding.view(show, title, this.say.how, this.around)});
  }
}

declare global {
  interface HTMLElementTagNameMap { 'ham-entry': HamEntry }
}
