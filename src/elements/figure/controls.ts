import {html, svg} from 'lit';
import type {Instant} from '../../figure/index.js';
import {figure as words} from '../../locales/en/figure.js';
import type {Figure} from '../../model/index.js';

/** At its still, or somewhere in its movement. */
export type State = 'still' | 'paused' | 'playing';

/** What the controls show. */
export interface Shown {
  readonly title: string;
  readonly state: State;
  /** Before a figure is first started it has one button. */
  readonly open: boolean;
  /** Of a repetition, seconds. */
  readonly length: number;
  readonly speed: number;
}

/** What they do. */
export interface Actions {
  readonly toggle: () => void;
  /** To the end of the next move, or of the one before. */
  readonly step: (by: 1 | -1) => void;
  /** To a second of the repetition. */
  readonly goTo: (time: number) => void;
  /** Stops where it is. */
  readonly hold: () => void;
  readonly pace: (speed: number) => void;
}

const PLAY = 'M3 1v14l11-7z';
const PAUSE = 'M3 1h4v14H3zM9 1h4v14H9z';
const SPEEDS = [0.5, 1, 2];
/** A step of the slider under the keys; and under a pointer, or while it follows the movement, seconds. */
const STEP = {keys: '0.5', fine: '0.02'};

const wantsLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const glyphView = (d: string): unknown => html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${d}></path>`}</svg>`;

/** For whom motion is not welcome nothing moves: the buttons lead from the end of one move to the end of the next. */
export function controlsView({title, state, open, length, speed}: Shown, {toggle, step, goTo, hold, pace}: Actions): unknown {
  const steps = wantsLessMotion();
  const label = state === 'playing' ? words.pause : !steps ? words.play : open ? words.next : words.steps;
  /** The reader takes the slider; it steps as whoever moves it can. */
  const grasp = (by: string) => ({target}: Event): void => {
    hold();
    if (target instanceof HTMLInputElement) target.step = by;
  };
  return html`<div part="controls">
    ${steps && open ? html`<button type="button" part="button" aria-label=${words.of(words.previous, title)} @click=${() => { step(-1); }}><span class="turn">‹</span></button>` : ''}
    <button type="button" part="button play" aria-label=${words.of(label, title)} @click=${() => { if (steps) step(1); else toggle(); }}>
      ${steps && open ? html`<span class="turn">›</span>` : glyphView(state === 'playing' ? PAUSE : PLAY)}${open ? '' : html`<span>${label}</span>`}</button>
    ${open ? html`<span part="phase" dir="auto" aria-live=${steps ? 'polite' : 'off'}></span>
      <input type="range" part="slider" aria-label=${words.of(words.place, title)} min="0" max=${length} step=${STEP.fine}
        @keydown=${grasp(STEP.keys)} @pointerdown=${grasp(STEP.fine)}
        @input=${({target}: Event) => { if (target instanceof HTMLInputElement) goTo(target.valueAsNumber); }}>
      ${steps ? '' : html`<select part="speed" aria-label=${words.of(words.speed, title)}
        @change=${({target}: Event) => { if (target instanceof HTMLSelectElement) pace(Number(target.value)); }}>
        ${SPEEDS.map((factor) => html`<option value=${factor} ?selected=${factor === speed}>${words.times(factor)}</option>`)}</select>`}` : ''}
  </div>`;
}

/** Nothing has to be counted at the end of a move, nor where it is still to begin. */
const BLINK = 0.002;

/**
 * Lets the slider and the named phase go along with a movement, frame by frame and so without a rendering. What the slider says of
 * itself changes only when it stands: a screen reader that is on it would otherwise speak at every frame.
 */
export function follow(root: ParentNode, {moves}: Figure, {move, elapsed, left}: Instant, time: number, state: State): void {
  const [slider, phase] = [root.querySelector('input'), root.querySelector('[part=phase]')];
  const now = moves[move];
  if (!slider || !phase || !now) return;
  const [second, of] = [Math.floor(elapsed + BLINK) + 1, Math.round(now.seconds)];
  const isEnd = state === 'paused' && left < BLINK;
  slider.valueAsNumber = time;
  const named = state === 'still' ? '' : state === 'paused' && time === 0 ? words.start : isEnd ? words.done(now.label, now.seconds) : words.counted(now.label, second, of);
  if (phase.textContent !== named) phase.textContent = named;
  if (state !== 'playing') slider.setAttribute('aria-valuetext', state === 'still' ? words.start : isEnd ? named : words.told(now.label, second, of));
}
