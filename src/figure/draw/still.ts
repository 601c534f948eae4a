import type {Figure} from '../../model/figure.js';
import type {Point} from '../kinematics.js';
import {pointsOf} from '../points.js';
import {fromChannels, type Pose, toChannels} from '../skeleton.js';
import {locate, type SidedPoint} from '../spots.js';
import {arrow, arrowWay} from './arrow.js';
import {around, type Box, corners, extent, passed} from './extent.js';
import {layers, type Layers, type Moment, moment} from './frame.js';
import {frontBody, frontSpot} from './front-body.js';
import {frontLayers} from './front-frame.js';
import type {Look} from './person.js';
import {area, shape, type Shape} from './shape.js';
import {BUILDS, drawn} from './skin.js';
import {straight, UNITS} from './spline.js';

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
/** The tip of an arrow against the longer side of its picture. */
const TIP = 0.032;
/** Between two poses of the data a point's way is followed in so many steps: joints turn, so it is not straight. */
const BETWEEN = 5;

const VIEW: Record<Figure['view'], {layers: (figure: Figure, now: Moment, look: Look) => Layers; spot: (pose: Pose, point: SidedPoint) => Point}> = {
  side: {
    layers,
    spot: (pose, point) => locate(drawn(pose, BUILDS.broad), point),
  },
  front: {layers: frontLayers, spot: (pose, point) => frontSpot(frontBody(pose), point)},
};

/** The view box, and the floor from edge to edge of it. */
function picture({left, right, bottom, top}: Box): {viewBox: Still['viewBox']; floor: Shape} {
  const [x, y] = [Math.floor((left - MARGIN) * UNITS), Math.floor(-(top + MARGIN) * UNITS)];
  const [width, height] = [Math.ceil((right - left + 2 * MARGIN) * UNITS), Math.ceil((top - Math.min(0, bottom) + MARGIN + GROUND) * UNITS)];
  return {viewBox: [x, y, width, height], floor: shape('floor', straight([{x: left - MARGIN, y: -0.4}, {x: right + MARGIN, y: -0.4}]))};
}

/** Around everything in any of the poses, so that a picture stays where it is when it moves, or when it shows a mistake. */
const everywhere = (figure: Figure, look: Look): Box => extent([
  ...figure.poses.map((_, index) => moment(figure, index)),
  ...figure.avoid.map(({pose}) => ({...moment(figure, figure.show), pose: fromChannels(pose)})),
].flatMap((now) => VIEW[figure.view].layers(figure, now, look).shapes));

/** Where a named point is on the way of a move, as drawn. */
function motion({view, poses, moves}: Figure, point: string, move: number): Point[] {
  const [spot] = pointsOf(point) ?? [];
  if (!spot) return [];
  const rows = (moves[move]?.through ?? []).map((index) => toChannels(fromChannels(poses[index] ?? [])));
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return Array.from({length: next ? BETWEEN : 1}, (_, step) =>
      VIEW[view].spot(fromChannels(row.map((value, channel) => value + ((next?.[channel] ?? value) - value) * step / BETWEEN)), spot));
  });
}

/** The ways of a figure's arrows, each beside the body in the pose that is shown. */
function arrowWays(figure: Figure, {shapes, outlines}: Layers, ghost: Layers['alone'], box: Box): Point[][] {
  const kit = shapes.filter(({className}) => /^(prop|wall|band)/.test(className)).map(({d}) => passed(d));
  return figure.arrows.flatMap(({point, move}) => {
    const way = arrowWay(motion(figure, point, move), [...outlines, ...kit], ghost, box);
    return way ? [way] : [];
  });
}

/** The picture that stands for a figure: the pose to show, the ghost of another as a dashed silhouette, and arrows from one to the other. */
export function still(figure: Figure, {look = {}, pose}: StillOptions = {}): Still {
  const draw = VIEW[figure.view].layers;
  const box = everywhere(figure, look);
  const shown = draw(figure, {...moment(figure, figure.show), ...(pose ? {pose: fromChannels(pose)} : {})}, look);
  const ghost = pose || figure.ghost === undefined ? [] : draw(figure, moment(figure, figure.ghost), look).alone;
  const ways = pose ? [] : arrowWays(figure, shown, ghost, box);
  const arrows = ways.flatMap((way) => arrow(way, TIP * Math.max(box.right - box.left, (box.top - box.bottom) * 1.2)));
  const {viewBox, floor} = picture(around([...corners(box), ...arrows.flatMap(({d}) => passed(d))]));
  return {viewBox, shapes: [floor, ...(ghost.length ? [area('ghost', ...ghost)] : []), ...shown.shapes, ...arrows]};
}

/** Pictures side by side for what one does not tell, as a jump: the poses that the figure names, or start, half-way and end; all in one view box. */
export function strip(figure: Figure, {look = {}}: Pick<StillOptions, 'look'> = {}): Still[] {
  const {viewBox, floor} = picture(everywhere(figure, look));
  const way = figure.moves[0]?.through ?? [];
  const half = way[Math.floor(way.length / 2)];
  const poses = figure.strip ?? [0, ...(half === undefined || half === figure.show ? [] : [half]), figure.show];
  return poses.map((index) => ({viewBox, shapes: [floor, ...VIEW[figure.view].layers(figure, moment(figure, index), look).shapes]}));
}
