import {html} from 'lit';
import type {Exercise, Inline, KitNeed, Role, Variation} from '../model/index.js';
import {doseView} from './dose.js';
import {popoversView} from './popovers.js';
import {provenanceView} from './provenance.js';
import {inlineView, richTextView} from './rich-text.js';
import {directionOf, word, type Scope} from './scope.js';
import {sourcesView} from './sources.js';

/** What an element may add to a card. */
export interface ExerciseControls {
  /** In the place of an easier or harder exercise's title: a way to switch to it. */
  readonly swap?: (to: Exercise, variation: Variation) => unknown;
  /** Above the title: the way back after a switch. */
  readonly before?: unknown;
  /** A picture of the movement; or of a mistake, counted from 0 among those that are pictured. */
  readonly picture?: (of: Exercise, mistake?: number) => unknown;
}

/** "wall; mat or towel". */
export const kitText = (needs: readonly KitNeed[], {say}: Pick<Scope, 'say'>): string =>
  needs.map(({item, or}) => [item, ...or].map((id) => word(say.kit, id)).join(` ${say.or} `)).join('; ') || say.noKit;

/** "Hamstrings (lengthening); helped by trunk, glutes". */
const muscleText = ({muscles}: Exercise, {say}: Scope): string => {
  const of = (wanted: Role): string => muscles.filter(({role}) => role === wanted).map(({muscle, contraction}) =>
    word(say.muscle, muscle) + (wanted === 'main' ? ` (${contraction.map((c) => say.contraction[c]).join(', ')})` : '')).join(', ');
  const [stretch, assist] = [of('stretch'), of('assist')];
  return [of('main'), stretch && `${say.stretches} ${stretch}`, assist && `${say.helpedBy} ${assist}`].filter(Boolean).join('; ');
};

/** A section of a card. Its heading is of the fourth level, and of the fifth under the fourth that a circuit gives its items. */
type Section = (part: string, title: string, content: unknown) => unknown;
const sectionsAt = (level: number): Section => (part, title, content) =>
  html`<section part=${part}><h4 aria-level=${level}>${title}</h4>${content}</section>`;

const list = (items: readonly (readonly Inline[])[], scope: Scope): unknown => items.map((item) => html`<li>${inlineView(item, scope)}</li>`);

/** Mistakes with what to do instead; one that is pictured with what to do beside it. */
const mistakesView = (exercise: Exercise, scope: Scope, {picture}: ExerciseControls): unknown => {
  const {mistakes, pictured = []} = exercise;
  return html`<ul>${mistakes.map(({mistake, correction}, n) => {
    const at = pictured.indexOf(n);
    return html`<li><strong>${inlineView(mistake, scope)}</strong> ${inlineView(correction, scope)}${at < 0 ? '' : picture?.(exercise, at)}</li>`;
  })}</ul>`;
};

const variationsView = (level: 'easier' | 'harder', exercise: Exercise, scope: Scope, section: Section, {swap}: ExerciseControls): unknown =>
  exercise[level][0] && section(level, scope.say[level], exercise[level].map((variation) => {
    const to = scope.library.exercises[variation.exercise ?? ''];
    // a neighbour that the slice does not hold cannot be shown, nor can what is said of it
    return variation.exercise && !to ? '' : html`${to && html`${swap?.(to, variation) ?? html`<strong>${to.title}</strong>`}${doseView(variation.dose ?? to.dose, scope)}`}
      <p>${inlineView(variation.text, scope)}</p>`;
  }));

/** Everything below a card's heading; a circuit shows it under each of its exercises. */
export const exerciseBody = (exercise: Exercise, scope: Scope, level: number, controls: ExerciseControls = {}): unknown => {
  const {say} = scope;
  const section = sectionsAt(level);
  return html`<div class="columns"><div>
      ${section('setup', say.setup, richTextView(exercise.setup, scope))}
      ${section('steps', say.steps, html`<ol>${list(exercise.steps, scope)}</ol>`)}
      ${section('cautions', say.cautions, richTextView(exercise.cautions, scope))}
    </div><div>
      ${section('cues', say.cues, html`<ul>${list(exercise.cues, scope)}</ul>`)}
      ${section('feel', say.feel, richTextView(exercise.feel, scope))}
      ${section('mistakes', say.mistakes, mistakesView(exercise, scope, controls))}
    </div></div>
    <div class="columns">${variationsView('easier', exercise, scope, section, controls)}${variationsView('harder', exercise, scope, section, controls)}</div>
    ${exercise.swaps[0] && section('swaps', say.swaps, html`<ul>${exercise.swaps.map(({when, item, title, text}) =>
      html`<li><strong>${say[when]} ${word(say.kit, item)}:</strong> ${title && `${title}. `}${inlineView(text, scope)}</li>`)}</ul>`)}
    ${section('why', say.why, richTextView(exercise.why, scope))}
    <dl part="facts">
      <div><dt>${say.kitLabel}</dt><dd>${kitText(exercise.kit, scope)}</dd></div>
      <div><dt>${say.muscles}</dt><dd>${muscleText(exercise, scope)}</dd></div>
    </dl>`;
};

/** One exercise as a card. */
export const exerciseView = (exercise: Exercise, scope: Scope, controls: ExerciseControls = {}): unknown => html`
  <article class="ham" part="card" lang=${scope.library.language} dir=${directionOf(scope.library.language)}>
    ${controls.before}
    <div class="top"><header part="header">
      <p part="eyebrow">${scope.say.kind[exercise.kind]}${exercise.level && ` · ${scope.say.difficulty[exercise.level]}`}</p>
      <h3 part="title">${exercise.title}</h3>
      <p part="purpose">${exercise.purpose}</p>
    </header>
    ${controls.picture?.(exercise)}
    <div>${doseView(exercise.dose, scope)}${exercise.doseFrom === 'default' ? html`<p class="note">${scope.say.defaultDose}</p>` : ''}</div></div>
    ${exerciseBody(exercise, scope, 4, controls)}
    ${sourcesView(scope)}
    ${provenanceView(exercise, scope)}
    ${popoversView(scope)}
  </article>`;
