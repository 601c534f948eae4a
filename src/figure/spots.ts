import type {BodyPoint} from '../model/figure.js';
import {type Body, type Frame, type LimbFrames, place, type Point} from './kinematics.js';
import {LENGTH, type Side, SOLE_POINT} from './skeleton.js';

/** A named point of one side of the body; those of the trunk have no side and count as near. */
export interface SidedPoint {
  point: BodyPoint;
  side: Side;
}

interface Spot {
  frame: (body: Body, side: Side) => Frame;
  along: number;
  across: number;
  /** How far above a surface the point is when the body rests on it there, cm: flesh around a joint, nothing where the point is on the skin. */
  clearance: number;
  /** Rests along its bone, as a sole does, so that the bone's direction follows the surface. */
  flat?: boolean;
}

const limb = (bone: keyof LimbFrames, along: number, across: number, clearance: number, flat = false): Spot =>
  ({frame: (body, side) => body[side][bone], along, across, clearance, flat});
const trunk = (bone: Exclude<keyof Body, Side>, along: number, across: number, clearance = 0): Spot =>
  ({frame: (body) => body[bone], along, across, clearance});
const sole = (along: number, flat = false): Spot => limb('foot', along, -LENGTH.ankleHeight, 0, flat);

/** Distances in cm are ours, from the outline that is drawn around the bones. */
const SPOTS: Record<BodyPoint, Spot> = {
  foot: sole(3, true),
  heel: sole(SOLE_POINT.heel),
  ball: sole(SOLE_POINT.ball),
  toe: sole(SOLE_POINT.toe),
  ankle: limb('foot', 0, 0, 6.5),
  instep: limb('foot', 8, 0, 0),
  knee: limb('shank', 0, 0, 6.2),
  shin: limb('shank', 10, 5, 0),
  thigh: limb('thigh', 22, -9, 0),
  hand: limb('hand', 0, 0, 3, true),
  palm: limb('hand', 7, 0, 2.5),
  elbow: limb('forearm', 0, 0, 4.2),
  forearm: limb('forearm', 14, 0, 4.2, true),
  shoulder: limb('upperArm', 0, 0, 7),
  back: trunk('chest', 17, -11),
  chest: trunk('chest', 11, 11),
  seat: trunk('pelvis', 1, -12.3),
  head: trunk('head', 7.1, -9.9),
  crown: trunk('head', LENGTH.head, 0),
  hips: trunk('pelvis', 0, 0, 10.2),
};

/** Where a named point is. */
export function locate(body: Body, {point, side}: SidedPoint): Point {
  const {frame, along, across} = SPOTS[point];
  return place(frame(body, side), along, across);
}

/** The bone that a named point belongs to. */
export function boneOf(body: Body, {point, side}: SidedPoint): Frame {
  return SPOTS[point].frame(body, side);
}

/** How far above a surface a point is when the body rests on it, cm. */
export const clearance = ({point}: SidedPoint): number => SPOTS[point].clearance;

/** Whether the bone lies along the surface that the point rests on. */
export const liesFlat = ({point}: SidedPoint): boolean => SPOTS[point].flat === true;
