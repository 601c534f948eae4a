import {type Body, body, type Frame, type LimbFrames, place, type Point} from '../kinematics.js';
import type {Pose} from '../skeleton.js';

/** Places on one bone as pairs: cm along it, cm across it (to the front of the body). */
export type Places = readonly (readonly [along: number, across: number])[];

/** The places of a template where they are in this pose. */
export const on = (frame: Frame, places: Places): Point[] => places.map(([along, across]) => place(frame, along, across));

/**
 * How far round a bent joint the skin of its inner side lies: there two tubes of this half-width meet, on the half-way frame at
 * `across`, and each tube ends `along` before the joint. Flexion in degrees; beyond 138 flesh is in the way.
 */
export function crease(flexion: number, halfWidth: number): {along: number; across: number} {
  const half = Math.min(Math.max(flexion, 0), 138) * Math.PI / 360;
  return {along: halfWidth * Math.tan(half), across: halfWidth / Math.cos(half)};
}

/** Where the far side is drawn against the near one, cm: enough that two legs at the same angles are two. */
export const FAR: Point = {x: 4.2, y: 2.4};

/** The same frame with everything on it this many times as wide. */
const wide = (frame: Frame, by: number): Frame => ({...frame, across: {x: frame.across.x * by, y: frame.across.y * by}});

/** How wide the skin of the bones is against the templates, and how many cm breast and belly stand out. Feet and hands stay. */
export interface Build {
  pelvis: number;
  waist: number;
  chest: number;
  neck: number;
  thigh: number;
  shank: number;
  arm: number;
  breast: number;
  belly: number;
}

/** The builds that a figure can have. Their backs differ by less than 0.7 cm: who lies on the floor lies on it in each. */
export const BUILDS = {
  broad: {pelvis: 1, waist: 1, chest: 1, neck: 1, thigh: 1, shank: 1, arm: 1, breast: 0, belly: 0},
  slight: {pelvis: 1, waist: 0.85, chest: 0.95, neck: 0.8, thigh: 0.95, shank: 0.9, arm: 0.8, breast: 1.5, belly: 0},
  full: {pelvis: 1.04, waist: 1.04, chest: 1.03, neck: 1.1, thigh: 1.1, shank: 1.08, arm: 1.12, breast: 1, belly: 4.5},
} as const satisfies Record<string, Build>;

const limb = (side: LimbFrames, {thigh, shank, arm}: Build): LimbFrames => ({
  ...side,
  thigh: wide(side.thigh, thigh),
  knee: wide(side.knee, (thigh + shank) / 2),
  shank: wide(side.shank, shank),
  upperArm: wide(side.upperArm, arm),
  elbow: wide(side.elbow, arm),
  forearm: wide(side.forearm, arm),
});

/** The bones of a pose as drawn: for a build, and with the far side where it is seen. Templates need not know of either. */
export function drawn(pose: Pose, build: Build): Body {
  const {pelvis, lumbar, chest, neck, head, near} = body(pose);
  const {far} = body({...pose, x: pose.x + FAR.x, y: pose.y + FAR.y});
  return {
    pelvis: wide(pelvis, build.pelvis),
    lumbar: wide(lumbar, build.waist),
    chest: wide(chest, build.chest),
    neck: wide(neck, build.neck),
    head,
    near: limb(near, build),
    far: limb(far, build),
  };
}
