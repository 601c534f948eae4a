import {type Body, type Frame, type LimbFrames, place, type Point} from './kinematics.js';
import {LENGTH} from './skeleton.js';

/**
 * Fractions of body mass, and of segment length from the upper end to the centre of mass: Dempster WT, Space requirements of the
 * seated operator, 1955, as adapted in Winter DA, Biomechanics and Motor Control of Human Movement, 4th ed. 2009, table 4.1. Compared
 * number by number with that table as the Laboratory of Biomechanics and Motor Control has it (github.com/BMClab/BMC,
 * data/BSP_DempsterWinter.txt). The whole adds up to 1.
 */
const LIMB_MASSES = {
  thigh: {mass: 0.1, centre: 0.433, length: LENGTH.thigh},
  shank: {mass: 0.0465, centre: 0.433, length: LENGTH.shank},
  upperArm: {mass: 0.028, centre: 0.436, length: LENGTH.upperArm},
  forearm: {mass: 0.016, centre: 0.43, length: LENGTH.forearm},
  /** Wrist to the knuckle of the middle finger, which is about half the hand. */
  hand: {mass: 0.006, centre: 0.506, length: LENGTH.hand / 2},
} as const;

/** Of the foot, the same source: half-way from the ankle to the ball. */
const FOOT = {mass: 0.0145, along: 6.2, across: -LENGTH.ankleHeight / 2};

/**
 * Of the trunk, the same source: pelvis (from hips to L4/L5), abdomen (to T12/L1), thorax (to C7/T1), and head with neck, whose centre
 * is at the ear. Our bends of the spine stand for L4/L5 and T12/L1.
 */
const PELVIS = {mass: 0.142, along: 0.895 * LENGTH.pelvis};
const ABDOMEN = {mass: 0.139, along: 0.56 * LENGTH.lumbar};
const THORAX = {mass: 0.216, along: 0.18 * (LENGTH.chest + LENGTH.neckRoot)};
const HEAD = {mass: 0.081, along: LENGTH.ear};

/** The body's centre of mass, cm. */
export function centreOfMass(body: Body): Point {
  let x = 0;
  let y = 0;
  const add = (frame: Frame, mass: number, along: number, across = 0): void => {
    const at = place(frame, along, across);
    x += mass * at.x;
    y += mass * at.y;
  };
  const addLimb = (limb: LimbFrames): void => {
    for (const bone of ['thigh', 'shank', 'upperArm', 'forearm', 'hand'] as const) {
      const {mass, centre, length} = LIMB_MASSES[bone];
      add(limb[bone], mass, centre * length);
    }
    add(limb.foot, FOOT.mass, FOOT.along, FOOT.across);
  };
  add(body.pelvis, PELVIS.mass, PELVIS.along);
  add(body.lumbar, ABDOMEN.mass, ABDOMEN.along);
  add(body.chest, THORAX.mass, THORAX.along);
  add(body.head, HEAD.mass, HEAD.along);
  addLimb(body.near);
  addLimb(body.far);
  return {x, y};
}
