import {html} from 'lit';
import {cite as words} from '../locales/en/cite.js';
import type {Strings} from '../locales/index.js';
import type {Reference} from '../model/index.js';
import type {Scope} from './scope.js';
import {citationView, popoverView, referenceView} from './sources.js';

/** A citation on its own in a page's text: its number, and what opens there, with the study's finding above the paper. */
export const loneCitationView = (key: string, number: number, scope: Scope): unknown => {
  const headline = scope.library.studies[key]?.effects[0];
  return html`<span class="ham">${citationView(key, scope, number)}${popoverView(key, scope, headline?.plain
    && html`<p><strong>${headline.plain}</strong></p><p>${words.sureRunners(headline.certainty.runners)}</p>`)}</span>`;
};

/** References in the order of their numbers. One that is not loaded keeps its place under its id. */
export const referenceListView = (cited: readonly (Reference | string)[], say: Strings): unknown => html`<section class="ham" part="sources">
  <h3>${say.sources}</h3><ol>${cited.map((reference) => html`<li>${typeof reference === 'string' ? reference : referenceView(reference)}</li>`)}</ol>
</section>`;
