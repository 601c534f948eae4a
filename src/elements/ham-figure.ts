import {LitElement, html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Instant} from '../figure/index.js';
import {figure as words} from '../locales/en/figure.js';
import {figureLayout, textView} from '../view/figure/index.js';
import {messageView, style} from '../view/index.js';
import {word} from '../view/scope.js';
import {EntryElement} from './entry-element.js';
import {controlsView, follow, type State} from './figure/controls.js';
import {drawingFor} from './figure/drawing.js';
import {figureOf, troubleOf} from './figure/find.js';
import {knownOf, remember, type Known} from './figure/known.js';
import type {Motion} from './figure/motion.js';
import {whenNear} from './figure/near.js';
import {colours, pairOf, stillOf} from './figure/views.js';
import {SourceAround} from './source-around.js';
import {UnknownEntry, type Source} from './source.js';

/**
 * The figure of an exercise: a still, that moves when its reader starts it; or what to do beside one of its mistakes. It draws itself
 * when it comes near the window. With a picture in the slot `still` it loads nothing before it is started.
 *
 * @element ham-figure
 * @slot still - A picture that is there already, as in a page that was rendered before.
 * @slot - Always shown, below the figure: text that a page swallowed by leaving a tag open is never hidden.
 * @csspart figure - All of it.
 * @csspart picture - The ground of a picture.
 * @csspart controls - Below it: `button`, one of them `play`; `phase`, `slider` and `speed`.
 * @csspart pair - What to do in `right`, and what not in `wrong`, with the text of the `mistake`.
 * @cssprop --ham-figure-build - `broad`, `slight` or `full`.
 * @cssprop --ham-figure-hair - `short`, `bun`, `tail`, `curls`, `covered` or `none`.
 */
export class HamFigure extends LitElement {
  static override properties: PropertyDeclarations = {
    name: {reflect: true}, mistake: {type: Number, reflect: true}, label: {}, compact: {type: Boolean, reflect: true}, open: {type: Boolean, reflect: true},
    data: {attribute: false}, source: {attribute: false}, known: {state: true}, state: {state: true}, failure: {state: true},
  };
  static override get styles(): CSSResultGroup { return [style, figureLayout, colours()]; }

  /** Id of the exercise. */
  declare name: string | null | undefined;
  /** Which mistake to show, counted from 0 in the order of the figure; without it the movement is shown. */
  declare mistake: number | null | undefined;
  /** What the exercise is called, for those who do not see the picture; else its id in words. */
  declare label: string | null | undefined;
  /** A picture for small places: it has no controls until it is started. */
  declare compact: boolean;
  /** Whether the controls are out; set when the figure is first started. */
  declare open: boolean;
  /** A figure, or a library that has it, instead of loading it. Checked like any data from outside. */
  declare data: unknown;
  /** Where the card around it has its data from. */
  declare source: Source | undefined;

  protected declare known: Known | undefined;
  protected declare state: State;
  /** What to say instead, where there is no figure. */
  protected declare failure: unknown;

  #motion: Motion | undefined;
  #speed = 1;
  /** What the movement shows. */
  #instant: Instant | undefined;
  #loading: Promise<void> | undefined;
  #turn: symbol | undefined;
  #near = false;
  #approach: IntersectionObserver | undefined;
  readonly #sourceAround = new SourceAround(this, () => { this.#reload(); });

  constructor() {
    super();
    this.compact = this.open = false;
    this.state = 'still';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#print);
    if (this.#hasStill) return;
    this.#approach = whenNear(this, () => {
      this.#near = true;
      void this.#ready();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#print);
    this.#approach?.disconnect();
    this.#sourceAround.leave();
    this.#hold();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) return;
    const isOther = changed.has('name') || changed.has('data');
    if (isOther || changed.has('source')) this.#reload();
    if (!isOther) return;
    this.known = this.failure = this.#motion = undefined;
    this.open = this.hidden = false;
  }

  /** Also waits for what is being loaded; not for what its reader has not come near to. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    const {failure, mistake} = this;
    return html`${failure ? messageView(failure) : html`<div class="ham" part="figure">${typeof mistake === 'number' ? pairOf(this.known, this.#title, mistake) : this.#movement()}</div>`}<slot></slot>`;
  }

  get #hasStill(): boolean { return this.querySelector(':scope > [slot=still]') !== null; }

  get #title(): string { return this.label ?? word({}, this.name ?? ''); }

  #movement(): unknown {
    const {known, open, state} = this;
    const moving = state === 'still' ? undefined : this.#motion?.picture;
    return html`<div part="picture" class=${known || this.#hasStill ? '' : 'empty'}>${moving ?? html`<slot name="still">${known && stillOf(known, this.#title, this.compact && !open)}</slot>`}</div>
      ${known && (moving || !this.#hasStill) ? textView(known.figure) : ''}
      ${controlsView({title: this.#title, state, open, length: this.#motion?.length ?? 0, speed: this.#speed}, {
        toggle: () => { if (state === 'playing') this.#hold(); else void this.#play(); },
        step: (by) => { void this.#step(by); },
        goTo: (time) => {
          this.state = 'paused';
          void this.#move((motion) => { motion.goTo(time); });
        },
        hold: () => { this.#hold(); },
        pace: (speed) => {
          this.#speed = speed;
          if (this.#motion) this.#motion.speed = speed;
        },
      })}`;
  }

  #play(): Promise<void> {
    this.open = true;
    this.state = 'playing';
    // meanwhile it may have been stopped
    return this.#move((motion) => { if (this.state === 'playing') motion.start(); });
  }

  #step(by: 1 | -1): Promise<void> {
    const isFirst = this.state === 'still';
    this.open = true;
    this.state = 'paused';
    return this.#move((motion) => { if (isFirst) motion.goTo(0); else motion.step(by); });
  }

  /** Puts the movement in the place of the still, and then does something with it. */
  async #move(act: (motion: Motion) => void): Promise<void> {
    await this.#ready();
    const motion = this.#motion ??= await this.#make();
    if (!motion || this.state === 'still') return;
    this.requestUpdate();
    this.performUpdate();
    act(motion);
  }

  async #make(): Promise<Motion | undefined> {
    const {known} = this;
    const {Motion: Moving} = await import('./figure/motion.js');
    if (!known || known !== this.known) return undefined;
    const motion = new Moving(this, known.figure, known.drawing, words.movement(this.#title), (instant) => {
      this.#instant = instant;
      this.#tell();
    }, (isOver) => {
      this.state = isOver ? 'still' : 'paused';
      this.#tell();
    });
    motion.speed = this.#speed;
    return motion;
  }

  /** Stops where it is. */
  #hold(): void {
    this.#motion?.stop();
    if (this.state === 'playing') this.state = 'paused';
    this.#tell();
  }

  #tell(): void {
    if (this.known && this.#instant) follow(this.renderRoot, this.known.figure, this.#instant, this.#motion?.time ?? 0, this.state);
  }

  /** On paper there is a still, at least where the figure is there already: no browser waits for what is loaded now. */
  readonly #print = (): void => {
    this.#hold();
    this.state = 'still';
    const known = this.source && !this.known && knownOf(this.source, this.name ?? '');
    if (known) this.#take(known);
    else if (!this.#hasStill) void this.#ready();
    this.performUpdate();
  };

  /** The drawing code and the figure, once both are there. */
  #ready(): Promise<void> { return this.#loading ??= this.#load(); }

  /** Asks again, for another figure or from another source. What is there stays until it comes. */
  #reload(): void {
    this.#hold();
    this.state = 'still';
    this.#loading = undefined;
    if (this.#near || this.known) void this.#ready();
  }

  async #load(): Promise<void> {
    // of several under way only the one begun last counts
    const turn = this.#turn = Symbol();
    const {data, name} = this;
    let source: Source | undefined;
    const from = async (own?: Source): Promise<Source | undefined> => source = own ?? this.source ?? await this.#sourceAround.find() ?? EntryElement.source;
    try {
      const [figure] = await Promise.all([figureOf(data, name ?? '', from), import('./figure/figure.js')]);
      const known = {figure, drawing: await drawingFor(figure, this)};
      if (turn !== this.#turn) return;
      // gone meanwhile: it asks again where it comes back
      if (this.isConnected) this.#take(known);
      else this.#loading = undefined;
      if (this.source) remember(this.source, name ?? '', known);
    } catch (failure) {
      if (turn !== this.#turn) return;
      this.#loading = undefined;
      this.state = 'still';
      // in data that a page brought along there may be the exercise without its figure
      this.hidden = this.source !== undefined && failure instanceof UnknownEntry;
      if (this.hidden) return;
      console.error(`hamkit: <ham-figure name="${name}">`, failure);
      // a card is finished without; who wrote this tag wants to know
      if (!this.source) {
        this.failure = await troubleOf(failure, name ?? '', source, () => {
          this.failure = undefined;
          void this.#ready();
        }).catch(() => name);
      }
    }
  }

  #take(known: Known): void {
    this.#motion = this.#instant = undefined;
    this.known = known;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'ham-figure': HamFigure }
}
