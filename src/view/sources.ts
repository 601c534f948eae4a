import {html} from 'lit';
import type {Strings} from '../locales/index.js';
import type {Reference} from '../model/index.js';
import {citeText, doiUrl} from '../share/index.js';
import {shortName, type Scope} from './scope.js';

const popoverId = (key: string, {prefix}: Scope): string => `${prefix}-${key}`;

/**
 * The number of a source in the text: a button that opens its popover without any script. A source that the library does not
 * hold has none: the compiler has refused it, or its data was unfit.
 */
export const citationView = (key: string, scope: Scope, number = scope.sources.indexOf(key) + 1): unknown => {
  const reference = scope.library.references[key];
  return reference && html`<button type="button" part="cite" popovertarget=${popoverId(key, scope)}
    aria-label=${scope.say.source(number, shortName(reference))}>${number}</button>`;
};

export const referenceView = (reference: Reference): unknown =>
  html`${citeText(reference)}${reference.doi && html` <a href=${doiUrl(reference.doi)}>doi:${reference.doi}</a>`}`;

/** What opens at a citation: the paper, and above it the study's finding where the library holds the study. */
export const popoverView = (key: string, scope: Scope): unknown => {
  const {library: {references, studies}} = scope;
  const reference = references[key];
  const plain = studies[key]?.effects[0]?.plain;
  return reference && html`<div popover part="popover" id=${popoverId(key, scope)} role="group" aria-label=${shortName(reference)}>
    ${plain && html`<p><strong>${plain}</strong></p>`}<p>${referenceView(reference)}</p></div>`;
};

/** References in the order of their numbers. One that is not loaded keeps its place under its id. */
export const referenceListView = (cited: readonly (Reference | string)[], say: Strings): unknown => html`<section class="ham" part="sources">
  <h3>${say.sources}</h3><ol>${cited.map((reference) => html`<li>${typeof reference === 'string' ? reference : referenceView(reference)}</li>`)}</ol>
</section>`;

/** The sources of an entry, and the popovers of the numbers in its text. */
export const sourcesView = (scope: Scope): unknown => scope.sources[0] && html`<details part="sources">
  <summary>${scope.say.sources}</summary>
  <ol>${scope.sources.map((key) => html`<li>${referenceView(scope.library.references[key]!)}</li>`)}</ol>
</details>${scope.sources.map((key) => popoverView(key, scope))}`;
