import {html} from 'lit';
import type {Scope} from './scope.js';
import type {LinkedScope} from './sources.js';

export const termPopoverId = (id: string, {prefix}: Scope): string => `${prefix}-term_${id}`;

/**
 * A word that the glossary explains, as a button that opens the explanation without any script; an element adds the keyboard's
 * focus and the pointer. Pressing never closes, as for whoever presses the pointer has often opened it already. A term that the
 * library does not hold is plain words.
 */
export const termView = (id: string, words: unknown, scope: LinkedScope): unknown => {
  if (!scope.terms || !scope.library.glossary[id]) return words;
  if (scope.links) return scope.links.term(id, words);
  scope.terms.add(id);
  const popover = termPopoverId(id, scope);
  return html`<button type="button" part="term" popovertarget=${popover} popovertargetaction="show" aria-describedby=${popover}>${words}</button>`;
};
