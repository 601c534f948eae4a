import {html} from 'lit';
import {programmes as words} from '../../locales/en/programmes.js';
import type {Correction} from '../../model/index.js';
import {richTextView} from '../rich-text.js';
import type {Scope} from '../scope.js';

/** A claim that others make, what became of it when it was checked, and what this library says. */
export const correctionBody = (correction: Correction, scope: Scope): unknown => html`${scope.around ? '' : html`<p part="eyebrow">${words.correction}</p>`}
  <h3 part="title">${correction.title}</h3>
  <dl part="correction">
    <div><dt>${words.claim}</dt><dd part="claim">${correction.claim}</dd></div>
    <div><dt>${words.asked}</dt><dd part="verdict" class=${correction.verdict.replace(' ', '-')}>${words.verdict[correction.verdict]}</dd></div>
    <div><dt>${words.instead}</dt><dd part="instead">${correction.instead[0] ? richTextView(correction.instead, scope) : words.nothing}</dd></div>
    <div><dt>${words.because}</dt><dd part="because">${richTextView(correction.why, scope)}</dd></div>
  </dl>`;
