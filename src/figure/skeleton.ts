/**
 * The body that every figure is posed with: an adult of 175 cm, seen from the right side, facing +x. All lengths are in
 * centimetres, all angles of a pose in degrees: 0 is the anatomical position, flexion (of the ankle: dorsiflexion) is positive.
 */

/** Standing height of the figure. */
export const HEIGHT = 175;

/**
 * Lengths between joint centres as fractions of standing height: Drillis R, Contini R, Body segment parameters, New York University 1966,
 * as printed in Winter DA, Biomechanics and Motor Control of Human Movement, 4th ed. 2009, figure 4.1. Where that gives heights above
 * the floor (shoulder 0.818, hip 0.530, knee 0.285, ankle 0.039; chin 0.870 and eyes 0.936), these are differences. Compared with two
 * public programs that have the figure's numbers, not with the book.
 */
const FRACTION = {thigh: 0.245, shank: 0.246, ankle: 0.039, foot: 0.152, trunk: 0.288, upperArm: 0.186, forearm: 0.146, hand: 0.108, head: 0.13};

/** The sole of a running shoe under the heel and the ball, cm: ours, everybody is drawn in shoes. */
const SOLE = 0.8;

/** From hips to shoulders the source has one length; where the spine bends along it is ours. */
const trunk = FRACTION.trunk * HEIGHT;

/**
 * How far below the base of the skull the chin is, cm: ours. It puts the eyes at the source's 0.936 and, with the neck, the chin at its
 * 0.870; the notch of the breastbone is at 0.818 among 6,068 US soldiers (ANSUR II), as high as the shoulders.
 */
const CHIN = 4.4;
/** From the crown down to the ear, the same survey: 130 mm of 1,714. */
const EAR_BELOW_CROWN = 0.0756 * HEIGHT;

/** Segment lengths in centimetres. */
export const LENGTH = {
  thigh: FRACTION.thigh * HEIGHT,
  shank: FRACTION.shank * HEIGHT,
  /** Ankle joint above the floor, shoe on. */
  ankleHeight: FRACTION.ankle * HEIGHT + SOLE,
  /** Heel to tip of the toes, without the shoe. */
  foot: FRACTION.foot * HEIGHT,
  upperArm: FRACTION.upperArm * HEIGHT,
  forearm: FRACTION.forearm * HEIGHT,
  /** Wrist to tip of the fingers. */
  hand: FRACTION.hand * HEIGHT,
  /** Hips to the bend of the lumbar spine, from there to the bend below the ribs, and from there to the height of the shoulders. */
  pelvis: 0.26 * trunk,
  lumbar: 0.34 * trunk,
  chest: 0.4 * trunk,
  /** Height of the shoulders to the root of the neck; from there to the base of the skull, along a neck that bows forward. */
  neckRoot: 4,
  neck: 9.7,
  /** Base of the skull to crown, and down to the chin: together the source's 0.130 from chin to crown. */
  head: FRACTION.head * HEIGHT - CHIN,
  chin: CHIN,
  /** Base of the skull to the ear. */
  ear: FRACTION.head * HEIGHT - CHIN - EAR_BELOW_CROWN,
};

/** Behind the ankle joint and in front of it, along the sole, cm: ours, from the outline of a shoe. */
export const SOLE_POINT = {heel: -5, ball: 12.5, toe: 19.5};

/** The joints of one limb side, in the order of a pose's channels. */
export const LIMB_JOINTS = ['hip', 'knee', 'ankle', 'shoulder', 'elbow', 'wrist'] as const;
/** The joints of the trunk. */
export const TRUNK_JOINTS = ['spine', 'neck'] as const;
/** Every joint that has an angle. */
export const JOINTS = [...TRUNK_JOINTS, ...LIMB_JOINTS] as const;

export type LimbJoint = (typeof LIMB_JOINTS)[number];
export type TrunkJoint = (typeof TRUNK_JOINTS)[number];
export type Joint = (typeof JOINTS)[number];

/** Angles of leg and arm of one side in degrees; the shoulder's 0 is the arm along the trunk, 90 straight forward, 180 overhead. */
export type Limb = Record<LimbJoint, number>;

/** Near is the figure's right side, nearer to whoever looks; far is its left. */
export const SIDES = ['near', 'far'] as const;
export type Side = (typeof SIDES)[number];

/** Where the body is and how each joint is bent. */
export interface Pose {
  /** The middle of the hips in cm, x to the right, y up from the floor. */
  x: number;
  y: number;
  /** Pelvis from upright, degrees, forward positive: standing 0, lying on the back -90, face down 90. */
  lean: number;
  /** Bend of the whole spine between pelvis and chest, forward positive. */
  spine: number;
  /** Head against chest, chin to the chest positive. */
  neck: number;
  near: Limb;
  far: Limb;
}

/** The channels of a pose as a row of numbers, in the order of the data. */
export const CHANNELS = 5 + 2 * LIMB_JOINTS.length;

/** Where in the row stand x, y and the angles of the trunk. */
export const CHANNEL = {x: 0, y: 1, lean: 2, spine: 3, neck: 4} as const;

/** Where in the row an angle of a limb stands. */
export function limbChannel(joint: LimbJoint, side: Side): number {
  return 5 + (side === 'far' ? LIMB_JOINTS.length : 0) + LIMB_JOINTS.indexOf(joint);
}

/** A pose as a row of numbers: x, y, lean, spine, neck, then near and far hip, knee, ankle, shoulder, elbow, wrist. */
export function toChannels(pose: Pose): number[] {
  return [pose.x, pose.y, pose.lean, pose.spine, pose.neck, ...LIMB_JOINTS.map((joint) => pose.near[joint]), ...LIMB_JOINTS.map((joint) => pose.far[joint])];
}

/**
 * The pose that a row of numbers in the order of `toChannels` stands for; what is missing is 0. In a row that ends with the near
 * side the far side does the same.
 */
export function fromChannels(channels: readonly number[]): Pose {
  const at = (index: number): number => channels[index] ?? 0;
  const limb = (from: number): Limb => ({
    hip: at(from), knee: at(from + 1), ankle: at(from + 2), shoulder: at(from + 3), elbow: at(from + 4), wrist: at(from + 5),
  });
  const far = 5 + LIMB_JOINTS.length;
  return {x: at(0), y: at(1), lean: at(2), spine: at(3), neck: at(4), near: limb(5), far: limb(channels.length > far ? far : 5)};
}
