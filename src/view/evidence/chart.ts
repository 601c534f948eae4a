import {html, svg} from 'lit';
import {evidence as words} from '../../locales/en/evidence.js';
import type {Effect} from '../../model/index.js';
import {scaleFor} from './scale.js';

/** One line of the chart: an effect and whose it is. */
export interface Row {
  readonly label: string;
  readonly effect: Effect;
}

/** Pixels: the height of a line, and of what stands below the last. */
const ROW = 46;
const AXIS = 40;

export const intervalText = ({interval}: Effect): string => (interval ? `${interval[0]} ${words.to} ${interval[1]}` : '–');

/** "0.49 (0.32 to 0.74)". */
const effectText = (effect: Effect): string => `${effect.value ?? ''}${effect.interval ? ` (${intervalText(effect)})` : ''}`;

/**
 * Effects under each other on one labelled scale, a dot with the bar of its interval, and the line of no effect.
 * Positions are percentages, so that the drawing takes any width while its type keeps its size.
 */
export const chartView = (rows: readonly Row[]): unknown => {
  const drawn = rows.flatMap(({label, effect}) => (effect.value === undefined ? [] : [{label, effect, value: effect.value}]));
  const scale = scaleFor(drawn.map(({effect}) => effect));
  if (!scale || !drawn[0]) return undefined;
  const bottom = drawn.length * ROW + 4;
  const at = (value: number): string => `${scale.place(value).toFixed(2)}%`;
  return html`<figure part="chart">
    <figcaption>${words.measure[drawn[0].effect.measure]}. ${drawn.some(({effect}) => effect.interval) ? words.withInterval : words.withoutInterval}</figcaption>
    <svg role="img" height=${bottom + AXIS} width="100%" aria-label=${drawn.map(({label, effect}) => `${label}: ${effectText(effect)}`).join('; ')}>
      <line class="axis" x1="0" x2="100%" y1=${bottom} y2=${bottom}></line>
      ${scale.ticks.map((tick) => svg`<line class="axis" x1=${at(tick)} x2=${at(tick)} y1=${bottom - 5} y2=${bottom}></line>
        <text class="tick" x=${at(tick)} y=${bottom + 16} text-anchor="middle">${tick}</text>`)}
      <text class="tick" x=${at(scale.noEffect)} y=${bottom + 34} text-anchor="middle">${words.noEffect}</text>
      ${drawn.map(({label, effect, value}, i) => svg`
        <text class="label" x="0" y=${i * ROW + 14}>${label}</text>
        <text class="value" x="100%" y=${i * ROW + 14} text-anchor="end">${effectText(effect)}</text>
        <line class="none" x1=${at(scale.noEffect)} x2=${at(scale.noEffect)} y1=${i * ROW + 20} y2=${i * ROW + 42}></line>
        ${effect.interval && svg`<line class="interval" x1=${at(effect.interval[0])} x2=${at(effect.interval[1])} y1=${i * ROW + 30} y2=${i * ROW + 30}></line>`}
        <circle class="dot" cx=${at(value)} cy=${i * ROW + 30} r="6"></circle>`)}
    </svg>
    <p aria-hidden="true"><span>← ${words.lower}</span><span>${words.higher} →</span></p>
  </figure>`;
};
