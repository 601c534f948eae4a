import {html, nothing, svg} from 'lit';
import type {Effect} from '../model/index.js';
import {scaleFor} from './chart-scale.js';
import type {Scope} from './scope.js';

/** One line of the chart: an effect and whose it is. */
export interface Row {
  readonly label: string;
  readonly effect: Effect;
}

const ROW = 44;
const AXIS = 40;

export const intervalText = ({interval}: Effect, {say}: Scope): string => (interval ? `${interval[0]} ${say.to} ${interval[1]}` : '–');

/** "0.49 (0.32 to 0.74)". */
const effectText = (effect: Effect, scope: Scope): string => `${effect.value ?? ''}${effect.interval ? ` (${intervalText(effect, scope)})` : ''}`;

/**
 * Effects under each other on one labelled scale, a dot with the bar of its interval, and the line of no effect.
 * Positions are percentages, so that the drawing takes any width while its type keeps its size.
 */
export const chartView = (rows: readonly Row[], scope: Scope): unknown => {
  const drawn = rows.filter(({effect}) => effect.value !== undefined);
  const scale = scaleFor(drawn.map(({effect}) => effect));
  if (!scale) return nothing;
  const {say} = scope;
  const bottom = drawn.length * ROW + 8;
  const at = (value: number): string => `${scale.place(value).toFixed(2)}%`;
  const measure = say.measure[drawn[0]!.effect.measure];
  const title = drawn.some(({effect}) => effect.interval) ? say.chart : say.noInterval;
  return html`<figure class="chart" part="chart">
    <figcaption>${measure}. ${title}.</figcaption>
    <svg role="img" height=${bottom + AXIS} width="100%" aria-label=${drawn.map(({label, effect}) => `${label}: ${effectText(effect, scope)}`).join('; ')}>
      ${scale.ticks.map((tick) => svg`<line class="grid" x1=${at(tick)} x2=${at(tick)} y1="0" y2=${bottom}></line>
        <text class="tick" x=${at(tick)} y=${bottom + 16} text-anchor="middle">${tick}</text>`)}
      <line class="none" x1=${at(scale.noEffect)} x2=${at(scale.noEffect)} y1="0" y2=${bottom}></line>
      <text class="tick" x=${at(scale.noEffect)} y=${bottom + 34} text-anchor="middle">${say.noEffect}</text>
      ${drawn.map(({label, effect}, i) => svg`
        <text class="label" x="0" y=${i * ROW + 14}>${label}</text>
        <text class="value" x="100%" y=${i * ROW + 14} text-anchor="end">${effectText(effect, scope)}</text>
        ${effect.interval ? svg`<line class="interval" x1=${at(effect.interval[0])} x2=${at(effect.interval[1])} y1=${i * ROW + 30} y2=${i * ROW + 30}></line>` : nothing}
        <circle class="dot" cx=${at(effect.value!)} cy=${i * ROW + 30} r="6"></circle>`)}
    </svg>
    <p class="ends" aria-hidden="true"><span>← ${say.lower}</span><span>${say.higher} →</span></p>
  </figure>`;
};
