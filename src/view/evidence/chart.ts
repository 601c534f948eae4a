import {html, svg} from 'lit';
import {evidence as words} from '../../locales/en/evidence.js';
import type {Effect} from '../../model/index.js';
import {scaleFor, type Scale} from './scale.js';

/** One line of the chart: an effect and whose it is. */
export interface Row {
  readonly label: string;
  readonly effect: Effect;
}

const minus = (value: number): string => `${value}`.replace('-', '−');

export const intervalText = ({interval}: Effect): string => (interval ? `${minus(interval[0])} ${words.to} ${minus(interval[1])}` : words.notStated);

/** "0.49"; a change with its sign and unit, "+19 %"; or what was written for a result that is not one number. */
export const valueText = ({measure, value, unit, result}: Effect): string => (value === undefined ? result ?? ''
  : measure === 'per cent change' ? `${value > 0 ? '+' : ''}${minus(value)} %` : `${minus(value)}${unit ? ` ${unit}` : ''}`);

/** "0.49 (0.32 to 0.74)". */
const effectText = (effect: Effect): string => valueText(effect) + (effect.interval ? ` (${intervalText(effect)})` : '');

const at = (scale: Scale, value: number): string => `${scale.place(value).toFixed(2)}%`;

/** At the ends of the scale a text grows inwards. */
const anchor = (place: number): string => (place < 20 ? 'start' : place > 80 ? 'end' : 'middle');

const barView = (value: number, {interval}: Effect, scale: Scale): unknown => {
  const none = at(scale, scale.noEffect);
  return html`<svg height="24" width="100%" aria-hidden="true">
    <line class="none" x1=${none} x2=${none} y1="0" y2="24"></line>
    ${interval && svg`<line class="interval" x1=${at(scale, interval[0])} x2=${at(scale, interval[1])} y1="12" y2="12"></line>`}
    <circle class="dot" cx=${at(scale, value)} cy="12" r="6"></circle>
  </svg>`;
};

const axisView = (scale: Scale): unknown => html`<svg height="40" width="100%" aria-hidden="true">
  <line class="axis" x1="0" x2="100%" y1="1" y2="1"></line>
  ${scale.ticks.map((tick) => svg`<line class="axis" x1=${at(scale, tick)} x2=${at(scale, tick)} y1="1" y2="6"></line>
    <text x=${at(scale, tick)} y="19" text-anchor="middle">${tick}</text>`)}
  <text x=${at(scale, scale.noEffect)} y="36" text-anchor=${anchor(scale.place(scale.noEffect))}>${words.noEffect}</text>
</svg>`;

/**
 * Effects under each other on one labelled scale, a dot with the bar of its interval, and the line of no effect. What the picture
 * says stands beside it as text, which wraps where the drawing could not; a result in words has the text alone. Positions are
 * percentages, so it takes any width.
 */
export const chartView = (rows: readonly Row[]): unknown => {
  const told = rows.filter(({effect}) => valueText(effect) !== '');
  if (!told[0]) return undefined;
  const {measure} = told[0].effect;
  const drawn = told.map(({effect}) => effect).filter(({value}) => value !== undefined);
  const scale = scaleFor(drawn);
  const note = scale && (drawn.some(({interval}) => interval) ? words.withInterval : words.withoutInterval);
  // a number line runs from left to right in every script
  return html`<figure part="chart">
    <figcaption>${words.measure[measure]}. ${note}</figcaption>
    ${told.map(({label, effect}) => html`<p class="line"><strong>${label}</strong> <span dir=${effect.value === undefined ? 'auto' : 'ltr'}>${effectText(effect)}</span></p>
      ${scale && effect.value !== undefined ? html`<div dir="ltr">${barView(effect.value, effect, scale)}</div>` : ''}`)}
    ${scale && keyView(scale)}
  </figure>`;
};

const keyView = (scale: Scale): unknown => {
  const [less, more] = words.ends(scale.noEffect === 1);
  return html`<div dir="ltr">${axisView(scale)}<p class="line" aria-hidden="true"><span>← ${less}</span><span>${more} →</span></p></div>`;
};
