import {type Frame, place, type Point} from '../kinematics.js';
import {LENGTH, type Limb, type Pose, type Side} from '../skeleton.js';
import type {SidedPoint} from '../spots.js';

/** Half the distance of the hip joints and of the shoulder joints, cm; from the outline, ours. */
const HIP = 8.8;
const SHOULDER = 17;
/** Arms held out further than this bend in the plane of the picture, nearer ones towards the viewer; degrees. */
const OUT = 30;

/** The bones of one side as seen from the front; lengths along a bone are as they appear, shorter where it points at the viewer. */
export interface FrontLimb {
  thigh: Frame;
  shank: Frame;
  foot: Frame;
  upperArm: Frame;
  forearm: Frame;
  hand: Frame;
  /** The thigh comes towards the viewer, so it is in front of the shank. */
  forward: boolean;
  /** The forearm comes towards the viewer, so it is in front of the upper arm. */
  raised: boolean;
}

/** The bones as seen from the front. The figure's right, its near side, is on the left of the picture. */
export interface FrontBody {
  pelvis: Frame;
  chest: Frame;
  head: Frame;
  near: FrontLimb;
  far: FrontLimb;
}

const radians = (degrees: number): number => degrees * Math.PI / 180;

/** A frame that points up and leans to the right of the picture with a positive angle; across is to the right. */
const upwards = (origin: Point, degrees: number): Frame => {
  const [sin, cos] = [Math.sin(radians(degrees)), Math.cos(radians(degrees))];
  return {origin, along: {x: sin, y: cos}, across: {x: cos, y: -sin}};
};

/** A bone that hangs down, so far out to its side and so far forward; across is away from the middle. Its length shows at least by an eighth. */
const hanging = (origin: Point, out: number, flexion: number, outward: number): Frame => {
  const [sin, cos, seen] = [Math.sin(radians(out)), Math.cos(radians(out)), Math.cos(radians(flexion))];
  const shown = Math.sign(seen || 1) * Math.max(0.125, Math.abs(seen));
  return {origin, along: {x: sin * outward * Math.abs(shown), y: -cos * shown}, across: {x: cos * outward, y: sin}};
};

/** A leg further out than this, degrees, is one that lies: its sole is not on the floor but at its end. */
const LYING = 50;

/** Soles stay on the floor, however wide apart they stand. */
const foot = (origin: Point, shank: Frame, outward: number): Frame => (
  Math.abs(shank.along.x) > Math.sin(radians(LYING)) ? {...shank, origin} : {origin, along: {x: 0, y: -1}, across: {x: outward, y: 0}}
);

function limb(pelvis: Frame, chest: Frame, {hip, knee, ankle, shoulder, elbow, wrist}: Limb, side: Side): FrontLimb {
  const outward = side === 'far' ? 1 : -1;
  const thigh = hanging(place(pelvis, 0, HIP * outward), ankle, hip, outward);
  const shank = hanging(place(thigh, LENGTH.thigh, 0), ankle, hip - knee, outward);
  const inPlane = Math.min(1, Math.max(0, wrist / OUT));
  const upperArm = hanging(place(chest, LENGTH.chest, SHOULDER * outward), wrist, shoulder, outward);
  const forearm = hanging(place(upperArm, LENGTH.upperArm, 0), wrist - elbow * inPlane, shoulder + elbow * (1 - inPlane), outward);
  return {
    thigh, shank, upperArm, forearm,
    foot: foot(place(shank, LENGTH.shank, 0), shank, outward),
    hand: {...forearm, origin: place(forearm, LENGTH.forearm, 0)},
    forward: hip > 25,
    raised: Math.hypot(forearm.along.x, forearm.along.y) < 0.75,
  };
}

/**
 * Where the bones are when a pose is seen from the front. Its numbers then mean: lean, spine and neck to the right of the picture; the
 * ankle how far the leg is out to the side and the wrist how far the arm is, which is what shows from there; the rest as from the side.
 */
export function frontBody(pose: Pose): FrontBody {
  const pelvis = upwards({x: pose.x, y: pose.y}, pose.lean);
  const chest = upwards(place(pelvis, LENGTH.pelvis + LENGTH.lumbar, 0), pose.lean + pose.spine);
  const head = upwards(place(chest, LENGTH.chest + LENGTH.neckRoot + LENGTH.neck - LENGTH.chin, 0), pose.lean + pose.spine + pose.neck);
  return {pelvis, chest, head, near: limb(pelvis, chest, pose.near, 'near'), far: limb(pelvis, chest, pose.far, 'far')};
}

/** Where a named point is from the front; what lies at the same place from there is one point. */
export function frontSpot({pelvis, chest, head, ...limbs}: FrontBody, {point, side}: SidedPoint): Point {
  const {thigh, shank, foot, upperArm, forearm, hand} = limbs[side];
  switch (point) {
    case 'hips': case 'seat': return pelvis.origin;
    case 'back': case 'chest': return place(chest, 12, 0);
    case 'head': return place(head, 8.5, 0);
    case 'crown': return place(head, LENGTH.head + LENGTH.chin, 0);
    case 'thigh': return place(thigh, 22, 0);
    case 'knee': return shank.origin;
    case 'shin': return place(shank, 12, 0);
    case 'ankle': return foot.origin;
    case 'foot': case 'heel': case 'ball': case 'toe': case 'instep': return place(foot, LENGTH.ankleHeight, 0);
    case 'shoulder': return upperArm.origin;
    case 'elbow': return forearm.origin;
    case 'forearm': return place(forearm, 14, 0);
    case 'hand': case 'palm': return place(hand, 7, 0);
  }
}
