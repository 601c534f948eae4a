import {html, nothing} from 'lit';
import type {Exercise, Inline, KitNeed, Library, Variation} from '../model/index.js';
import {doseView} from './dose.js';
import {provenanceView} from './provenance.js';
import {inlineView, richTextView} from './rich-text.js';
import {direction, word, type Scope} from './scope.js';
import {sourcesView} from './sources.js';

/** What an element may add to a card. */
export interface ExerciseControls {
  /** In the place of an easier or harder exercise's title: a way to switch to it. */
  readonly swap?: (to: Exercise, variation: Variation) => unknown;
  /** The picture. */
  readonly figure?: unknown;
  /** Above the title, such as the way back after a switch. */
  readonly before?: unknown;
}

/** "wall, mat or towel". */
export const kitText = (needs: readonly KitNeed[], {say}: Scope): string => needs.length === 0 ? say.noKit
  : needs.map(({item, or}) => [item, ...or].map((id) => word(say.kit, id)).join(` ${say.or} `)).join(', ');

const muscleText = ({muscles}: Exercise, {say}: Scope): string => muscles
  .map(({muscle, role, contraction}) => `${word(say.muscle, muscle)} (${[say.role[role], ...contraction.map((c) => say.contraction[c])].join(', ')})`)
  .join('; ');

const section = (part: string, title: string, content: unknown): unknown =>
  html`<section class=${part} part=${part}><h4>${title}</h4>${content}</section>`;

const list = (items: readonly (readonly Inline[])[], scope: Scope): unknown => items.map((item) => html`<li>${inlineView(item, scope)}</li>`);

const variationView = (variation: Variation, scope: Scope, {swap}: ExerciseControls): unknown => {
  const {exercise, dose, text} = variation;
  const to = exercise === undefined ? undefined : scope.library.exercises[exercise];
  return html`<li>${to && html`${swap ? swap(to, variation) : html`<strong>${to.title}</strong>`} ${doseView(dose ?? to.dose, scope)}`}
    ${text.length > 0 ? html`<p>${inlineView(text, scope)}</p>` : nothing}</li>`;
};

const variationsView = (direction: 'easier' | 'harder', exercise: Exercise, scope: Scope, controls: ExerciseControls): unknown =>
  exercise[direction].length === 0 ? nothing
    : section(direction, scope.say[direction], html`<ul>${exercise[direction].map((v) => variationView(v, scope, controls))}</ul>`);

/** Everything below a card's heading; a circuit shows it under each of its exercises. */
export const exerciseBody = (exercise: Exercise, scope: Scope, controls: ExerciseControls = {}): unknown => {
  const {say} = scope;
  return html`<div class="body">
    <dl class="facts" part="facts">
      <div><dt>${say.kitLabel}</dt><dd>${kitText(exercise.kit, scope)}</dd></div>
      <div><dt>${say.muscles}</dt><dd>${muscleText(exercise, scope)}</dd></div>
    </dl>
    <div class="columns"><div>
      ${section('setup', say.setup, richTextView(exercise.setup, scope))}
      ${section('steps', say.steps, html`<ol>${list(exercise.steps, scope)}</ol>`)}
      ${section('cautions', say.cautions, richTextView(exercise.cautions, scope))}
    </div><div>
      ${section('cues', say.cues, html`<ul>${list(exercise.cues, scope)}</ul>`)}
      ${section('feel', say.feel, richTextView(exercise.feel, scope))}
      ${section('mistakes', say.mistakes, html`<ul>${exercise.mistakes.map(({mistake, correction}) =>
        html`<li><strong>${inlineView(mistake, scope)}</strong> ${inlineView(correction, scope)}</li>`)}</ul>`)}
    </div></div>
    <div class="ladder" part="ladder">${variationsView('easier', exercise, scope, controls)}${variationsView('harder', exercise, scope, controls)}</div>
    ${section('why', say.why, richTextView(exercise.why, scope))}
    ${exercise.doseFrom === 'default' ? html`<p class="note">${say.defaultDose}</p>` : nothing}
  </div>`;
};

/** The reference ids that a card shows: its own. */
export const exerciseSources = (id: string, {exercises}: Library): readonly string[] => exercises[id]?.sources ?? [];

/** One exercise as a card. */
export const exerciseView = (exercise: Exercise, scope: Scope, controls: ExerciseControls = {}): unknown => html`
  <article class="ham card exercise" part="card" lang=${scope.library.language} dir=${direction(scope.library.language)}>
    <div class="figure" part="figure">${controls.figure}</div>
    ${controls.before}
    <header part="header">
      <p class="eyebrow" part="eyebrow">${scope.say.kind[exercise.kind]}</p>
      <h3 part="title">${exercise.title}</h3>
      <p class="purpose" part="purpose">${exercise.purpose}</p>
    </header>
    ${doseView(exercise.dose, scope)}
    ${exerciseBody(exercise, scope, controls)}
    ${sourcesView(scope)}
    ${provenanceView(exercise, scope)}
  </article>`;
