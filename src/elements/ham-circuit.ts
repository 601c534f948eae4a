import {html, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Circuit, CircuitItem, Exercise, Library} from '../model/index.js';
import {atLevel, LEVELS, type Level} from '../training/index.js';
import {circuitSources, circuitView, inlineView, type Scope} from '../view/index.js';
import {EntryElement} from './entry-element.js';
import {HamSetEvent, HamSwapEvent} from './events.js';
import {figureTag} from './figure-tag.js';

export type {HamSetEvent, HamSwapEvent} from './events.js';

const itemsOf = ({blocks}: Circuit): readonly CircuitItem[] => blocks.flatMap(({items}) => items);

/** The sets of an item, by name: as many as its dose has, and no more than a page can bear. */
const setsOf = ({exercise, dose: {sets: [, most]}}: CircuitItem, at: number): readonly string[] =>
  Array.from({length: Math.max(0, Math.min(20, Math.trunc(most)))}, (_, set) => `${at} ${exercise} ${set}`);

/**
 * A circuit: what it takes, what to mind, and its exercises with a tick for each set. The reader can make the whole of it
 * easier or harder, or switch one exercise. Without `name` it is the weekly circuit. Ticks last as long as the page.
 *
 * @element ham-circuit
 * @fires ham-set - The reader ticked off a set, or took a tick back.
 * @fires ham-swap - The reader switched one exercise to another.
 * @csspart circuit - The whole circuit.
 * @csspart header - Title and purpose; inside it `eyebrow`, `title` and `purpose`.
 * @csspart facts - Time, number of exercises, what you need.
 * @csspart before - "Before you start", with the red flags in `flags`.
 * @csspart warm-up
 * @csspart level - The choice of level.
 * @csspart block - A block; inside it `block-title`.
 * @csspart item - An exercise; inside it `item-title`, `dose`, `ticks`, and `how` with the parts of a card.
 * @csspart progress
 * @csspart after
 * @csspart sources - The list of sources.
 * @csspart provenance - Author, licence and review.
 */
export class HamCircuit extends EntryElement<Circuit> {
  static override properties: PropertyDeclarations = {level: {reflect: true}, ticked: {state: true}, swaps: {state: true}};

  protected readonly kind = 'circuit';

  /** `easier`, `written` or `harder`: the level of the whole circuit. Anything else is as written. */
  declare level: Level;
  /** Ticked sets as "place exercise set": a tick belongs to what was done, not to what stands there now. */
  protected declare ticked: ReadonlySet<string>;
  /** What the reader put in an item's place, by its place. */
  protected declare swaps: ReadonlyMap<number, CircuitItem>;

  constructor() {
    super();
    this.level = 'written';
    this.ticked = new Set();
    this.swaps = new Map();
  }

  protected override get shown(): string { return this.name ?? 'weekly'; }

  protected override willUpdate(changed: PropertyValues): void {
    // in a page that has the circuit already it stands there as written
    if (this.level === 'easier' || this.level === 'harder') this.adopted = false;
    // whoever asks for another circuit or level wants all of it
    if (changed.has('name') || changed.has('data') || changed.has('level')) this.swaps = new Map();
    if (changed.has('name') || changed.has('data')) this.ticked = new Set();
    super.willUpdate(changed);
  }

  /** Above a circuit that was there already, the offer to draw it anew with all that can be done with it. */
  protected override render(): unknown {
    return this.adopted ? html`<p class="ham" part="invitation"><button type="button" part="button" @click=${async () => {
      const draw = (): Promise<boolean> => {
        this.adopted = false;
        return this.updateComplete;
      };
      await import('./enliven.js').then(({enliven}) => enliven(this, draw), draw);
    }}>${this.say.invite}</button></p>${super.render()}` : super.render();
  }

  protected override find({circuits}: Library, id: string): Circuit | undefined { return circuits[id]; }

  protected override sources(written: Circuit, library: Library): readonly string[] {
    return [...new Set([...circuitSources(this.#changed(written, library), library), ...circuitSources(written, library)])];
  }

  protected override view(written: Circuit, scope: Scope): unknown {
    const circuit = this.#changed(written, scope.library);
    const items = itemsOf(written);
    const sets = itemsOf(circuit).flatMap((item, at) => setsOf(item, at));
    return circuitView(circuit, scope, {
      level: this.#levels(),
      progress: html`<p part="progress" role="status">${this.say.progress(this.#done(sets), sets.length)}</p>`,
      ticks: (item, exercise, at) => this.#ticks(setsOf(item, at), exercise, sets),
      change: (at) => items[at] && this.#change(items[at], at, scope),
      picture: (exercise) => figureTag(exercise, this.origin, true),
      card: (at) => ({picture: (exercise, mistake) => figureTag(exercise, this.origin, false, mistake), swap: (to, {dose, text}) => this.#button(to.title, at, to.id, {exercise: to.id, dose: dose ?? to.dose, note: text})}),
    });
  }

  /** The circuit at the chosen level and with the reader's switches. */
  #changed(circuit: Circuit, library: Library): Circuit {
    let at = 0;
    return {...circuit, blocks: circuit.blocks.map((block) => ({
      ...block, items: block.items.map((item) => this.swaps.get(at++) ?? atLevel(item, this.level, library).item),
    }))};
  }

  #levels(): unknown {
    return html`<fieldset part="level"><legend>${this.say.level}</legend>${LEVELS.map((level) => html`<label>
      <input type="radio" name="level" .checked=${level === (LEVELS.includes(this.level) ? this.level : 'written')} @change=${() => { this.level = level; }}><span>${this.say[level]}</span></label>`)}</fieldset>`;
  }

  /** After a switch, the way back. At another level, the small change that an exercise offers instead of another exercise. */
  #change(written: CircuitItem, at: number, scope: Scope): unknown {
    const {level, say} = this;
    const {item, change} = atLevel(written, level, scope.library);
    const exercise = scope.library.exercises[item.exercise];
    return this.swaps.has(at) ? exercise && this.#button(say.back(exercise.title), at, exercise.id)
      : change && html`<p class="note"><strong>${say[level]}:</strong> ${inlineView(change.text, scope)}</p>`;
  }

  /** Puts an item in a place of the circuit, or what the level has there. */
  #button(text: string, at: number, exercise: string, item?: CircuitItem): unknown {
    return html`<button type="button" part="button" @click=${() => {
      const swaps = new Map(this.swaps);
      if (item) swaps.set(at, item);
      else swaps.delete(at);
      this.swaps = swaps;
      this.performUpdate();
      // the pressed button may be gone: the focus goes to the exercise that took its place
      this.renderRoot.querySelectorAll('[part=item]')[at]?.querySelector('summary')?.focus();
      this.dispatchEvent(new HamSwapEvent(exercise));
    }}>${text}</button>`;
  }

  #done(sets: readonly string[]): number { return sets.filter((set) => this.ticked.has(set)).length; }

  #ticks(own: readonly string[], {id, title}: Exercise, sets: readonly string[]): unknown {
    return html`<div part="ticks" role="group" aria-label=${title}><small>${this.say.sets}</small>${own.map((set, n) => html`<label>
      <input type="checkbox" aria-label=${this.say.set(n + 1, title)} .checked=${this.ticked.has(set)} @change=${() => {
        const ticked = new Set(this.ticked);
        const done = !ticked.delete(set);
        if (done) ticked.add(set);
        this.ticked = ticked;
        this.dispatchEvent(new HamSetEvent(id, n + 1, done, this.#done(sets), sets.length));
      }}><span>${n + 1}</span></label>`)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'ham-circuit': HamCircuit }
}
