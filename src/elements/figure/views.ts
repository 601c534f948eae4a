import {FIGURE_STYLE} from '../../figure/draw/style.js';
import {pairView, stillView} from '../../view/figure/index.js';
import type {Known} from './known.js';

/** The stylesheet of what is drawn. */
export function colours(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(FIGURE_STYLE);
  return sheet;
}

/** The still, where there is room as a strip: three frames beside each other, of figures that are higher than wide. */
export function stillOf({drawing, figure}: Known, title: string, isSmall: boolean): unknown {
  const [, , width, height] = figure.box;
  const {pictures} = drawing;
  return stillView(figure, figure.strip && width < 1.2 * height && !isSmall ? pictures.strip(figure, drawing) : [pictures.still(figure, drawing)], title);
}

/** What to do beside a mistake, or the room for it. */
export function pairOf(known: Known | undefined, title: string, mistake: number): unknown {
  const avoid = known?.figure.avoid[mistake];
  return pairView(title, known && avoid && {...known.drawing.pictures.pair(known.figure, mistake, known.drawing), mistake: avoid.text});
}
