import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {library as words} from '../../locales/en/library.js';
import {FACETS, NO_KIT, type Counted, type Facet, type Found} from './facets.js';

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

const optionView = ({name, count, chosen}: Counted, toggle: () => void): unknown => html`<label class=${count > 0 || chosen ? '' : 'none'}>
  <input type="checkbox" aria-label=${words.option(name, count)} .checked=${chosen} @change=${toggle}><span>${name} <small>${count}</small></span></label>`;

const facetView = (facet: Facet, options: readonly Counted[], controls: FilterControls): unknown => {
  const isLong = options.length > MOST;
  const unfolded = !isLong || controls.unfolded.has(facet);
  const hasChosen = options.some(({chosen}) => chosen);
  const shown = options.filter(({value, chosen}, at) => chosen || ((unfolded || at < FIRST) && !(facet === 'kit' && value === NO_KIT && hasChosen)));
  const toggle = (option: Counted): void => {
    // shown only as it was chosen: without the rest of the list it would vanish under the finger
    if (!unfolded && options.indexOf(option) >= FIRST) controls.unfold(facet);
    controls.toggle(facet, option.value);
  };
  const name = words.facets[facet];
  return options.length > 1 && html`<fieldset part="facet">
    <legend>${name}</legend>
    ${facet === 'kit' ? html`<p class="note">${words.kitHint}</p>` : ''}
    <div class="options">${repeat(shown, ({value}) => value, (option) => optionView(option, () => { toggle(option); }))}
    ${isLong ? html`<button type="button" class="fold" aria-expanded=${unfolded} @click=${() => { controls.unfold(facet); }}>${unfolded ? words.less : words.more(options.length)}</button>` : ''}</div>
  </fieldset>`;
};

/** A group of checkboxes for each facet that has something to choose, with how many there would be behind each. */
export const filtersView = ({counts}: Found, controls: FilterControls): unknown => FACETS.map((facet) => facetView(facet, counts[facet], controls) || '');
