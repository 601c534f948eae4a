import {html, svg} from 'lit';
import {evidence as words} from '../../locales/en/evidence.js';
import type {Effect} from '../../model/index.js';
import {scaleFor, type Scale} from './scale.js';

/** One line of the chart: an effect and whose it is. */
export interface Row {
  readonly label: string;
  readonly effect: Effect;
}

export const intervalText = ({interval}: Effect): string => (interval ? `${interval[0]} ${words.to} ${interval[1]}` : words.notStated);

/** "0.49"; a change with its sign and unit, "+19 %". */
export const valueText = ({measure, value}: Effect): string => (value === undefined ? ''
  : measure === 'per cent change' ? `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)} %` : `${value}`);

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
 * says stands beside it as text, which wraps where the drawing could not. Positions are percentages, so it takes any width.
 */
export const chartView = (rows: readonly Row[]): unknown => {
  const drawn = rows.flatMap(({label, effect}) => (effect.value === undefined ? [] : [{label, effect, value: effect.value}]));
  const scale = scaleFor(drawn.map(({effect}) => effect));
  if (!scale || !drawn[0]) return undefined;
  const [less, more] = words.ends(scale.noEffect === 1);
  // a number line runs from left to right in every script
  return html`<figure part="chart">
    <figcaption>${words.measure[drawn[0].effect.measure]}. ${drawn.some(({effect}) => effect.interval) ? words.withInterval : words.withoutInterval}</figcaption>
    ${drawn.map(({label, effect, value}) => html`<p class="line"><strong>${label}</strong> <span dir="ltr">${effectText(effect)}</span></p>
      <div dir="ltr">${barView(value, effect, scale)}</div>`)}
    <div dir="ltr">${axisView(scale)}<p class="line" aria-hidden="true"><span>← ${less}</span><span>${more} →</span></p></div>
  </figure>`;
};
