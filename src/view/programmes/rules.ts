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

/** "at least 2 weeks in the phase, and soreness at most 3 out of 10". */
export const conditionsText = (conditions: readonly Condition[]): string => conditions.map(({signal, comparison, value}) =>
  words.signal[signal](comparison && value !== undefined ? `${words.comparison[comparison]} ${value}` : '', value)).join(words.and);

/** Where a rule comes from: the study's number, or its name where no number leads to it, or that it is the library's own. */
export const originView = (from: string | undefined, scope: Scope): unknown => {
  if (from === undefined) return words.ownRule;
  const reference = scope.library.references[from];
  return html`${words.after(reference ? shortName(reference) : from)}${citationView(from, scope)}`;
};

const ruleView = ({when, act, amount = 1, phases, from, say}: Rule, place: number, scope: Scope): unknown => html`<li value=${place}>
  ${say}
  <p class="note" part="condition">${conditionsText(when)}${phases ? ` (${words.inPhases(...phases)})` : ''} → ${words.action[act](amount)} · <span part="origin">${originView(from, scope)}</span></p>
</li>`;

/** As many rules as are read at a glance. */
const FEW = 8;

/** Rules by what they come to; where they are many, folded but for the gravest. Each keeps its number, as the first that holds decides. */
export const rulesView = (rules: readonly Rule[], title: string, scope: Scope): unknown => {
  const groups = GROUPS.map(([group, acts]) => ({group, own: rules.filter(({act}) => acts.includes(act))})).filter(({own}) => own.length > 0);
  return rules[0] && html`<section part="rules">
    <h4>${title}</h4>
    ${rules.length > 1 ? html`<p class="note">${words.rulesOrder}</p>` : ''}
    ${groups.map(({group, own}, at) => {
      const content = html`<summary>${words.groups[group]} <small>${words.ruleCount(own.length)}</small></summary><ol>${own.map((rule) => ruleView(rule, rules.indexOf(rule) + 1, scope))}</ol>`;
      return at === 0 || rules.length <= FEW ? html`<details open part="rule-group" class=${group}>${content}</details>` : html`<details part="rule-group" class=${group}>${content}</details>`;
    })}
  </section>`;
};
