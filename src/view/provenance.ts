import {html} from 'lit';
import type {Exercise} from '../model/index.js';
import type {Scope} from './scope.js';

/** Who wrote it, who has checked it, and what it is not; but for what an article around it says already. */
export const provenanceView = ({author, licence, reviewed}: Pick<Exercise, 'author' | 'licence' | 'reviewed'>, {say, around}: Scope): unknown =>
  reviewed || author !== around?.author || licence !== around.licence ? html`<p part="provenance"><strong>${reviewed ? say.reviewed(reviewed.by, reviewed.credentials, reviewed.date) : say.notReviewed}</strong>
    ${say.advice} ${say.by(author, licence)}</p>` : '';
