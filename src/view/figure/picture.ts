import {html, svg} from 'lit';
import type {Still} from '../../figure/draw/index.js';

/** One drawn picture; whatever shape its place has, its floor is at the bottom. Its colours are those of `FIGURE_STYLE`. */
export const pictureView = ({viewBox, shapes}: Still, name: string): unknown => html`<svg class="fig" role="img" aria-label=${name} preserveAspectRatio="xMidYMax" viewBox=${viewBox.join(' ')}>
  ${shapes.map(({className, d}) => svg`<path class=${className} d=${d}></path>`)}
</svg>`;
