import {html} from 'lit';
import type {Exercise} from '../model/index.js';
import {popoversView} from './popovers.js';
import {provenanceView} from './provenance.js';
import {directionOf, type Scope} from './scope.js';
import {sourcesView} from './sources.js';

/** A card around the text of an entry, with what belongs below any: its sources, who wrote and who has checked it. */
export const cardView = (body: unknown, entry: Pick<Exercise, 'author' | 'licence' | 'reviewed'>, scope: Scope): unknown => html`
  <article class="ham" part="card" lang=${scope.library.language} dir=${directionOf(scope.library.language)}>
    ${body}
    ${sourcesView(scope)}
    ${provenanceView(entry, scope)}
    ${popoversView(scope)}
  </article>`;
