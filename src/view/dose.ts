import {html} from 'lit';
import type {Dose} from '../model/index.js';
import {sayDose, shortDose} from '../dose/index.js';
import type {Scope} from './scope.js';

/** The dose twice: large and short for the eye, and in words, which is also what a screen reader says. */
export const doseView = (dose: Dose, {say}: Scope): unknown => {
  const {main, unit} = shortDose(dose, say.dose);
  return html`<p class="dose" part="dose">
    <span class="amount" aria-hidden="true"><b>${main}</b> ${unit}</span>
    <span class="words">${sayDose(dose, say.dose)}.</span>
  </p>`;
};
