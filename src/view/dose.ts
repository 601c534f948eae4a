import {html} from 'lit';
import type {Dose} from '../model/index.js';
import {doseParts} from '../dose/index.js';
import type {Scope} from './scope.js';

/** The dose: its numbers large, and under them how to do and rest them. */
export const doseView = (dose: Dose, {say}: Scope): unknown => {
  const {main, unit, tempo, load, rpe, rest} = doseParts(dose, say.dose);
  const until = dose.work.of === 'max' && say.dose.untilTired(false);
  return html`<p part="dose"><b>${main}</b> ${unit} <small>${[until, tempo, load, rpe, rest].filter(Boolean).join('\xa0· ')}</small></p>`;
};
