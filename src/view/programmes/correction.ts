import {html} from 'lit';
import {programmes as words} from '../../locales/en/programmes.js';
import type {Correction, Verdict} from '../../model/index.js';
import {richTextView} from '../rich-text.js';
import type {Scope} from '../scope.js';

/** How far a claim holds: what the look of its verdict says beside the word. */
const holds: Readonly<Record<Verdict, 'holds' | 'partly' | 'fails'>> = {
  'supported': 'holds', 'partly supported': 'partly', 'imprecise': 'partly', 'overstated': 'partly', 'custom': 'partly', 'missing': 'partly',
  'unsupported': 'fails', 'wrong': 'fails', 'unsafe': 'fails',
};

/** A claim that others make, what became of it when it was checked, and what this library says. Among others, in an article, why is folded. */
export const correctionBody = ({title, claim, verdict, instead, why}: Correction, scope: Scope): unknown => {
  const because = richTextView(why, scope);
  return html`${scope.around ? '' : html`<p part="eyebrow">${words.correction}</p>`}
  <p part="verdict" class=${holds[verdict]}>${words.verdict[verdict]}</p>
  <h3 part="title">${title}</h3>
  <dl part="correction">
    <div><dt>${words.claim}</dt><dd part="claim">${claim}</dd></div>
    <div><dt>${words.instead}</dt><dd part="instead">${instead[0] ? richTextView(instead, scope) : words.nothing}</dd></div>
    ${scope.around ? '' : html`<div><dt>${words.because}</dt><dd part="because">${because}</dd></div>`}
  </dl>
  ${scope.around ? html`<details part="because"><summary aria-label="${words.because}: ${title}">${words.because}</summary>${because}</details>` : ''}`;
};
