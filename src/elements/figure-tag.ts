import {html, nothing} from 'lit';
import type {Exercise} from '../model/index.js';
import {ask, isKnown} from './define.js';
import type {Source} from './source.js';

/**
 * The figure of an exercise, small where `compact`, or what to do beside a mistake, counted from 0 in the order of the figure. Nothing
 * for an exercise without one, and on a page that has left the tag out.
 */
export function figureTag({id, title, pictured}: Exercise, source: Source | undefined, compact: boolean, mistake?: number): unknown {
  if (!pictured || !isKnown('ham-figure')) return '';
  ask('ham-figure');
  return html`<ham-figure name=${id} label=${title} mistake=${mistake ?? nothing} ?compact=${compact} .source=${source}></ham-figure>`;
}
