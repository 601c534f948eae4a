import {html} from 'lit';
import type {Circuit, CircuitItem, Exercise, Library} from '../model/index.js';
import {sayMinutes} from '../dose/index.js';
import {circuitKit, circuitSeconds} from '../training/index.js';
import {doseView} from './dose.js';
import {exerciseBody, kitText, type ExerciseControls} from './exercise.js';
import {popoversView} from './popovers.js';
import {provenanceView} from './provenance.js';
import {redFlagsView} from './red-flags.js';
import {inlineView, richTextView} from './rich-text.js';
import {directionOf, type Scope} from './scope.js';
import {sourcesView} from './sources.js';

/** What an element may add to a circuit. `at` counts the items through all blocks, from 0. */
export interface CircuitControls {
  /** Above the blocks: the level of the whole circuit. */
  readonly level?: unknown;
  /** Below the blocks: how far along. */
  readonly progress?: unknown;
  /** Under an item's dose: one tick a set. */
  readonly ticks?: (item: CircuitItem, exercise: Exercise, at: number) => unknown;
  /** Under an item: what its level changes, or the way back after a switch. */
  readonly change?: (at: number) => unknown;
  /** The controls of the card inside an item. */
  readonly card?: (at: number) => ExerciseControls;
  /** Beside an item and in the warm-up: a small picture. */
  readonly picture?: (of: Exercise) => unknown;
}

const itemView = (item: CircuitItem, at: number, scope: Scope, controls: CircuitControls): unknown => {
  const exercise = scope.library.exercises[item.exercise];
  return html`<li part="item">${exercise ? html`
    <div class="what">
      <h4 part="item-title">${exercise.title}</h4>
      ${controls.picture?.(exercise)}
      <p part="purpose">${exercise.purpose}</p>
      ${item.note[0] && html`<p class="note">${inlineView(item.note, scope)}</p>`}
      ${controls.change?.(at)}
    </div>
    <div>${doseView(item.dose, scope)}${controls.ticks?.(item, exercise, at)}</div>
    <details part="how"><summary aria-label="${scope.say.how}: ${exercise.title}">${scope.say.how}</summary>${exerciseBody(exercise, scope, 5, controls.card?.(at))}</details>`
    : scope.say.failed(item.exercise)}</li>`;
};

const warmUpView = ({intro, before, blocks}: Circuit, scope: Scope, {picture}: CircuitControls): unknown => html`<details part="warm-up">
  <summary>${scope.say.warmUp}: ${sayMinutes(circuitSeconds({blocks}), scope.say.dose)}</summary>
  ${richTextView([...intro, ...before], scope)}
  <ol>${blocks.flatMap(({items}) => items.map(({exercise: id, dose}) => {
    const exercise = scope.library.exercises[id];
    return exercise && html`<li><strong>${exercise.title}</strong>${picture?.(exercise)}${doseView(dose, scope)}${richTextView(exercise.setup, scope)}<p>${exercise.steps.map((step) => html`${inlineView(step, scope)} `)}</p></li>`;
  }))}</ol>
</details>`;

/** The reference ids that a circuit shows: its own, those of its exercises, and those of its warm-up. */
export const circuitSources = ({sources, blocks, warmUp}: Circuit, library: Library): readonly string[] => {
  const first = library.circuits[warmUp ?? ''];
  const used = blocks.flatMap(({items}) => items.flatMap(({exercise}) => library.exercises[exercise]?.sources ?? []));
  return [...new Set([...sources, ...used, ...first ? circuitSources({...first, warmUp: undefined}, library) : []])].filter((key) => library.references[key]);
};

/** A circuit: what it takes, what to mind, its blocks in order with the reason for the order, and its sources. */
export const circuitView = (circuit: Circuit, scope: Scope, controls: CircuitControls = {}): unknown => {
  const {library, say} = scope;
  const {blocks} = circuit;
  const warmUp = library.circuits[circuit.warmUp ?? ''];
  let at = 0;
  return html`<article class="ham" part="circuit" lang=${library.language} dir=${directionOf(library.language)}>
    <header part="header">
      <p part="eyebrow">${say.circuit}${circuit.perWeek && html` · ${say.perWeek(...circuit.perWeek)}`}</p>
      <h2 part="title">${circuit.title}</h2>
      <p part="purpose">${circuit.purpose}</p>
    </header>
    <dl part="facts">
      <div><dt>${say.time}</dt><dd>${sayMinutes(circuitSeconds(circuit), say.dose)}</dd></div>
      <div><dt>${say.exercises}</dt><dd>${blocks.flatMap(({items}) => items).length}</dd></div>
      <div><dt>${say.kitLabel}</dt><dd>${kitText(circuitKit([...blocks, ...warmUp?.blocks ?? []], library), scope)}</dd></div>
    </dl>
    ${richTextView(circuit.intro, scope)}
    <section part="before"><h3>${say.before}</h3>${richTextView(circuit.before, scope)}${redFlagsView(scope)}</section>
    ${warmUp && warmUpView(warmUp, scope, controls)}
    ${controls.level}
    ${blocks.map((block, b) => html`<section part="block">
      <p part="eyebrow">${say.block(b + 1)}</p>
      <h3 part="block-title">${block.title}</h3>
      ${richTextView(block.why, scope)}
      <ol>${block.items.map((item) => itemView(item, at++, scope, controls))}</ol>
    </section>`)}
    ${controls.progress}
    ${circuit.after[0] && html`<section part="after"><h3>${say.afterwards}</h3>${richTextView(circuit.after, scope)}</section>`}
    ${sourcesView(scope)}
    ${provenanceView(circuit, scope)}
    ${popoversView(scope)}
  </article>`;
};
