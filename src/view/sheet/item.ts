import {html} from 'lit';
import {doseParts, sayDose} from '../../dose/index.js';
import {still} from '../../figure/draw/index.js';
import {doseSentences} from '../../locales/en/dose.js';
import {figure as figureWords} from '../../locales/en/figure.js';
import type {CircuitItem} from '../../model/index.js';
import {pictureView, textView} from '../figure/index.js';
import {inlineView, richTextView} from '../rich-text.js';
import type {Scope} from '../scope.js';
import {own} from './own.js';

/** More than this nobody keeps in mind while moving. */
const CUES = 3;

const sentence = (said: string): string => `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;

/** One exercise as it is done: its picture, its dose in words, what to think of, and what to take care of. */
export const itemView = ({exercise: id, dose, note}: CircuitItem, scope: Scope): unknown => {
  const {library: {exercises, figures}, say} = scope;
  const [exercise, figure] = [exercises[id], figures[id]];
  if (!exercise) return html`<li class="item">${say.failed(id)}</li>`;
  const {main, unit} = doseParts(dose, say.dose);
  return html`<li class="item">
    ${figure && html`<div class="picture">${pictureView(still(figure), figureWords.movement(exercise.title))}${textView(figure)}</div>`}
    <div class="what">
      <div class="head"><h3>${exercise.title}</h3><p class="dose">${own(html`<b>${main}</b> ${unit}`, scope)}</p></div>
      <p class="words">${own(sentence(sayDose(dose, doseSentences)), scope)} ${inlineView(note, scope)}</p>
      ${exercise.cues[0] && html`<ul class="cues">${exercise.cues.slice(0, CUES).map((cue) => html`<li>${inlineView(cue, scope)}</li>`)}</ul>`}
      ${exercise.cautions[0] && html`<div class="care"><b>${say.cautions}</b>${richTextView(exercise.cautions, scope)}</div>`}
    </div>
  </li>`;
};
