import {html} from 'lit';
import {library as words} from '../../locales/en/library.js';
import type {Strings} from '../../locales/index.js';
import {FACETS, nameOf, NOTHING, type Choice, type Shelves} from './facets.js';

/** What stands where nothing fits: which one wish to give up, and how many there would be then; or all of them where one is not enough. */
export const noneView = (shelves: Shelves, choice: Choice, say: Strings, choose: (choice: Choice) => void): unknown => {
  const wishes = [
    ...(choice.q.trim() === '' ? [] : [{what: words.words(choice.q.trim()), without: {...choice, q: ''}}]),
    ...FACETS.filter((facet) => choice[facet].length > 0).map((facet) => ({
      what: words.chosen(words.facets[facet], choice[facet].map((value) => nameOf(facet, value, say)).join(', ')), without: {...choice, [facet]: []},
    })),
  ].map((wish) => ({...wish, count: shelves.find(wish.without).books.length})).filter(({count}) => count > 0);
  return html`<div part="none"><p>${words.none}</p>
    <p>${wishes.map(({what, without, count}) => html`<button type="button" part="button" @click=${() => { choose(without); }}>${words.without(what, count)}</button> `)}
      ${wishes.length === 0 ? html`<button type="button" part="button" @click=${() => { choose(NOTHING); }}>${words.clear}</button>` : ''}</p></div>`;
};
