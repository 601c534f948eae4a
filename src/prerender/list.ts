import {html} from 'lit';
import {statics as words} from '../locales/en/static.js';
import type {Library} from '../model/index.js';

const SHELVES = [
  ['circuit', 'circuits'], ['plan', 'plans'], ['article', 'articles'], ['exercise', 'exercises'],
] as const;

/**
 * All that the library element lets search, in a page without script: title and purpose of each. No links, as an entry has no
 * address of its own; where a page shows it is the author's choice.
 */
export const listView = (library: Library): unknown => html`<section class="ham" part="library">
  <h2 part="title">${words.all}</h2>
  ${SHELVES.map(([kind, shelf]) => {
    // of one order on every machine, as the markup has a hash
    const entries = Object.values<Listed>(library[shelf]).toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
    return entries[0] && html`<h3>${words.kinds[kind]}</h3><ul>${entries.map(({title, purpose, summary}) => html`<li><strong>${title}</strong> ${purpose ?? summary}</li>`)}</ul>`;
  })}
</section>`;

/** An article has a summary, all others a purpose. */
interface Listed {readonly title: string; readonly purpose?: string; readonly summary?: string}
