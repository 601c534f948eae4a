import {html} from 'lit';
import {library as words} from '../../locales/en/library.js';
import {FACETS, type Counted, type Facet, type Found} from './facets.js';

/** What the filters need from the element around them. */
export interface FilterControls {
  /** The facets of which all options are shown. */
  readonly unfolded: ReadonlySet<Facet>;
  readonly toggle: (facet: Facet, value: string) => void;
  readonly unfold: (facet: Facet) => void;
}

/** Of a list longer than `MOST` the first are enough to begin with. */
const FIRST = 8;
const MOST = 10;

const optionView = (facet: Facet, {value, name, count, chosen}: Counted, {toggle}: FilterControls): unknown => html`<label class=${count > 0 || chosen ? '' : 'none'}>
  <input type="checkbox" aria-label=${words.option(name, count)} .checked=${chosen} @change=${() => { toggle(facet, value); }}><span>${name} <small>${count}</small></span></label>`;

const facetView = (facet: Facet, options: readonly Counted[], controls: FilterControls): unknown => {
  const isLong = options.length > MOST;
  const unfolded = !isLong || controls.unfolded.has(facet);
  const shown = unfolded ? options : options.filter(({chosen}, at) => chosen || at < FIRST);
  const name = words.facets[facet];
  return options.length > 1 && html`<fieldset part="facet">
    <legend>${name}</legend>
    ${facet === 'kit' ? html`<p class="note">${words.kitHint}</p>` : ''}
    <div class="options">${shown.map((option) => optionView(facet, option, controls))}
    ${isLong ? html`<button type="button" class="fold" aria-expanded=${unfolded} @click=${() => { controls.unfold(facet); }}>${unfolded ? words.less : words.more(options.length)}</button>` : ''}</div>
  </fieldset>`;
};

/** A group of checkboxes for each facet that has something to choose, with how many there would be behind each. */
export const filtersView = ({counts}: Found, controls: FilterControls): unknown => FACETS.map((facet) => facetView(facet, counts[facet], controls) || '');
