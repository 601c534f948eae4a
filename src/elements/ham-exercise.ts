import {html, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Exercise, Library} from '../model/index.js';
import {exerciseView, type Scope} from '../view/index.js';
import {EntryElement} from './entry-element.js';
import {HamSwapEvent} from './events.js';
import {figureTag} from './figure-tag.js';

export type {HamSwapEvent} from './events.js';

/**
 * One exercise as a card. The reader can switch it to an easier or a harder one, and back.
 *
 * @element ham-exercise
 * @fires ham-swap - The reader switched the card to another exercise.
 * @slot figure - A picture of the exercise, in the place of the drawn one.
 * @csspart card - The whole card.
 * @csspart header - Kind, title and purpose; inside it `eyebrow`, `title` and `purpose`.
 * @csspart dose - The dose.
 * @csspart setup
 * @csspart steps
 * @csspart cautions
 * @csspart cues
 * @csspart feel
 * @csspart mistakes
 * @csspart easier
 * @csspart harder
 * @csspart swaps
 * @csspart why
 * @csspart facts - What you need, and the muscles.
 * @csspart cite - A citation's number.
 * @csspart popover - What opens at a citation.
 * @csspart sources - The list of sources.
 * @csspart provenance - Author, licence and review.
 */
export class HamExercise extends EntryElement<Exercise> {
  static override properties: PropertyDeclarations = {trail: {state: true}};

  protected readonly kind = 'exercise';

  /** The exercises that the reader switched through; the last is shown, with the dose it was offered at. */
  protected declare trail: readonly Exercise[];

  constructor() {
    super();
    this.trail = [];
  }

  protected override get shown(): string { return this.trail.at(-1)?.id ?? super.shown; }

  protected override get switched(): boolean { return this.trail.length > 0; }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('name') || changed.has('data')) this.trail = [];
    super.willUpdate(changed);
  }

  protected override find({exercises}: Library, id: string): Exercise | undefined { return this.trail.at(-1) ?? exercises[id]; }

  protected override sources({sources}: Exercise, {references}: Library): readonly string[] { return sources.filter((key) => references[key]); }

  protected override view(exercise: Exercise, scope: Scope): unknown {
    const {trail} = this;
    const previous = trail[0] && (trail.at(-2) ?? scope.library.exercises[super.shown]);
    return exerciseView(exercise, scope, {
      before: previous && this.#button(this.say.back(previous.title), trail.slice(0, -1)),
      picture: (of, mistake) => {
        const figure = figureTag(of, this.origin, false, mistake);
        return mistake === undefined ? html`<slot name="figure">${figure}</slot>` : figure;
      },
      swap: (to, {dose}) => this.#button(to.title, [...trail, dose ? {...to, dose} : to]),
    });
  }

  #button(text: string, trail: readonly Exercise[]): unknown {
    return html`<button type="button" part="button" @click=${() => {
      this.trail = trail;
      this.performUpdate();
      // the button that was pressed is gone: the focus goes where reading begins, and does not wait for more neighbours to load
      const title = this.renderRoot.querySelector('h3');
      title?.setAttribute('tabindex', '-1');
      title?.focus();
      this.dispatchEvent(new HamSwapEvent(this.shown));
    }}>${text}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'ham-exercise': HamExercise }
}
