import {html} from 'lit';
import {programmes as words} from '../../locales/en/programmes.js';
import type {Term} from '../../model/index.js';
import {richTextView} from '../rich-text.js';
import type {Scope} from '../scope.js';

/** A word and what it means. */
export const termBody = (term: Term, scope: Scope): unknown => html`<p part="eyebrow">${words.term}</p>
  <h3 part="title">${term.title}</h3>
  ${term.also[0] === undefined ? '' : html`<p class="note">${term.also.join(', ')}</p>`}
  ${richTextView(term.definition, scope)}`;
