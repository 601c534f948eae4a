import {html} from 'lit';
import {evidence as words} from '../../locales/en/evidence.js';
import {noEffectOf, type Certainty, type Effect, type Library, type Study} from '../../model/index.js';
import {richTextView} from '../rich-text.js';
import {directionOf, type Scope} from '../scope.js';
import {popoversView} from '../popovers.js';
import {referenceView} from '../sources.js';
import {chartView, intervalText, valueText, type Row} from './chart.js';

/** What an element may add to an evidence box. */
export interface EvidenceControls {
  /** Below the citation: ways to take it along. */
  readonly copy?: unknown;
}

const RELATIONS = ['contests', 'contestedBy', 'replies', 'repliedBy', 'supports', 'supportedBy', 'sameData'] as const;

/** Studies that dispute this one or are disputed by it, in the library at hand. */
const disputed = ({contests, contestedBy}: Study, {studies}: Library): Study[] =>
  [...new Set([...contests, ...contestedBy])].flatMap((id) => studies[id] ?? []);

/**
 * The lines of the chart. A contested study shows its headline result above those it is in dispute with; otherwise all its
 * results of the same measure against the same comparator are drawn, so that a headline is never picked without the rest in sight.
 */
const chartRows = (study: Study, library: Library): Row[] => {
  const others = disputed(study, library);
  const [headline] = study.effects;
  // on one scale only what is measured alike: ratios of any sort, or the very same measure
  const alike = ({measure}: Effect): boolean => !!headline && (measure === headline.measure || (noEffectOf(measure) === 1 && noEffectOf(headline.measure) === 1));
  const contest = [study, ...others].flatMap(({label, effects}) => effects.slice(0, 1).filter(alike).map((effect) => ({label, effect})));
  return contest.length > 1 ? contest
    : study.effects.filter(({measure, comparator}) => measure === headline?.measure && comparator === headline.comparator).map((effect) => ({label: effect.outcome, effect}));
};

const fact = (title: string, content: unknown): unknown => html`<div><dt>${title}</dt><dd>${content}</dd></div>`;

const LEVELS = ['very low', 'low', 'moderate', 'high'];

/** A level of certainty in words, above four steps of which it fills one to four; "low to moderate" fills two and a half. */
const certaintyView = (level: Certainty): unknown => {
  const steps = level.split(' to ').map((name) => LEVELS.indexOf(name) + 1);
  const filled = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return html`${words.certainty(level)}<span class="meter" aria-hidden="true">${[1, 2, 3, 4].map((step) =>
    html`<i class=${step <= filled ? 'on' : step - 0.5 === filled ? 'half' : ''}></i>`)}</span>`;
};

const tableView = (studies: readonly Study[]): unknown => studies.find(({effects}) => effects[0]) && html`<details><summary>${words.table}</summary>
  <div class="scroll" tabindex="0" role="group" aria-label=${words.table}><table>
    <thead><tr>${[words.study, words.outcome, words.effect, words.interval, words.people, words.comparedWith, words.speaksFor].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${studies.flatMap(({label, effects}) => effects.map((effect) => html`<tr><th scope="row">${label}</th><td>${effect.outcome}</td>
      <td>${words.measure[effect.measure]}${effect.result ? ':' : ''} ${valueText(effect)}</td><td>${intervalText(effect)}</td><td>${effect.people ?? words.notStated}</td><td>${effect.comparator ?? words.notStated}</td>
      <td>${effect.favours && words.favours[effect.favours]}</td></tr>`))}</tbody>
  </table></div></details>`;

const relationsView = (study: Study, {library: {studies}}: Scope): unknown => {
  const lines = RELATIONS.flatMap((relation) => study[relation].flatMap((id) => studies[id] ?? []).map((other) =>
    html`<li><strong>${words.relations[relation]} ${other.label}.</strong> ${other.effects[0]?.plain}</li>`));
  return lines[0] && html`<ul part="relations">${lines}</ul>`;
};

/** What one study found, for whom, how sure anyone can be, and what it leaves open. */
export const evidenceView = (study: Study, scope: Scope, controls: EvidenceControls = {}): unknown => {
  const {library} = scope;
  const [headline] = study.effects;
  const reference = library.references[study.id];
  return html`<article class="ham" part="card" lang=${library.language} dir=${directionOf(library.language)}>
    <p part="eyebrow">${words.evidence}${headline && html` · ${headline.outcome}`}</p>
    <h3 part="title">${study.label}</h3>
    <div part="finding">${richTextView(study.summary, scope)}</div>
    ${chartView(chartRows(study, library))}
    ${headline && html`<section part="certainty"><dl>
      ${fact(words.sureStudied, certaintyView(headline.certainty.studied))}${fact(words.sureRunners, certaintyView(headline.certainty.runners))}
    </dl><p class="note">${headline.certainty.because}</p></section>`}
    ${relationsView(study, scope)}
    <dl part="details">
      ${study.people && fact(words.studied, study.people)}
      ${fact(words.wereRunners, words.runners[study.runners])}
      ${study.did && fact(words.did, study.did)}
      ${headline?.comparator && fact(words.comparedWith, headline.comparator)}
      ${headline?.favours && fact(words.speaksFor, words.favours[headline.favours])}
      ${study.design && fact(words.design, study.design)}
      ${study.doesNotShow[0] && fact(words.doesNotShow, richTextView(study.doesNotShow, scope))}
      ${study.limits[0] && fact(words.limits, richTextView(study.limits, scope))}
    </dl>
    ${tableView([study, ...disputed(study, library)])}
    ${reference && html`<p part="reference">${referenceView(reference)}</p>`}
    ${controls.copy}
    ${popoversView(scope)}
  </article>`;
};
