import {html} from 'lit';
import {cite as words} from '../locales/en/cite.js';
import type {Strings} from '../locales/index.js';
import type {Reference} from '../model/index.js';
import {directionOf, type Scope} from './scope.js';
import {citationView, popoverView, referenceView} from './sources.js';

/** A citation on its own in a page's text: its number, and what opens there, with the study's finding above the paper. */
export const loneCitationView = (key: string, number: number, scope: Scope): unknown => {
  const {language, studies} = scope.library;
  const headline = studies[key]?.effects[0];
  return html`<span class="ham" lang=${language} dir=${directionOf(language)}>${citationView(key, scope, number)}${popoverView(key, scope, headline?.plain
    && html`<p><strong>${headline.plain}</strong></p><p>${words.sureRunners(headline.certainty.runners)}</p>`)}</span>`;
};

/** References by their numbers. One that is not loaded leaves its number out. */
export const referenceListView = (cited: readonly (Reference | undefined)[], say: Strings): unknown => html`<section class="ham" part="sources" lang=${say.language} dir=${directionOf(say.language)}>
  <h3>${say.sources}</h3><ol>${cited.map((reference, i) => reference && html`<li value=${i + 1}>${referenceView(reference)}</li>`)}</ol>
</section>`;
