import type {BodyPoint} from '../model/figure.js';
import {type Body, type Frame, place, type Point} from './kinematics.js';
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

const foot = (along: number, flat = false): Spot => ({frame: (body, side) => body[side].foot, along, across: -LENGTH.ankleHeight, clearance: 0, flat});

/** Distances in cm are ours, from the outline that is drawn around the bones. */
const SPOTS: Record<BodyPoint, Spot> = {
  foot: foot(3, true),
  heel: foot(SOLE_POINT.heel),
  ball: foot(SOLE_POINT.ball),
  toe: foot(SOLE_POINT.toe),
  ankle: {frame: (body, side) => body[side].foot, along: 0, across: 0, clearance: 6.5},
  instep: {frame: (body, side) => body[side].foot, along: 8, across: 0, clearance: 0},
  knee: {frame: (body, side) => body[side].shank, along: 0, across: 0, clearance: 6.2},
  shin: {frame: (body, side) => body[side].shank, along: 10, across: 5, clearance: 0},
  thigh: {frame: (body, side) => body[side].thigh, along: 22, across: -9, clearance: 0},
  hand: {frame: (body, side) => body[side].hand, along: 0, across: 0, clearance: 3, flat: true},
  palm: {frame: (body, side) => body[side].hand, along: 7, across: 0, clearance: 2.5},
  elbow: {frame: (body, side) => body[side].forearm, along: 0, across: 0, clearance: 4.2},
  forearm: {frame: (body, side) => body[side].forearm, along: 14, across: 0, clearance: 4.2, flat: true},
  shoulder: {frame: (body, side) => body[side].upperArm, along: 0, across: 0, clearance: 7},
  back: {frame: (body) => body.chest, along: 17, across: -11, clearance: 0},
  chest: {frame: (body) => body.chest, along: 11, across: 11, clearance: 0},
  seat: {frame: (body) => body.pelvis, along: 1, across: -12.3, clearance: 0},
  head: {frame: (body) => body.head, along: 8, across: -10.6, clearance: 0},
  crown: {frame: (body) => body.head, along: LENGTH.head, across: 0, clearance: 0},
  hips: {frame: (body) => body.pelvis, along: 0, across: 0, clearance: 10.2},
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
