import {html, nothing} from 'lit';
import type {Library, Study} from '../model/index.js';
import {chartView, intervalText, type Row} from './chart.js';
import {richTextView} from './rich-text.js';
import {direction, type Scope} from './scope.js';
import {referenceView} from './sources.js';

/** What an element may add to an evidence box. */
export interface EvidenceControls {
  /** Below the citation: ways to take it along. */
  readonly copy?: unknown;
}

const RELATIONS = ['contests', 'contestedBy', 'replies', 'repliedBy', 'supports', 'supportedBy'] as const;

/** Studies that dispute this one or are disputed by it, in the library at hand. */
const disputed = (study: Study, {studies}: Library): Study[] => [...new Set([...study.contests, ...study.contestedBy])].flatMap((id) => studies[id] ?? []);

/**
 * The lines of the chart. A contested study shows its headline result above those it is in dispute with; otherwise all its
 * results of the same measure are drawn, so that a headline is never picked without the rest in sight.
 */
export const chartRows = (study: Study, library: Library): Row[] => {
  const [headline] = study.effects;
  const others = disputed(study, library);
  if (!headline) return [];
  return others.length > 0
    ? [study, ...others].flatMap(({label, effects}) => effects.slice(0, 1).map((effect) => ({label, effect})))
    : study.effects.filter(({measure}) => measure === headline.measure).map((effect) => ({label: effect.outcome, effect}));
};

const tableView = (studies: readonly Study[], scope: Scope): unknown => {
  const {say} = scope;
  return html`<details class="numbers"><summary>${say.table}</summary><div class="scroll" tabindex="0" role="group" aria-label=${say.table}><table>
    <thead><tr>${[say.study, say.outcome, say.effect, say.interval, say.people].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${studies.flatMap(({label, effects}) => effects.map((effect) => html`<tr><th scope="row">${label}</th><td>${effect.outcome}</td>
      <td>${say.measure[effect.measure]} ${effect.value}</td><td>${intervalText(effect, scope)}</td><td>${effect.people ?? '–'}</td></tr>`))}</tbody>
  </table></div></details>`;
};

const relationsView = (study: Study, {library: {studies}, say}: Scope): unknown => {
  const lines = RELATIONS.flatMap((relation) => study[relation].flatMap((id) => studies[id] ?? []).map((other) => html`<li>
    <strong>${say.relations[relation]} ${other.label}.</strong> ${other.effects[0]?.plain}</li>`));
  return lines.length > 0 ? html`<ul class="relations" part="relations">${lines}</ul>` : nothing;
};

/** What one study found, for whom, how sure anyone can be, and what it leaves open. */
export const evidenceView = (study: Study, scope: Scope, controls: EvidenceControls = {}): unknown => {
  const {library, say} = scope;
  const [headline] = study.effects;
  const reference = library.references[study.id];
  const fact = (title: string, content: unknown): unknown => html`<div><dt>${title}</dt><dd>${content}</dd></div>`;
  return html`<article class="ham card evidence" part="card" lang=${library.language} dir=${direction(library.language)}>
    <p class="eyebrow" part="eyebrow">${say.evidence} · ${headline?.outcome}</p>
    <h3 part="title">${study.label}</h3>
    <div class="finding" part="finding">${richTextView(study.summary, scope)}</div>
    ${chartView(chartRows(study, library), scope)}
    <dl class="sure" part="certainty" aria-label=${say.sure}>
      ${headline && [fact(say.sureStudied, say.certainty(headline.certainty.studied)), fact(say.sureRunners, say.certainty(headline.certainty.runners))]}
    </dl>
    ${headline && html`<p class="note">${headline.certainty.because}</p>`}
    ${relationsView(study, scope)}
    <dl class="details" part="details">
      ${fact(say.studied, study.people)}
      ${fact(say.wereRunners, say.runners[study.runners])}
      ${study.did ? fact(say.did, study.did) : nothing}
      ${headline?.comparator ? fact(say.comparedWith, headline.comparator) : nothing}
      ${fact(say.design, study.design)}
      ${fact(say.doesNotShow, richTextView(study.doesNotShow, scope))}
      ${fact(say.limits, richTextView(study.limits, scope))}
    </dl>
    ${tableView([study, ...disputed(study, library)], scope)}
    ${reference && html`<p class="reference" part="reference">${referenceView(reference)}</p>`}
    ${controls.copy}
  </article>`;
};
