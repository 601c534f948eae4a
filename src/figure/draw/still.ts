import type {Figure} from '../../model/figure.js';
import {fromChannels} from '../skeleton.js';
import {arrow} from './arrow.js';
import {moment} from './frame.js';
import type {Look} from './person.js';
import {area, shape, type Shape} from './shape.js';
import {seen} from './view.js';

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

const bare = (figure: Figure, index: number, look: Look | undefined, pose?: readonly number[]): Still => ({
  viewBox: figure.box,
  shapes: [floor(figure), ...seen(figure, {...moment(figure, index), ...(pose && {pose: fromChannels(pose)})}, look).shapes],
});

/** The picture that stands for a figure: the pose to show, the ghost of another as a dashed silhouette, and arrows from one to the other. */
export function still(figure: Figure, {look}: StillOptions = {}): Still {
  const {ghost, box: [, , width, height]} = figure;
  const {viewBox, shapes: [ground, ...shown]} = bare(figure, figure.show, look);
  return {
    viewBox,
    shapes: [
      ...(ground ? [ground] : []),
      ...(ghost === undefined ? [] : [area('ghost', ...seen(figure, moment(figure, ghost), look).alone)]),
      ...shown,
      ...figure.arrows.flatMap((row) => arrow(row, width, height)),
    ],
  };
}

/** Pictures side by side for what one does not tell, as a jump: the poses that the figure names, or start, half-way and end; all in one view box. */
export function strip(figure: Figure, {look}: StillOptions = {}): Still[] {
  const way = figure.moves[0]?.through ?? [];
  const half = way[Math.floor(way.length / 2)];
  const poses = figure.strip ?? [0, ...(half === undefined || half === figure.show ? [] : [half]), figure.show];
  return poses.map((index) => bare(figure, index, look));
}

/** What to do and what to avoid: mistake `n` of `figure.avoid`, and the pose that it is a mistake of, both in the same view box. */
export function pair(figure: Figure, n: number, {look}: StillOptions = {}): {right: Still; wrong: Still} {
  const {beside, pose} = figure.avoid[n] ?? {beside: figure.show};
  return {right: bare(figure, beside, look), wrong: bare(figure, beside, look, pose)};
}
