import type {Seen} from './seen.js';
import {type Joint, type Pose, SIDES, LIMB_JOINTS, TRUNK_JOINTS, type Side} from './skeleton.js';

/** Least and most degrees that a joint can be asked to bend. */
export interface Range {
  least: number;
  most: number;
}

/**
 * What is added to a published mean, degrees: people differ, and a picture may show somebody more mobile than the average. Ours.
 */
const SPREAD = 8;

/**
 * Ranges of joints, degrees, flexion positive.
 *
 * Hip, knee, plantarflexion, shoulder flexion and elbow: means of 20 to 44 year olds of the more mobile sex, in whole degrees, from
 * Soucie JM, Wang C, Forsyth A, et al. Range of motion measurements: reference values and a database for comparison studies.
 * Haemophilia 2011;17:500-507 (doi 10.1111/j.1365-2516.2010.02399.x), passive motion by goniometer, 674 healthy people; plus SPREAD.
 * The figures were written down without the paper at hand, and have to be compared with it before anybody quotes them from here.
 *
 * Shoulder extension and wrist: American Academy of Orthopaedic Surgeons' values (60; 80 and 70) plus SPREAD. The picture does not
 * tell which way a palm faces, so a wrist may bend either way as far as it can flex.
 *
 * Ours, for want of a source that fits: dorsiflexion under body weight (Soucie's 14 is without weight, and nobody could squat in it);
 * the knee's 5 beyond straight; the spine, which is here one number from pelvis to chest; the neck with the upper back, chest to skull.
 */
export const RANGES: Record<Joint, Range> = {
  hip: {least: -18 - SPREAD, most: 134 + SPREAD},
  knee: {least: -5, most: 142 + SPREAD},
  ankle: {least: -62 - SPREAD, most: 38},
  shoulder: {least: -60 - SPREAD, most: 172 + SPREAD},
  elbow: {least: -5, most: 150 + SPREAD},
  wrist: {least: -80 - SPREAD, most: 80 + SPREAD},
  spine: {least: -35, most: 85},
  neck: {least: -60, most: 70},
};

/**
 * From the front, numbers mean something else: lean, spine and neck to the side, and how far arm and leg are out from straight down.
 * Ours: what is out is not measured from the trunk, so that these are only the widest a leg or an arm can be seen.
 */
const FRONT: Partial<Record<Joint, Range>> = {
  spine: {least: -45, most: 45}, neck: {least: -45, most: 45}, ankle: {least: -90, most: 90}, wrist: {least: -180, most: 180},
};
/** The bend that is seen of a knee that points out to the side, thigh and shank one beside the other. */
const OPEN_KNEE: Range = {least: RANGES.knee.least, most: 178};

/** The range of a joint as it is seen. */
export function rangeOf(joint: Joint, {view, open}: Seen, side?: Side): Range {
  if (view === 'front') return FRONT[joint] ?? RANGES[joint];
  return joint === 'knee' && side && open.includes(side) ? OPEN_KNEE : RANGES[joint];
}

/** One joint of one side, or of the trunk, bent further than it can. */
export interface Excess {
  joint: Joint;
  side?: Side;
  value: number;
  range: Range;
}

/** Joints of a pose that are more than `tolerance` degrees outside their range. */
export function outOfRange(pose: Pose, tolerance: number, seen: Seen): Excess[] {
  return [
    ...TRUNK_JOINTS.map((joint) => ({joint, value: pose[joint], range: rangeOf(joint, seen)})),
    ...SIDES.flatMap((side) => LIMB_JOINTS.map((joint) => ({joint, side, value: pose[side][joint], range: rangeOf(joint, seen, side)}))),
  ].filter(({value, range}) => value < range.least - tolerance || value > range.most + tolerance);
}
