import type {FigureScene} from '../../model/figure.js';
import {type LimbFrames, place, type Point} from '../kinematics.js';
import {LENGTH, type Side, SOLE_POINT} from '../skeleton.js';
import {area, lines, shape, type Shape} from './shape.js';
import {on, type Places} from './skin.js';
import {type Points, straight} from './spline.js';

/** A circle's control points: a spline along the sides of a twelve-sided figure that is a little larger touches it. */
export const circle = ({x, y}: Point, radius: number): Point[] => Array.from({length: 12}, (_, index) => {
  const angle = index * Math.PI / 6;
  return {x: x + 1.0353 * radius * Math.cos(angle), y: y + 1.0353 * radius * Math.sin(angle)};
});

export const box = (left: number, right: number, bottom: number, top: number): string =>
  straight([{x: left, y: bottom}, {x: right, y: bottom}, {x: right, y: top}, {x: left, y: top}], 'z');

/** The two seams of a ball of radius 1. */
const SEAM: Places = [[-1, 0], [-0.8, 0.24], [0, 0.36], [0.8, 0.24], [1, 0]];

/** A ball on the floor; its seams show how far it has rolled from where it lay in the first pose. */
export function ball(radius: number, x: number, rolled: number): Shape[] {
  const origin = {x, y: radius};
  const sin = radius * Math.sin(-rolled / radius);
  const cos = radius * Math.cos(-rolled / radius);
  const axes = {origin, along: {x: cos, y: sin}, across: {x: -sin, y: cos}};
  return [area('prop', circle(origin, radius)), lines('seam', on(axes, SEAM), on({...axes, along: axes.across, across: axes.along}, SEAM))];
}

/** A roller, seen from its end. */
export const roller = (radius: number, x: number): Shape[] => [
  area('prop', circle({x, y: radius}, radius)), area('seam', circle({x, y: radius}, radius * 0.45)),
];

/** A slider, towel or sheet of paper under a point. */
export const slider = ({x}: Point): Shape => shape('prop', box(x - 9, x + 15, -1.3, 0));

/** A bicycle's crank, and the pedal under a foot. */
export const crank = (axle: Point, foot: Point): Shape => shape('tube', straight([axle, foot]) + straight([{x: foot.x - 5, y: foot.y}, {x: foot.x + 5, y: foot.y}]));

/** A barbell from its end, in the hands or across the hips: its plate, which is on the far side where it would hide somebody. */
export const barbell = (middle: Point, radius: number): Shape[] => [area('prop', circle(middle, radius)), area('seam', circle(middle, radius * 0.72))];

/** A band, taut from a point to a peg where it is fixed. */
export const band = (from: Point, to: Point): Shape[] => [shape('band', straight([from, to])), area('prop', circle(to, 1.6))];

/** A band looped round both sides, each with a cuff: what is behind the near limb, and what is in front of it. */
export const loop = (near: Points, far: Points): {behind: Shape; before: Shape} => ({
  behind: shape('band', straight(far) + near.map((end, index) => straight([end, far[index] ?? end])).join('')),
  before: shape('band', straight(near)),
});

/** Weights, as places on the hand that holds them or, hanging, on the forearm. */
const DUMBBELL: Places = [
  [2.5, -9], [2.5, -5], [5.5, -5], [5.5, 6], [2.5, 6], [2.5, 10], [11.5, 10], [11.5, 6], [8.5, 6], [8.5, -5], [11.5, -5], [11.5, -9],
];
const KETTLEBELL: Places = [[1, -3.5], [-3, -5], [-3, 5], [1, 3.5], [4.5, 4], [9, 8.5], [15, 8], [17.5, 4], [17.5, -4], [15, -8], [9, -8.5], [4.5, -4]];
const HANDLE: Places = [[0.5, -2], [-1, -2.5], [-1, 2.5], [0.5, 2], [3.5, 3], [4.5, 0], [3.5, -3]];

/**
 * What is in the hand of one side. A kettlebell is held by both and drawn once. Of a bar the near hand has the end; its plate is drawn
 * on the far side, so that it hides nobody. A towel is slung round the near foot.
 */
export function held(kind: NonNullable<FigureScene['held']>, side: Side, {hand, forearm, foot}: LimbFrames): Shape[] {
  const far = side === 'far';
  const middle = place(hand, 7.4, 0.6);
  const grip = {...forearm, origin: middle};
  switch (kind) {
    case 'dumbbell': return [shape('prop', straight(on(hand, DUMBBELL), 'z'))];
    case 'kettlebell': return far ? [] : [area('prop', on(grip, KETTLEBELL)), area('hole', on(grip, HANDLE))];
    case 'bar': return far ? barbell(middle, 15) : [area('prop', circle(middle, 2.6))];
    case 'towel': return far ? [] : [shape('strap', straight([middle, place(foot, SOLE_POINT.ball, -2), place(foot, SOLE_POINT.ball, -LENGTH.ankleHeight)]))];
  }
}
