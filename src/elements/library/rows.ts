import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {sayMinutes} from '../../dose/index.js';
import {library as words} from '../../locales/en/library.js';
import type {Strings} from '../../locales/index.js';
import {kitText} from '../../view/exercise.js';
import {entryTag} from '../entry-tag.js';
import type {HamSwapEvent} from '../events.js';
import {nameOf, type Book} from './facets.js';

/** What the rows need from the element around them. */
export interface RowControls {
  /** Those whose card is shown, by their key. */
  readonly unfolded: ReadonlySet<string>;
  readonly fold: (key: string, open: boolean) => void;
}

/** An entry in an address, `exercise.nordic-curl`; an id holds no dot. */
export const keyOf = ({listing: {kind, id}}: Book): string => `${kind}.${id}`;

const factsText = ({listing, kit}: Book, say: Strings): string => {
  switch (listing.kind) {
    case 'exercise': return [sayMinutes(listing.seconds, say.dose), kit.length > 0 ? kitText(kit, {say}) : words.noKit].join(' · ');
    case 'circuit': return [sayMinutes(listing.seconds, say.dose), words.exercises(listing.exercises.length), kit.length > 0 ? kitText(kit, {say}) : words.noKit].join(' · ');
    case 'plan': return words.days(listing.days);
    case 'article': return words.minutes(listing.minutes);
  }
};

const sortText = ({values: {kind, level}}: Book, say: Strings): string =>
  [...kind.map((value) => nameOf('kind', value, say)), ...level.map((value) => nameOf('level', value, say))].join(' · ');

const rowView = (book: Book, say: Strings, {unfolded, fold}: RowControls): unknown => {
  const key = keyOf(book);
  const {listing} = book;
  const open = unfolded.has(key);
  return html`<li part="result" id=${key}><details ?open=${open} @toggle=${({currentTarget}: Event) => {
    if (currentTarget instanceof HTMLDetailsElement) fold(key, currentTarget.open);
  }} @ham-swap=${({target, exercise}: HamSwapEvent) => {
    // another exercise has another name than the row
    if (target instanceof HTMLElement) target.toggleAttribute('switched', exercise !== listing.id);
  }}>
    <summary>
      <span part="eyebrow">${sortText(book, say)}</span>
      <h3 part="result-title">${listing.title}</h3>
      <span part="purpose">${listing.purpose}</span>
      <span part="result-facts">${factsText(book, say)}</span>
    </summary>
    ${open ? entryTag(listing, listing.title) : ''}
  </details></li>`;
};

/** Compact rows that unfold into the whole card. A card that stays in the list stays as it is, whatever comes and goes around it. */
export const rowsView = (books: readonly Book[], say: Strings, controls: RowControls): unknown =>
  html`<ul part="results" aria-label=${words.results}>${repeat(books, keyOf, (book) => rowView(book, say, controls))}</ul>`;
