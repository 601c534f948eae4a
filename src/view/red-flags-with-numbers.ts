import {html} from 'lit';
import {emergency as words} from '../locales/en/emergency.js';
import {adviceIn, ambulanceIn} from '../locales/index.js';
import {redFlagList} from './red-flags.js';
import type {Scope} from './scope.js';

/** `GB` of `en-GB`; undefined where a tag names no region. */
export const regionOf = (language: string): string | undefined => /^[a-z]+(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase();

const callView = (number: string): unknown => html`<a href="tel:${number.replaceAll(' ', '')}">${number}</a>`;

/** What the box looks up: a scope, or as much of one as a page has that shows no entry. */
export type FlagsScope = Pick<Scope, 'say' | 'reader'> & {readonly library: Pick<Scope['library'], 'language'>};

/**
 * The red flags with the numbers to call: the box of plans, checks, pain models, and articles that ask for it. The region is that of the
 * content, or else that of the reader's language. Neither tells where the reader is, so a number is said with its country, and those of
 * other countries behind it. `open` unfolds the box, for pages about pain. Apart from the box of the circuits, because that is in the small script.
 */
export const redFlagsWithNumbersView = (scope: FlagsScope, open = false): unknown => {
  const {say: {language, redFlags}, reader = '', library} = scope;
  const region = regionOf(library.language) ?? regionOf(reader) ?? '';
  const country = region && new Intl.DisplayNames(language, {type: 'region'}).of(region);
  const [ambulance, advice] = [ambulanceIn(region), adviceIn(region)];
  const content = html`<summary>${redFlags.title}</summary>
    ${redFlagList(scope, {
      'emergency': html`<p>${ambulance ? html`<strong>${country}: ${callView(ambulance)}.</strong> ` : ''}${redFlags.numbers}</p>`,
      'same-day': advice ? html`<p>${words.advice} ${country}: ${callView(advice)}.</p>` : undefined,
    })}`;
  return open ? html`<details part="flags" open>${content}</details>` : html`<details part="flags">${content}</details>`;
};
