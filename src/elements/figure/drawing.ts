import type {Pictures} from '../../figure/draw/pictures.js';
import type {Look} from '../../figure/draw/person.js';
import type {Figure} from '../../model/index.js';

/** The code that draws a figure, once it is loaded, and what the figure is to look like. */
export interface Drawing {
  readonly pictures: Pictures;
  readonly look: Look;
}

/** Loads what draws figures as this one is seen. */
export async function drawingFor({view}: Figure, host: Element): Promise<Drawing> {
  const {side, lookOf} = await import('./figure.js');
  return {pictures: view === 'front' ? (await import('./front.js')).front : side, look: lookOf(host)};
}
