import type {Pictures} from '../../figure/draw/pictures.js';
import type {Look} from '../../figure/draw/person.js';
import type {Figure} from '../../model/index.js';

/** The code that draws a figure, once it is loaded, and what the figure is to look like. */
export interface Drawing {
  readonly pictures: Pictures;
  readonly look: Look;
}

/** What of a scene moves with the body. Most figures have none of it. */
const GEAR = ['ball', 'roller', 'slider', 'band', 'held', 'axle', 'barbell'] as const;

/** Loads what draws figures as this one is seen. */
export async function drawingFor({view, scene}: Figure, host: Element): Promise<Drawing> {
  const {side, lookOf} = await import('./figure.js');
  const pictures = view === 'front' ? (await import('./front.js')).front
    : GEAR.some((thing) => scene[thing]) ? (await import('./gear.js')).withGear : side;
  return {pictures, look: lookOf(host)};
}
