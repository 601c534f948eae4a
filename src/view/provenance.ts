import {html} from 'lit';
import type {Exercise} from '../model/index.js';
import type {Scope} from './scope.js';

/** Who wrote it, who has checked it, and what it is not. */
export const provenanceView = ({author, licence, reviewed}: Pick<Exercise, 'author' | 'licence' | 'reviewed'>, {say}: Scope): unknown =>
  html`<p part="provenance"><strong>${reviewed ? say.reviewed(reviewed.by, reviewed.credentials, reviewed.date) : say.notReviewed}</strong>
    ${say.advice} ${say.by(author, licence)}</p>`;
