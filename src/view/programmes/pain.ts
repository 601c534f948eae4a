import {html} from 'lit';
import {programmes as words} from '../../locales/en/programmes.js';
import type {PainModel} from '../../model/index.js';
import {redFlagsWithNumbersView} from '../red-flags-with-numbers.js';
import {richTextView} from '../rich-text.js';
import type {Scope} from '../scope.js';
import {rulesView} from './rules.js';

/** A way to decide by pain whether to carry on: whose it is, its rules, and where it ends. */
export const painBody = (model: PainModel, scope: Scope): unknown => html`<header part="header">
    <p part="eyebrow">${words.pain}</p>
    <h3 part="title">${model.title}</h3>
    <p part="purpose">${model.purpose}</p>
  </header>
  <section part="before">${redFlagsWithNumbersView(scope, true)}</section>
  <section part="idea"><h4>${words.idea}</h4>${richTextView(model.idea, scope)}</section>
  ${model.rules[0] ? rulesView(model.rules, words.painRules, scope) : html`<p class="note">${words.noRules}</p>`}
  <section part="limits"><h4>${words.limits}</h4>${richTextView(model.limits, scope)}</section>`;
