import type {Figure} from '../../model/figure.js';
import {body, place, type Point} from '../kinematics.js';
import {pointsOf} from '../points.js';
import {fromChannels, type Pose, toChannels} from '../skeleton.js';
import {locate, type SidedPoint} from '../spots.js';
import {arrowWay} from './arrow-way.js';
import {along, type Curve} from './curve.js';
import {around, type Box, corners, extent, passed} from './extent.js';
import {fault} from './fault.js';
import {type Moment, moment} from './frame.js';
import {frontBody, frontSpot} from './front-body.js';
import {type Cut, HAIR} from './head.js';
import {inset, insetBox, insetPlace} from './inset.js';
import {BUILDS, drawn} from './skin.js';
import {type Points, UNITS} from './spline.js';
import {seen} from './view.js';

/** A point of the body, and the move that an arrow shows of it. */
export interface Wanted {
  point: string;
  move: number;
}

/** Around everything, cm, and below the floor. */
const MARGIN = 4;
const GROUND = 3;
/** Between two poses of the data a point's way is followed in so many steps: joints turn, so it is not straight. */
const BETWEEN = 5;

/** A figure without what is found here. */
export type Unstaged = Omit<Figure, 'box' | 'arrows' | 'inset' | 'avoid'> & {avoid: readonly Omit<Figure['avoid'][number], 'at'>[]};

const SPOT: Record<Figure['view'], (pose: Pose, point: SidedPoint) => Point> = {
  side: (pose, point) => locate(drawn(pose, BUILDS.broad), point),
  front: (pose, point) => frontSpot(frontBody(pose), point),
};

/** Whatever hair somebody has. */
const hair = ({pose}: Moment): Point[] => Object.values(HAIR).flatMap((cut: Cut) => [...cut.on ?? [], ...cut.behind ?? []]).map(([s, n]) => place(body(pose).head, s, n));

/** Around everything in any of the poses, so that a picture stays where it is when it moves, or when it shows a mistake. */
function everywhere(figure: Unstaged): Box {
  const moments = [
    ...figure.poses.map((_, index) => moment(figure, index)),
    ...figure.avoid.map(({pose, beside}) => ({...moment(figure, beside), pose: fromChannels(pose)})),
  ];
  return around([
    ...corners(extent(moments.flatMap((now) => seen(figure, now).shapes))),
    ...(figure.view === 'side' ? moments.flatMap(hair).filter(({y}) => y > 0) : []),
  ]);
}

/** Where a named point is on the way of a move, as drawn. */
function motion({view, poses, moves}: Unstaged, {point, move}: Wanted): Point[] {
  const [spot] = pointsOf(point) ?? [];
  if (!spot) return [];
  const rows = (moves[move]?.through ?? []).map((index) => toChannels(fromChannels(poses[index] ?? [])));
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return Array.from({length: next ? BETWEEN : 1}, (_, step) =>
      SPOT[view](fromChannels(row.map((value, channel) => value + ((next?.[channel] ?? value) - value) * step / BETWEEN)), spot));
  });
}

/** Each arrow beside the body in the pose that is shown, and beside the arrows before it. */
function arrowsOf(figure: Unstaged, wanted: readonly Wanted[], box: Box): Curve[] {
  const {shapes, outlines} = seen(figure, moment(figure, figure.show));
  const ghost = figure.ghost === undefined ? [] : seen(figure, moment(figure, figure.ghost)).alone;
  const kit = shapes.filter(({className}) => /^(prop|wall|band)/.test(className)).map(({d}) => passed(d));
  const taken: Points[] = [];
  return wanted.flatMap((each) => {
    const way = arrowWay(motion(figure, each), [...outlines, ...kit, ...taken], ghost, box);
    if (!way) return [];
    taken.push(along(way, 8));
    return [way];
  });
}

/** Somebody who stands on level ground, on a slope that rises by so many degrees about the origin. */
function turned([x = 0, y = 0, lean = 0, ...angles]: readonly number[], degrees: number): number[] {
  const [sin, cos] = [Math.sin(degrees * Math.PI / 180), Math.cos(degrees * Math.PI / 180)];
  return [...[x * cos - y * sin, x * sin + y * cos, lean - degrees].map((value) => Math.round(value * 10) / 10 + 0), ...angles];
}

/** The picture that a figure's stills and its motion have in common, and its arrows: what takes time to find, found when it is compiled. Where hands go `roundHead`, an inset shows it from above. */
export function staged(level: Unstaged, wanted: readonly Wanted[], roundHead = false): Figure {
  const {slope} = level.scene;
  const figure = slope ? {...level, poses: level.poses.map((row) => turned(row, slope)), avoid: level.avoid.map((one) => ({...one, pose: turned(one.pose, slope)}))} : level;
  const body = everywhere(figure);
  const arrows = arrowsOf(figure, wanted, body);
  const above = roundHead ? insetPlace(body) : undefined;
  const {left, right, bottom, top} = around([...corners(body), ...(above ? corners(insetBox(above)) : []), ...arrows.flatMap((way) => around(along(way, 8), MARGIN / 2)).flatMap(corners)], MARGIN);
  const [x, y] = [Math.floor(left * UNITS), Math.floor(-top * UNITS)];
  const down = Math.min(0, bottom + MARGIN) - GROUND;
  return {
    ...figure,
    avoid: figure.avoid.map((one) => {
      const at = fault(fromChannels(figure.poses[one.beside] ?? []), fromChannels(one.pose), SPOT[figure.view]);
      return {...one, at: [Math.round(at.x * UNITS), -Math.round(at.y * UNITS) + 0] as const};
    }),
    ...above && {inset: inset(above)},
    box: [x, y, Math.ceil(right * UNITS) - x, Math.ceil(-down * UNITS) - y],
    arrows: arrows.map((way) => way.flatMap((point) => [Math.round(point.x * UNITS), -Math.round(point.y * UNITS)].map((value) => value + 0))),
  };
}
