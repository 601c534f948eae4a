import {html} from 'lit';
import {directionOf, type Scope} from '../scope.js';

/** Words and numbers of hamkit's own among content of any language: read from right to left, `3 × 5` would be five sets of three. */
export const own = (said: unknown, {say}: Pick<Scope, 'say'>): unknown => html`<bdi lang=${say.language} dir=${directionOf(say.language)}>${said}</bdi>`;
