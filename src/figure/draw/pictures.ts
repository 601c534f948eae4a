import type {Figure} from '../../model/figure.js';
import {fromChannels} from '../skeleton.js';
import {arrow} from './arrow.js';
import {type Layers, type Moment, moment} from './frame.js';
import type {Look} from './person.js';
import {area, shape, type Shape} from './shape.js';

/** A picture that does not move. */
export interface Still {
  /** Of the SVG element: left, top, width and height in drawing units, of which 20 are a centimetre. */
  viewBox: Figure['box'];
  /** From back to front. */
  shapes: Shape[];
}

/** What else a picture may be asked for. */
export interface StillOptions {
  look?: Look;
}

/** The floor from edge to edge of the picture, a line's width below what stands on it; where it is a slope, that. */
export function floor({box: [left, , width], scene: {slope = 0}}: Figure): Shape {
  const [from, to] = [left, left + width].map((x) => Math.round(8 - x * Math.tan(slope * Math.PI / 180)));
  return shape('floor', `M${left} ${from}L${left + width} ${to}`);
}

/** How far a ring is from what it marks, drawing units. */
const RING = 250;

/** A broken ring round where a pose is wrong: colour alone would not tell it. */
function ring([x, y]: readonly [number, number]): Shape[] {
  const d = `M${x - RING} ${y}a${RING} ${RING} 0 1 1 ${2 * RING} 0a${RING} ${RING} 0 1 1 ${-2 * RING} 0z`;
  return [shape('halo', d), shape('fault', d)];
}

/** How one view draws an instant. */
export type View = (figure: Figure, now: Moment, look: Look) => Layers;

/** All pictures of figures in a view. Each view has its own, as a page that shows one need not load the other. */
export interface Pictures {
  /** The picture that stands for a figure: the pose to show, the ghost of another as a dashed silhouette, and arrows from one to the other. */
  still: (figure: Figure, options?: StillOptions) => Still;
  /** Pictures side by side for what one does not tell, as a jump: the poses that the figure names, or start, half-way and end; all in one view box. */
  strip: (figure: Figure, options?: StillOptions) => Still[];
  /** What to do and what to avoid: mistake `n` of `figure.avoid`, and the pose that it is a mistake of, both in the same view box. */
  pair: (figure: Figure, n: number, options?: StillOptions) => {right: Still; wrong: Still};
  /** An instant on its floor: always the same number of shapes in the same order for one figure. */
  instant: (figure: Figure, now: Moment, options?: StillOptions) => Still;
}

/** The pictures that a view draws. */
export function picturesOf(view: View): Pictures {
  const instant: Pictures['instant'] = (figure, now, {look = {}} = {}) => ({viewBox: figure.box, shapes: [floor(figure), ...view(figure, now, look).shapes]});
  return {
    instant,
    still: (figure, {look = {}} = {}) => {
      const {ghost, box: [, , width, height]} = figure;
      const {viewBox, shapes: [ground, ...shown]} = instant(figure, moment(figure, figure.show), {look});
      return {
        viewBox,
        shapes: [
          ...(ground ? [ground] : []),
          ...(ghost === undefined ? [] : [area('ghost', ...view(figure, moment(figure, ghost), look).alone)]),
          ...shown,
          ...figure.arrows.flatMap((row) => arrow(row, width, height)),
          ...(figure.inset ?? []),
        ],
      };
    },
    strip: (figure, options) => {
      const way = figure.moves[0]?.through ?? [];
      const half = way[Math.floor(way.length / 2)];
      const poses = figure.strip ?? [0, ...(half === undefined || half === figure.show ? [] : [half]), figure.show];
      return poses.map((index) => instant(figure, moment(figure, index), options));
    },
    pair: (figure, n, options) => {
      const mistake = figure.avoid[n];
      const good = moment(figure, mistake?.beside ?? figure.show);
      const right = instant(figure, good, options);
      if (!mistake) return {right, wrong: right};
      const {viewBox, shapes} = instant(figure, {...good, pose: fromChannels(mistake.pose)}, options);
      return {right, wrong: {viewBox, shapes: [...shapes, ...ring(mistake.at)]}};
    },
  };
}
