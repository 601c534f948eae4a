import {html, nothing} from 'lit';
import type {Circuit, CircuitItem, Exercise, Library} from '../model/index.js';
import {sayMinutes} from '../dose/index.js';
import {circuitKit, circuitSeconds} from '../training/index.js';
import {doseView} from './dose.js';
import {exerciseBody, kitText, type ExerciseControls} from './exercise.js';
import {provenanceView} from './provenance.js';
import {inlineView, richTextView} from './rich-text.js';
import {direction, type Scope} from './scope.js';
import {sourcesView} from './sources.js';

/** What an element may add to a circuit. `at` is "block.item", the item's place. */
export interface CircuitControls {
  /** Above the blocks: the level of the whole circuit. */
  readonly level?: unknown;
  /** Below the level: how far along. */
  readonly progress?: unknown;
  /** Beside an item's dose: one tick a set. */
  readonly ticks?: (item: CircuitItem, exercise: Exercise, at: string) => unknown;
  /** Under an item: what its level changes. */
  readonly change?: (at: string) => unknown;
  /** The controls of the card inside an item. */
  readonly card?: (at: string) => ExerciseControls;
}

/** What must stand before any circuit. A host page can restyle it; no content can leave it out. */
const redFlagsView = ({say}: Scope): unknown => html`<details class="flags" part="flags">
  <summary>${say.redFlagsTitle}</summary>
  ${say.redFlags.map(({when, signs}) => html`<p><strong>${when}</strong></p><ul>${signs.map((sign) => html`<li>${sign}</li>`)}</ul>`)}
</details>`;

const itemView = (item: CircuitItem, at: string, scope: Scope, controls: CircuitControls): unknown => {
  const exercise = scope.library.exercises[item.exercise];
  if (!exercise) return html`<li class="item">${scope.say.broken(item.exercise)}</li>`;
  return html`<li class="item" part="item">
    <div class="row">
      <div class="what"><h4 part="item-title">${exercise.title}</h4><p class="purpose">${exercise.purpose}</p></div>
      ${doseView(item.dose, scope)}
      ${controls.ticks?.(item, exercise, at)}
    </div>
    ${item.note.length > 0 ? html`<p class="note">${inlineView(item.note, scope)}</p>` : nothing}
    ${controls.change?.(at)}
    <details class="how" part="how"><summary>${scope.say.how}<span class="hidden">: ${exercise.title}</span></summary>${exerciseBody(exercise, scope, controls.card?.(at))}</details>
  </li>`;
};

const warmUpView = (circuit: Circuit, scope: Scope): unknown => html`<details class="warm-up" part="warm-up">
  <summary>${scope.say.warmUp}: ${sayMinutes(circuitSeconds(circuit), scope.say.dose)}</summary>
  ${richTextView(circuit.intro, scope)}
  <ol>${circuit.blocks.flatMap(({items}) => items.map(({exercise: id, dose}) => {
    const exercise = scope.library.exercises[id];
    return exercise && html`<li><strong>${exercise.title}</strong> ${doseView(dose, scope)}
      <ul>${exercise.steps.map((step) => html`<li>${inlineView(step, scope)}</li>`)}</ul></li>`;
  }))}</ol>
</details>`;

/** The reference ids that a circuit shows: its own, then those of its exercises. */
export const circuitSources = ({sources, blocks}: Circuit, {exercises}: Library): readonly string[] =>
  [...new Set([...sources, ...blocks.flatMap(({items}) => items.flatMap(({exercise}) => exercises[exercise]?.sources ?? []))])];

/** A circuit: what it takes, what to mind, its blocks in order with the reason for the order, and its sources. */
export const circuitView = (circuit: Circuit, scope: Scope, controls: CircuitControls = {}): unknown => {
  const {library, say} = scope;
  const warmUp = circuit.warmUp === undefined ? undefined : library.circuits[circuit.warmUp];
  return html`<article class="ham circuit" part="circuit" lang=${library.language} dir=${direction(library.language)}>
    <header part="header">
      <p class="eyebrow" part="eyebrow">${say.circuit}${circuit.perWeek ? html` · ${say.perWeek(...circuit.perWeek)}` : nothing}</p>
      <h2 part="title">${circuit.title}</h2>
      <p class="purpose" part="purpose">${circuit.purpose}</p>
    </header>
    <dl class="facts" part="facts">
      <div><dt>${say.time}</dt><dd>${sayMinutes(circuitSeconds(circuit), say.dose)}</dd></div>
      <div><dt>${say.exercises}</dt><dd>${circuit.blocks.reduce((sum, {items}) => sum + items.length, 0)}</dd></div>
      <div><dt>${say.kitLabel}</dt><dd>${kitText(circuitKit(circuit, library), scope)}</dd></div>
    </dl>
    ${richTextView(circuit.intro, scope)}
    <section class="before" part="before">
      <h3>${say.before}</h3>${richTextView(circuit.before, scope)}${redFlagsView(scope)}
    </section>
    ${warmUp && warmUpView(warmUp, scope)}
    ${controls.level}${controls.progress}
    ${circuit.blocks.map((block, b) => html`<section class="block" part="block">
      <p class="eyebrow">${say.block(b + 1)}</p>
      <h3 part="block-title">${block.title}</h3>
      <div class="reason">${richTextView(block.why, scope)}</div>
      <ol class="items">${block.items.map((item, i) => itemView(item, `${b}.${i}`, scope, controls))}</ol>
    </section>`)}
    ${circuit.after.length > 0 ? html`<section class="after" part="after"><h3>${say.afterwards}</h3>${richTextView(circuit.after, scope)}</section>` : nothing}
    ${sourcesView(scope)}
    ${provenanceView(circuit, scope)}
  </article>`;
};
