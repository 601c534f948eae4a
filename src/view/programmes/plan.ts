import {html} from 'lit';
import {programmes as words} from '../../locales/en/programmes.js';
import type {Plan, PlanItem, PlanPhase, PlanVariant} from '../../model/index.js';
import {doseView} from '../dose.js';
import {redFlagsWithNumbersView} from '../red-flags-with-numbers.js';
import {inlineView, richTextView} from '../rich-text.js';
import type {Scope} from '../scope.js';
import {conditionsText, originView, rulesView} from './rules.js';

/** What an element may add to a plan. */
export interface PlanControls {
  /** Under an item: a way to see the exercise or circuit itself. */
  readonly show?: (item: PlanItem) => unknown;
}

const itemView = (item: PlanItem, scope: Scope, {show}: PlanControls): unknown => html`<li part="plan-item">
  <strong>${item.title}</strong> <span part="frequency">${words.frequency(item.frequency)}</span>
  ${item.dose && doseView(item.dose, scope)}
  ${item.note[0] !== undefined ? html`<p class="note">${inlineView(item.note, scope)}</p>` : ''}
  ${show?.(item)}
</li>`;

/** "Weeks 3 to 4", counted through the plan; days where the plan is no whole weeks. */
const timeText = (phases: readonly PlanPhase[], at: number): string => {
  const before = phases.slice(0, at).reduce((sum, {days}) => sum + days, 0);
  const {days = 0} = phases[at] ?? {};
  return phases.every((phase) => phase.days % 7 === 0) ? words.weeksOf(before / 7 + 1, (before + days) / 7) : words.daysOf(before + 1, before + days);
};

/** A title that begins with its time, as "Day 1: lie down" does, says it itself. */
const phaseView = ({title, aim, items}: PlanPhase, time: string, scope: Scope, controls: PlanControls): unknown => html`<li part="phase">
  ${`${title}:`.startsWith(`${time}:`) ? '' : html`<p part="eyebrow">${time}</p>`}
  <h4 part="phase-title">${title}</h4>
  ${richTextView(aim, scope)}
  <ul>${items.map((item) => itemView(item, scope, controls))}</ul>
</li>`;

/** In a narrow column the rows stand as blocks, each cell after its column's head; hence the roles, as in an article's tables. */
const variantsView = (variants: readonly PlanVariant[], scope: Scope): unknown => variants[0] && html`<section part="variants">
  <h4>${words.variants}</h4>
  <div class="scroll" tabindex="0" role="group" aria-label=${words.variants}><table role="table">
    <thead><tr role="row">${[words.variant, words.weeksEach, words.forWhom, words.why].map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
    <tbody>${variants.map(({title, weeks, when, say, from}) => html`<tr role="row"><th scope="row" role="rowheader">${title}</th>
      <td role="cell" data-head=${words.weeksEach}>${weeks.join(' + ')}</td><td role="cell" data-head=${words.forWhom}>${when ? conditionsText(when) : words.anyone}</td>
      <td role="cell" data-head=${words.why}>${say} <span part="origin">${originView(from, scope)}</span></td></tr>`)}</tbody>
  </table></div>
</section>`;

/** A plan: its phases one under the other in time, what is done in each and how often, and the rules by which it goes on. */
export const planBody = (plan: Plan, scope: Scope, controls: PlanControls = {}): unknown => {
  const {say} = scope;
  return html`<header part="header">
      <p part="eyebrow">${words.plan}</p>
      <h3 part="title">${plan.title}</h3>
      <p part="purpose">${plan.purpose}</p>
    </header>
    <dl part="facts">
      <div><dt>${words.length}</dt><dd>${words.duration(plan.phases.reduce((sum, {days}) => sum + days, 0))}</dd></div>
      <div><dt>${words.phases}</dt><dd>${plan.phases.length}</dd></div>
    </dl>
    ${richTextView(plan.intro, scope)}
    <section part="before"><h4>${say.before}</h4>${richTextView(plan.before, scope)}${redFlagsWithNumbersView(scope)}</section>
    <ol part="timeline">${plan.phases.map((phase, at) => phaseView(phase, timeText(plan.phases, at), scope, controls))}</ol>
    ${rulesView(plan.rules, words.rules, scope)}
    ${variantsView(plan.variants, scope)}
    ${plan.after[0] && html`<section part="after"><h4>${say.afterwards}</h4>${richTextView(plan.after, scope)}</section>`}`;
};
