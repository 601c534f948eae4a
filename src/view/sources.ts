import {html} from 'lit';
import type {Reference} from '../model/index.js';
import {citeText, doiUrl} from '../share/index.js';
import {shortName, type Scope} from './scope.js';

/** A page without script: nothing opens there, so a source or a term leads to a place below the text. */
export interface LinkedScope extends Scope {
  readonly links?: {
    readonly source: (reference: Reference, number: number) => unknown;
    readonly term: (id: string, words: unknown) => unknown;
  };
}

const popoverId = (key: string, {prefix}: Scope): string => `${prefix}-${key}`;

/** The address of a source in its list. No id of an entry has an underscore, so nothing else has the same. */
export const sourceId = (key: string, {prefix}: Pick<Scope, 'prefix'>): string => `${prefix}-source_${key}`;

/**
 * A source in the text: its number, or its mark, as a button that opens its popover without any script. A source that the
 * library does not hold has none: the compiler has refused it, or its data was unfit.
 */
export const citationView = (key: string, scope: LinkedScope, number = scope.sources.indexOf(key) + 1): unknown => {
  const reference = scope.library.references[key];
  // a number that is in no list would lead nowhere
  if (!reference || (number < 1 && !scope.mark)) return '';
  if (scope.links) return scope.links.source(reference, number);
  scope.cited.add(key);
  return html`${scope.mark && ' '}<button type="button" part="cite" popovertarget=${popoverId(key, scope)}
    aria-label=${scope.say.source(number, shortName(reference))}>${scope.mark?.(reference) ?? number}</button>`;
};

export const referenceView = (reference: Reference | undefined): unknown =>
  reference && html`${citeText(reference)}${reference.doi && html` <a href=${doiUrl(reference.doi)}>doi:${reference.doi}</a>`}`;

/** What opens at a citation: the paper, and what a caller has to say above it. */
export const popoverView = (key: string, scope: Scope, finding?: unknown): unknown => {
  const reference = scope.library.references[key];
  return reference && html`<div popover part="popover" id=${popoverId(key, scope)} role="group" aria-label=${shortName(reference)}>
    ${finding}<p>${referenceView(reference)}</p></div>`;
};

/** The sources of an entry, but for those listed around it. */
export const sourcesView = (scope: Scope): unknown => {
  const {library, say, sources, around} = scope;
  const listed = around?.sources.length ?? 0;
  return sources[listed] && html`<details part="sources">
  <summary>${say.sources}</summary>
  <ol start=${listed + 1}>${sources.slice(listed).map((key) => html`<li id=${sourceId(key, scope)}>${referenceView(library.references[key])}</li>`)}</ol>
</details>`;
};
