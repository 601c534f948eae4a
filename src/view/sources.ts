import {html, nothing} from 'lit';
import type {Strings} from '../locales/index.js';
import type {Reference} from '../model/index.js';
import {citeText, doiUrl} from '../share/index.js';
import {shortName, type Scope} from './scope.js';

const popoverId = (key: string, scope: Scope): string => `${scope.prefix}-cite-${key}`;

/** The number of a source in the text: a button that opens its popover without any script. */
export const citationView = (key: string, number: number, scope: Scope): unknown => {
  const reference = scope.library.references[key];
  return html`<button type="button" class="cite" part="cite" popovertarget=${popoverId(key, scope)}
    aria-label=${scope.say.source(number, reference ? shortName(reference) : key)}>${number}</button>`;
};

/** Several numbers at one place. A source that the library does not hold keeps its place silently: the compiler has refused it. */
export const citeMarks = (keys: readonly string[], scope: Scope): unknown => keys
  .filter((key) => scope.sources.includes(key))
  .map((key) => citationView(key, scope.sources.indexOf(key) + 1, scope));

const doiLink = ({doi}: Reference): unknown => (doi ? html` <a class="doi" href=${doiUrl(doi)}>doi:${doi}</a>` : nothing);

export const referenceView = (reference: Reference): unknown => html`${citeText(reference)}${doiLink(reference)}`;

/** What opens at a citation: the paper, what it found in a sentence, and how far that holds for distance runners. */
export const popoverView = (key: string, scope: Scope): unknown => {
  const {library: {references, studies}, say} = scope;
  const reference = references[key];
  const certainty = studies[key]?.effects[0]?.certainty.runners;
  return reference && html`<div popover class="popover" part="popover" id=${popoverId(key, scope)} role="group" aria-label=${shortName(reference)}>
    ${studies[key]?.effects[0]?.plain ? html`<p><strong>${studies[key]?.effects[0]?.plain}</strong></p>` : nothing}
    ${certainty ? html`<p>${say.sureRunners}: ${say.certainty(certainty)}</p>` : nothing}
    <p>${referenceView(reference)}</p>
  </div>`;
};

/** The list at the end of an article, in the order of the numbers. A paper that is not loaded keeps its place under its id. */
export const referenceListView = (cited: readonly (Reference | string)[], say: Strings): unknown => html`<section class="ham sources" part="sources">
  <h3>${say.sources}</h3>
  <ol>${cited.map((reference) => html`<li>${typeof reference === 'string' ? reference : referenceView(reference)}</li>`)}</ol>
</section>`;

/** The numbered list of sources, and the popovers of the numbers in the text. */
export const sourcesView = (scope: Scope): unknown => {
  const known = scope.sources.filter((key) => scope.library.references[key]);
  return known.length === 0 ? nothing : html`<details class="sources" part="sources">
    <summary>${scope.say.sources} (${known.length})</summary>
    <ol>${known.map((key) => html`<li>${referenceView(scope.library.references[key]!)}</li>`)}</ol>
  </details>${known.map((key) => popoverView(key, scope))}`;
};
