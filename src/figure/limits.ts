import type {Seen} from './seen.js';
import {type Joint, type Pose, SIDES, LIMB_JOINTS, TRUNK_JOINTS, type Side} from './skeleton.js';

/** Least and most degrees that a joint can be asked to bend. */
export interface Range {
  least: number;
  most: number;
}

/**
 * Ranges of joints, degrees, flexion positive. They are ours and cautious: they are to find slips of the pen, not to judge a patient.
 * Published means are their ground, widened because people differ and a picture may show somebody more mobile than the average.
 *
 * Shoulder, elbow and wrist: the widest of the means of adults in Norkin CC, White DJ, Measurement of Joint Motion, table A.1 (Boone and
 * Azen, Green and Wolf, Macedo and Magee, AAOS; read at fadavispt.mhmedical.com): 156 to 188, 44 to 70 back; 143 to 150; 73 to 93 and
 * 65 to 86. The picture does not tell which way a palm faces, so a wrist may bend either way as far as it can flex.
 *
 * Neck: usual clinical values are 60 forward and 70 back, and ExRx.net's table of joint ranges has 90 to 116 for both together. Here the
 * upper back is part of it, from chest to skull, which gives it a few degrees more.
 * Trunk: usual clinical values are 75 to 80 forward and 25 to 30 back; here it is one number from pelvis to chest.
 *
 * Hip, knee and plantarflexion: a little beyond what we remember of the 20 to 44 year olds in Soucie JM et al., Haemophilia 2011;17:500-507.
 * Of that study we could read the abstract and, at archive.cdc.gov (Joint Range of Motion Study), the table's youngest group alone, with
 * hips to 141, knees to 153 and 5 beyond straight. Nobody should quote the paper from here. Dorsiflexion is under body weight, for a
 * squat: without weight it is less.
 */
export const RANGES: Record<Joint, Range> = {
  hip: {least: -26, most: 142},
  knee: {least: -5, most: 152},
  ankle: {least: -70, most: 38},
  shoulder: {least: -70, most: 188},
  elbow: {least: -5, most: 155},
  wrist: {least: -93, most: 93},
  spine: {least: -30, most: 80},
  neck: {least: -60, most: 65},
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
