import {html, svg} from 'lit';
import type {Still} from '../../figure/draw/index.js';

/** One drawn picture. Its colours are those of `FIGURE_STYLE`. */
export const pictureView = ({viewBox, shapes}: Still, name: string): unknown => html`<svg class="fig" role="img" aria-label=${name} viewBox=${viewBox.join(' ')}>
  ${shapes.map(({className, d}) => svg`<path class=${className} d=${d}></path>`)}
</svg>`;
