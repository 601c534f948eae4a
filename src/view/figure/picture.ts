import {html, svg} from 'lit';
import type {Still} from '../../figure/draw/index.js';

/**
 * One drawn picture; whatever shape its place has, its floor is at the bottom. Its colours are those of `FIGURE_STYLE`; where a reader has no
 * stylesheet it is an outline, 320 px wide.
 */
export const pictureView = ({viewBox, shapes}: Still, name: string): unknown => html`<svg class="fig" width="320" fill="none" stroke="currentColor" role="img" aria-label=${name} preserveAspectRatio="xMidYMax" viewBox=${viewBox.join(' ')}>
  ${shapes.map(({className, d}) => svg`<path class=${className} d=${d}></path>`)}
</svg>`;
