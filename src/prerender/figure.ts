import {html} from 'lit';
import {pair, still, strip} from '../figure/draw/index.js';
import type {Exercise, Figure, Library} from '../model/index.js';
import {pairView, stillView, textView} from '../view/figure/index.js';

const figureOf = (exercise: string, {figures}: Library): Figure | undefined => (Object.hasOwn(figures, exercise) ? figures[exercise] : undefined);

/** Three frames beside each other want room, and figures that are higher than wide; as the element has it. */
const hasStrip = ({strip: frames, box: [, , width, height]}: Figure): boolean => frames !== undefined && width < 1.2 * height;

/** The movement of an exercise as a picture, and in words for those who do not see it. */
export function movementView({id, title}: Exercise, library: Library, compact: boolean): unknown {
  const figure = figureOf(id, library);
  return figure && html`${stillView(figure, !compact && hasStrip(figure) ? strip(figure) : [still(figure)], title)}${textView(figure)}`;
}

/** What to do beside a mistake, counted from 0 among those of the figure. */
export function mistakeView({id, title}: Exercise, library: Library, mistake: number): unknown {
  const figure = figureOf(id, library);
  const avoid = figure?.avoid[mistake];
  return figure && avoid && html`<div data-ham-of="figure">${pairView(title, {...pair(figure, mistake), mistake: avoid.text})}</div>`;
}

/** The picture in the middle of a view. Where there is script it can be set moving. */
export function figureView(exercise: Exercise, library: Library, compact: boolean): unknown {
  const movement = movementView(exercise, library, compact);
  return movement && html`<ham-figure name=${exercise.id} label=${exercise.title} ?compact=${compact}><div slot="still" data-ham-of="figure">${movement}</div></ham-figure>`;
}
