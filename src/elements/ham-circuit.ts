import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Circuit, CircuitItem, Exercise, Library, Variation} from '../model/index.js';
import {atLevel, LEVELS, type Level} from '../training/index.js';
import {circuitSources, circuitView} from '../view/index.js';
import {EntryElement} from './entry-element.js';
import {HamSetEvent, HamSwapEvent} from './events.js';

/** Ticks drawn for one exercise at most: more would be a slip in somebody's data. */
const MOST_SETS = 20;

const setsOf = ({dose: {sets: [, most]}}: CircuitItem): number => Math.min(MOST_SETS, Math.max(0, Math.floor(most)));

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
 * @csspart item - An exercise; inside it `item-title`, `dose`, `ticks` and `how`.
 * @csspart progress
 * @csspart after
 * @csspart sources - The list of sources.
 * @csspart provenance - Author, licence and review.
 */
export class HamCircuit extends EntryElement {
  static override properties: PropertyDeclarations = {level: {reflect: true}, ticked: {state: true}, swaps: {state: true}};

  protected readonly kind = 'circuit';

  /** `easier`, `written` or `harder`: the level of the whole circuit. Anything else is as written. */
  declare level: Level;
  /** Done sets as "block.item.set". */
  protected declare ticked: ReadonlySet<string>;
  /** What the reader put in an item's place, by "block.item". */
  protected declare swaps: ReadonlyMap<string, CircuitItem>;

  constructor() {
    super();
    this.level = 'written';
    this.#reset();
  }

  protected override get shown(): string { return this.name ?? 'weekly'; }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('name') || changed.has('data')) this.#reset();
    super.willUpdate(changed);
  }

  protected override sources(library: Library, id: string): readonly string[] {
    return circuitSources(this.#atLevel(library.circuits[id]!, library), library);
  }

  protected override view(library: Library, id: string): unknown {
    const written = library.circuits[id]!;
    const circuit = this.#atLevel(written, library);
    const sets = circuit.blocks.flatMap(({items}) => items).reduce((sum, item) => sum + setsOf(item), 0);
    return circuitView(circuit, this.scope, {
      level: this.#levels(),
      progress: this.#progress(sets),
      ticks: (item, exercise, at) => this.#ticks(item, exercise, at, sets),
      change: (at) => this.#change(at, written, library),
      card: (at) => ({swap: (to, variation) => this.#swap(at, to, variation)}),
    });
  }

  #reset(): void {
    this.ticked = new Set();
    this.swaps = new Map();
  }

  #atLevel(circuit: Circuit, library: Library): Circuit {
    return {...circuit, blocks: circuit.blocks.map((block, b) => ({
      ...block,
      items: block.items.map((item, i) => this.swaps.get(`${b}.${i}`) ?? atLevel(item, this.level, library).item),
    }))};
  }

  #levels(): unknown {
    const choose = (level: Level) => (): void => { this.level = level; this.swaps = new Map(); };
    return html`<fieldset part="level"><legend class="eyebrow">${this.say.level}</legend><div class="levels">
      ${LEVELS.map((level) => html`<label><input type="radio" name="level" .checked=${level === this.level} @change=${choose(level)}><span>${this.say.levels[level]}</span></label>`)}
    </div></fieldset>`;
  }

  /** At another level: the small change that an exercise offers instead of another exercise. After a switch: the way back. */
  #change(at: string, {blocks}: Circuit, library: Library): unknown {
    const [b, i] = at.split('.').map(Number) as [number, number];
    const item = blocks[b]!.items[i]!;
    if (this.swaps.has(at)) {
      const back = atLevel(item, this.level, library).item.exercise;
      return this.#button(this.say.back(library.exercises[back]?.title ?? back), at, undefined, back);
    }
    if (this.level === 'written') return nothing;
    const {item: shown, change} = atLevel(item, this.level, library);
    return change ? html`<p class="note"><strong>${this.say[this.level]}:</strong> ${change.text.map((part) => (typeof part === 'string' ? part : ''))}</p>`
      : shown === item ? html`<p class="note">${this.say.noSwap}</p>` : nothing;
  }

  #swap(at: string, to: Exercise, {dose, text}: Variation): unknown {
    return this.#button(to.title, at, {exercise: to.id, dose: dose ?? to.dose, note: text}, to.id);
  }

  #button(text: string, at: string, item: CircuitItem | undefined, exercise: string): unknown {
    const click = async (): Promise<void> => {
      const swaps = new Map(this.swaps);
      if (item) swaps.set(at, item); else swaps.delete(at);
      this.swaps = swaps;
      this.dispatchEvent(new HamSwapEvent(exercise));
      await this.updateComplete;
      // the pressed button may be gone: the focus goes to the exercise that took its place
      this.renderRoot.querySelectorAll<HTMLElement>('.item')[this.#place(at)]?.querySelector('summary')?.focus();
    };
    return html`<button type="button" class="button" part="button" @click=${click}>${text}</button>`;
  }

  /** Counting through all blocks, the how-manieth item it is. */
  #place(at: string): number {
    const [b, i] = at.split('.').map(Number) as [number, number];
    return this.library!.circuits[this.shown]!.blocks.slice(0, b).reduce((sum, {items}) => sum + items.length, 0) + i;
  }

  #ticks(item: CircuitItem, {id, title}: Exercise, at: string, sets: number): unknown {
    const count = setsOf(item);
    return html`<fieldset class="ticks" part="ticks"><legend class="hidden">${title}</legend>
      ${Array.from({length: count}, (_, n) => {
        const key = `${at}.${n}`;
        const change = (): void => {
          const ticked = new Set(this.ticked);
          const done = !ticked.delete(key);
          if (done) ticked.add(key);
          this.ticked = ticked;
          this.dispatchEvent(new HamSetEvent(id, n + 1, done, ticked.size, sets));
        };
        return html`<label class="tick"><input type="checkbox" .checked=${this.ticked.has(key)} @change=${change}
          aria-label=${this.say.set(n + 1, count, title)}><span aria-hidden="true">${n + 1}</span></label>`;
      })}
    </fieldset>`;
  }

  #progress(sets: number): unknown {
    const done = Math.min(sets, this.ticked.size);
    const text = this.say.progress(done, sets);
    return html`<div class="progress" part="progress"><progress max=${sets} value=${done} aria-label=${text}></progress><p role="status">${text}</p></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'ham-circuit': HamCircuit }
}
