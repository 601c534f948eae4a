import {html} from 'lit';
import {programmes as words} from '../../locales/en/programmes.js';
import type {Action, Condition, Rule} from '../../model/index.js';
import {shortName, type Scope} from '../scope.js';
import {citationView} from '../sources.js';

/** The gravest first, which is also the order in which careful plans look at their rules. */
const GROUPS: readonly (readonly [group: keyof typeof words.groups, acts: readonly Action[]])[] = [
  ['stop', ['stop', 'see someone']],
  ['ease', ['rest', 'step back', 'cut sets', 'cut load', 'swap jumps', 'deload']],
  ['wait', ['hold', 'repeat week', 'add weeks']],
  ['go', ['carry on', 'begin', 'move on', 'rehearse']],
];

/** "pain in the session is over 3 out of 10 and there is a race this week". */
export const conditionsText = (conditions: readonly Condition[]): string => conditions.map(({signal, comparison, value}) => {
  const measured = comparison && value !== undefined ? ` ${words.comparison[comparison]} ${value}${words.outOf(signal)}` : '';
  return words.signal[signal] + measured;
}).join(` ${words.and} `);

/** Where a rule comes from: the study's number, or its name where no number leads to it, or that it is the library's own. */
export const originView = (from: string | undefined, scope: Scope): unknown => {
  if (from === undefined) return words.ownRule;
  const reference = scope.library.references[from];
  return html`${words.after(reference ? shortName(reference) : from)}${citationView(from, scope)}`;
};

const ruleView = ({when, act, amount = 1, phases, from, say}: Rule, place: number, scope: Scope): unknown => html`<li value=${place}>
  <strong>${say}</strong>
  <p class="note">${words.when} ${conditionsText(when)}${phases ? `, ${words.inPhases(...phases)}` : ''}: ${words.action[act](amount)}. <span part="origin">${originView(from, scope)}</span></p>
</li>`;

/** Rules by what they come to. Each keeps its number, as the first that holds decides. */
export const rulesView = (rules: readonly Rule[], title: string, scope: Scope): unknown => rules[0] && html`<section part="rules">
  <h4>${title}</h4>
  ${rules.length > 1 ? html`<p class="note">${words.rulesOrder}</p>` : ''}
  ${GROUPS.map(([group, acts]) => {
    const own = rules.filter(({act}) => acts.includes(act));
    return own[0] && html`<div part="rule-group" class=${group}><h5>${words.groups[group]}</h5><ol>${own.map((rule) => ruleView(rule, rules.indexOf(rule) + 1, scope))}</ol></div>`;
  })}
</section>`;
