import type {Figure} from '../../model/figure.js';
import type {Point} from '../kinematics.js';
import {fromChannels} from '../skeleton.js';
import {locate, pointsOf} from '../points.js';
import {body} from '../kinematics.js';
import {arrow, arrowWay} from './arrow.js';
import {type Box, extent, passed} from './extent.js';
import {layers, type Moment, moment} from './frame.js';
import {FAR, type Look} from './person.js';
import {area, type Shape} from './shape.js';
import {type Points, straight, UNITS} from './spline.js';

/** A picture that does not move. */
export interface Still {
  /** Of the SVG element: left, top, width and height in drawing units, of which 20 are a centimetre. */
  viewBox: readonly [number, number, number, number];
  /** From back to front. */
  shapes: Shape[];
}

/** What else a still may be asked for. */
export interface StillOptions {
  look?: Look;
  /** Another pose than the one that stands for the exercise, as that of a mistake; without ghost and arrows, in the same picture. */
  pose?: readonly number[];
}

/** Around everything, cm, and below the floor. */
const MARGIN = 4;
const GROUND = 3;
/** A tip of an arrow against the longer side of its picture. */
const TIP = 0.032;

/** The view box, and the floor from edge to edge of it. */
function picture({left, right, top}: Box): {viewBox: Still['viewBox']; floor: Shape} {
  const [x, y] = [Math.floor((left - MARGIN) * UNITS), Math.floor(-(top + MARGIN) * UNITS)];
  const [width, height] = [Math.ceil((right - left + 2 * MARGIN) * UNITS), Math.ceil((top + MARGIN + GROUND) * UNITS)];
  return {viewBox: [x, y, width, height], floor: {className: 'floor', d: straight([{x: left - MARGIN, y: -0.4}, {x: right + MARGIN, y: -0.4}])}};
}

/** Around everything in any of the poses, so that a picture stays where it is when it moves, or when it shows a mistake. */
const everywhere = (figure: Figure, look: Look): Box => extent([
  ...figure.poses.flatMap((_, index) => layers(figure, moment(figure, index), look).shapes),
  ...figure.avoid.flatMap(({pose}) => layers(figure, {...moment(figure, figure.show), pose: fromChannels(pose)}, look).shapes),
]);

/** Where a named point is in each pose of a move, as drawn. */
function motion({poses, moves}: Figure, point: string, move: number): Point[] {
  const [spot] = pointsOf(point) ?? [];
  if (!spot) return [];
  return (moves[move]?.through ?? []).map((index) => {
    const {x, y} = locate(body(fromChannels(poses[index] ?? [])), spot);
    return spot.side === 'far' ? {x: x + FAR.x, y: y + FAR.y} : {x, y};
  });
}

/** The start as a dashed silhouette: one outline, as of a shadow. */
const ghostOf = (outlines: readonly Points[]): Shape => area('ghost', ...outlines);

/** The picture that stands for a figure: the pose to show, the ghost of another, and arrows from one to the other. */
export function still(figure: Figure, {look = {}, pose}: StillOptions = {}): Still {
  const box = everywhere(figure, look);
  const shown: Moment = {...moment(figure, figure.show), ...(pose ? {pose: fromChannels(pose)} : {})};
  const {shapes, outlines} = layers(figure, shown, look);
  if (pose) {
    const {viewBox, floor} = picture(box);
    return {viewBox, shapes: [floor, ...shapes]};
  }
  const ghost = figure.ghost === undefined ? [] : layers(figure, moment(figure, figure.ghost), look).figure.outlines;
  const kit = shapes.filter(({className}) => /^(prop|wall|band)/.test(className)).map(({d}) => passed(d));
  const ways = figure.arrows.flatMap(({point, move}) => {
    const way = arrowWay(motion(figure, point, move), [...outlines, ...kit], ghost, box);
    return way ? [way] : [];
  });
  for (const {x, y} of ways.flat()) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.max(box.top, y);
  }
  const {viewBox, floor} = picture(box);
  const tip = TIP * Math.max(viewBox[2], viewBox[3] * 1.2) / UNITS;
  return {viewBox, shapes: [floor, ...(ghost.length ? [ghostOf(ghost)] : []), ...shapes, ...ways.flatMap((way) => arrow(way, tip))]};
}
