import {html} from 'lit';
import {adviceIn, ambulanceIn} from '../locales/index.js';
import {URGENCIES} from '../model/index.js';
import type {Scope} from './scope.js';

/** `GB` of `en-GB`; undefined where a tag names no region. */
export const regionOf = (language: string): string | undefined => /^[a-z]+(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase();

const numberView = (number: string): unknown => html`<a href="tel:${number.replaceAll(' ', '')}">${number}</a>`;

/** A language tells where a reader comes from, not where they are: the number is said with its country, and what holds elsewhere behind it. */
const callView = (region: string, {say: {language, redFlags}}: Pick<Scope, 'say'>): unknown => {
  const number = ambulanceIn(region);
  return html`<p>${number && html`${new Intl.DisplayNames(language, {type: 'region'}).of(region)}: ${numberView(number)}. `}${redFlags.ambulance(Boolean(number))}</p>`;
};

/**
 * Signs with which to see somebody first, what to do with each, and whom to call. It stands before every circuit, plan, check and pain
 * model, and in articles that ask for it. A host page can restyle it; no content can leave it out. `open` unfolds it, for pages about pain.
 */
export const redFlagsView = (scope: Pick<Scope, 'say' | 'reader'> & {readonly library: Pick<Scope['library'], 'language'>}, open = false): unknown => {
  const {say: {redFlags}, reader = '', library} = scope;
  const region = regionOf(library.language) ?? regionOf(reader) ?? '';
  const advice = adviceIn(region);
  const content = html`<summary>${redFlags.title}</summary>
    ${URGENCIES.map((level) => html`<p><strong>${redFlags.levels[level]}</strong></p>
      ${level === 'emergency' ? callView(region, scope) : level === 'same-day' && advice ? html`<p>${redFlags.advice} ${numberView(advice)}</p>` : ''}
      <ul>${redFlags.list.filter((flag) => flag.level === level).map(({sign, why}) => html`<li>${sign} <em>${why}</em></li>`)}</ul>`)}`;
  return open ? html`<details part="flags" open>${content}</details>` : html`<details part="flags">${content}</details>`;
};
