import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Exercise, Library} from '../model/index.js';
import {exerciseView} from '../view/index.js';
import {EntryElement} from './entry-element.js';
import {HamSwapEvent} from './events.js';

/**
 * One exercise as a card. The reader can switch it to an easier or a harder one, and back.
 *
 * @element ham-exercise
 * @fires ham-swap - The reader switched the card to another exercise.
 * @slot figure - A picture of the exercise, above the title.
 * @csspart card - The whole card.
 * @csspart figure - The place of the picture.
 * @csspart header - Kind, title and purpose; inside it `eyebrow`, `title` and `purpose`.
 * @csspart dose - The dose.
 * @csspart facts - What you need, and the muscles.
 * @csspart setup
 * @csspart steps
 * @csspart cues
 * @csspart feel
 * @csspart mistakes
 * @csspart cautions
 * @csspart ladder - Easier and harder; inside it `easier` and `harder`.
 * @csspart why
 * @csspart cite - A citation's number.
 * @csspart popover - What opens at a citation.
 * @csspart sources - The list of sources.
 * @csspart provenance - Author, licence and review.
 */
export class HamExercise extends EntryElement {
  static override properties: PropertyDeclarations = {trail: {state: true}};

  protected readonly kind = 'exercise';

  /** The exercises that the reader switched through; the last is shown, with the dose it was offered at. */
  protected declare trail: readonly Exercise[];

  constructor() {
    super();
    this.trail = [];
  }

  protected override get shown(): string { return this.trail.at(-1)?.id ?? super.shown; }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('name') || changed.has('data')) this.trail = [];
    super.willUpdate(changed);
  }

  protected override sources({exercises}: Library, id: string): readonly string[] { return exercises[id]!.sources; }

  protected override view({exercises}: Library, id: string): unknown {
    return exerciseView(this.trail.at(-1) ?? exercises[id]!, this.scope, {
      figure: html`<slot name="figure"></slot>`,
      before: this.trail.length > 0 ? this.#button(this.say.back(this.#previous.title), () => this.#go(this.trail.slice(0, -1))) : nothing,
      swap: (to, {dose}) => this.#button(to.title, () => this.#go([...this.trail, dose ? {...to, dose} : to])),
    });
  }

  get #previous(): Exercise { return this.trail.at(-2) ?? this.library!.exercises[this.name ?? '']!; }

  #button(text: string, click: () => void): unknown {
    return html`<button type="button" class="button" part="button" @click=${click}>${text}</button>`;
  }

  async #go(trail: readonly Exercise[]): Promise<void> {
    this.trail = trail;
    const id = this.shown;
    this.dispatchEvent(new HamSwapEvent(id));
    await super.getUpdateComplete();
    // the button that was pressed is gone: the focus goes where reading begins
    const title = this.renderRoot.querySelector<HTMLElement>('h3');
    if (title) { title.tabIndex = -1; title.focus(); }
    // its own neighbours may not be in the slice at hand; without them the card is only shorter
    await this.extend(id).catch(() => undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap { 'ham-exercise': HamExercise }
}
