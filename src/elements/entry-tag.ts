import {html} from 'lit';
import type {EntryRef} from '../model/index.js';
import {ask} from './define.js';
import type {EntryElement} from './entry-element.js';

/**
 * The element that shows an entry, registered on demand. `words` stand there until it is there, and an article says what
 * stands `around` it.
 */
export const entryTag = ({kind, id}: EntryRef, words: unknown, around?: EntryElement['around']): unknown => {
  const fallback = html`<p slot="fallback">${words}</p>`;
  switch (kind) {
    case 'exercise': return html`<ham-exercise name=${id} .around=${around}>${fallback}</ham-exercise>`;
    case 'circuit': return html`<ham-circuit name=${id} .around=${around}>${fallback}</ham-circuit>`;
    case 'study':
      ask('ham-evidence');
      return html`<ham-evidence name=${id} .around=${around}>${fallback}</ham-evidence>`;
    case 'article':
      ask('ham-article');
      return html`<ham-article name=${id}>${fallback}</ham-article>`;
    default:
      ask('ham-entry');
      return html`<ham-entry kind=${kind} name=${id} .around=${around}>${fallback}</ham-entry>`;
  }
};
