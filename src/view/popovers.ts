import {html} from 'lit';
import {richTextView} from './rich-text.js';
import type {Scope} from './scope.js';
import {popoverView, referenceView} from './sources.js';
import {termPopoverId} from './term.js';

/** What opens at a term: what it means, and the papers behind that. Nothing else opens from there. */
const definitionView = (id: string, scope: Scope): unknown => {
  const {glossary, references} = scope.library;
  const term = glossary[id];
  return term && html`<div popover part="popover" id=${termPopoverId(id, scope)} role="group" aria-label=${term.title}>
    <p><strong>${term.title}</strong></p>${richTextView(term.definition, {...scope, sources: [], terms: undefined, mark: undefined})}
    ${term.sources.map((key) => html`<p class="note">${referenceView(references[key])}</p>`)}</div>`;
};

/** What opens at the sources and terms of a text: one each, however often they stand there. The last of a view, when all of its text is drawn. */
export const popoversView = (scope: Scope): unknown =>
  [...Array.from(scope.cited, (key) => popoverView(key, scope)), ...Array.from(scope.terms ?? [], (id) => definitionView(id, scope))];
