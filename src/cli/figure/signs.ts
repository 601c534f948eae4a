import type {Still} from '../../figure/draw/index.js';

/** Outlines in a square of 16, filled with two of the drawing's own colours, and unlike in shape for whoever sees those alike. */
const TICK = {className: 'tip', corners: [[1, 9], [3, 7], [6, 10], [13, 2], [15, 4], [6, 14]]} as const;
const CROSS = {className: 'muscle', corners: [[3, 1], [8, 6], [13, 1], [15, 3], [10, 8], [15, 13], [13, 15], [8, 10], [3, 15], [1, 13], [6, 8], [1, 3]]} as const;
const SQUARE = 16;

/** Room for a sign below a picture, and the sign in it, against the picture's width. */
const ROOM = 0.1;
const SIZE = 0.075;

/** A file is looked at without the words around it: nobody should copy what was meant as a warning. */
export const ticked = (still: Still): Still => signed(still, TICK);
export const crossed = (still: Still): Still => signed(still, CROSS);

function signed({viewBox: [left, top, width, height], shapes}: Still, {className, corners}: typeof TICK | typeof CROSS): Still {
  const scale = width * SIZE / SQUARE;
  const [x, y] = [left + width * (1 - SIZE) / 2, top + height + width * (ROOM - SIZE) / 2];
  const d = `M${corners.map(([across, down]) => `${String(Math.round(x + across * scale))} ${String(Math.round(y + down * scale))}`).join('L')}z`;
  return {viewBox: [left, top, width, height + Math.round(width * ROOM)], shapes: [...shapes, {className, d}]};
}
