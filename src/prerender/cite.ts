import {html} from 'lit';
import {en} from '../locales/index.js';
import type {Library} from '../model/index.js';
import {doiUrl} from '../share/index.js';
import {shortName} from '../view/scope.js';
import {referenceView, sourceId} from '../view/sources.js';

/** The papers that citations cite which count together, in the order of their numbers, and the prefix of their list's ids where there is one. */
export interface Cited {readonly keys: string[]; list?: string}

/** A citation in running text: its number, which leads to the list of sources, or else to the paper. */
export const citeView = (key: string, {keys, list}: Cited, {references}: Library): unknown => {
  const reference = references[key];
  const number = keys.indexOf(key) + 1;
  if (!reference) return undefined;
  const label = en.source(number, shortName(reference));
  const address = list === undefined ? reference.doi && doiUrl(reference.doi) : `#${sourceId(key, {prefix: list})}`;
  return address ? html`<a part="cite" href=${address} aria-label=${label}>[${number}]</a>` : html`<span part="cite" title=${label}>[${number}]</span>`;
};

/** The list of what is cited around it. */
export const citedView = ({keys, list = ''}: Cited, {references}: Library): unknown => keys[0] && html`<section class="ham" part="sources">
  <h3>${en.sources}</h3><ol>${keys.map((key) => html`<li id=${sourceId(key, {prefix: list})}>${referenceView(references[key])}</li>`)}</ol>
</section>`;
