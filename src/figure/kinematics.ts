import {LENGTH, type Limb, type Pose} from './skeleton.js';

/** A place in the picture's plane, cm: x to the right, y up from the floor. */
export interface Point {
  x: number;
  y: number;
}

/**
 * A bone's own axes: `along` leads from its upper end to its lower (in the trunk, neck and head: upwards; in the foot: from heel to
 * toes), `across` to the front of the body (in the foot: from the sole to the instep). Both have length 1.
 */
export interface Frame {
  origin: Point;
  along: Point;
  across: Point;
}

/** The bones of one side; knee, ankle, elbow and wrist are half-way frames, for skin that bends smoothly over the joint. */
export interface LimbFrames {
  thigh: Frame;
  knee: Frame;
  shank: Frame;
  ankle: Frame;
  foot: Frame;
  upperArm: Frame;
  elbow: Frame;
  forearm: Frame;
  wrist: Frame;
  hand: Frame;
}

/** Where every bone is; `chest` begins at the bend below the ribs, `neck` at its root, `head` at the base of the skull. */
export interface Body {
  pelvis: Frame;
  lumbar: Frame;
  chest: Frame;
  neck: Frame;
  head: Frame;
  near: LimbFrames;
  far: LimbFrames;
}

/** Forward bow of the neck where it leaves an upright chest, degrees, and how far the joints lie behind the chest's middle, cm: ours. */
const NECK_BOW = 12;
const NECK_BEHIND = -2.6;
const SHOULDER_BEHIND = -1.2;

const radians = (degrees: number): number => degrees * Math.PI / 180;

/** A frame whose `along` points up when the angle is 0 and turns forward with it. */
function upwards(origin: Point, degrees: number): Frame {
  const sin = Math.sin(radians(degrees));
  const cos = Math.cos(radians(degrees));
  return {origin, along: {x: sin, y: cos}, across: {x: cos, y: -sin}};
}

/** A frame whose `along` points down when the angle is 0 and swings forward with it. */
function downwards(origin: Point, degrees: number): Frame {
  const sin = Math.sin(radians(degrees));
  const cos = Math.cos(radians(degrees));
  return {origin, along: {x: sin, y: -cos}, across: {x: cos, y: sin}};
}

/** A frame whose `along` points forward when the angle is 0 and rises with it. */
function forwards(origin: Point, degrees: number): Frame {
  const sin = Math.sin(radians(degrees));
  const cos = Math.cos(radians(degrees));
  return {origin, along: {x: cos, y: sin}, across: {x: -sin, y: cos}};
}

/** The place in the picture of a place on a bone, cm along it and across it. */
export function place({origin, along, across}: Frame, s: number, n: number): Point {
  return {x: origin.x + along.x * s + across.x * n, y: origin.y + along.y * s + across.y * n};
}

/** Degrees from the direction of x to `along`, anticlockwise, from -180 to 180. */
export function direction({along}: Frame): number {
  return Math.atan2(along.y, along.x) * 180 / Math.PI;
}

function limb(hips: Point, lean: number, shoulder: Point, chestLean: number, angles: Limb): LimbFrames {
  const thighSwing = angles.hip - lean;
  const shankSwing = thighSwing - angles.knee;
  const thigh = downwards(hips, thighSwing);
  const kneeJoint = place(thigh, LENGTH.thigh, 0);
  const shank = downwards(kneeJoint, shankSwing);
  const ankleJoint = place(shank, LENGTH.shank, 0);
  const armSwing = angles.shoulder - chestLean;
  const forearmSwing = armSwing + angles.elbow;
  const upperArm = downwards(shoulder, armSwing);
  const elbowJoint = place(upperArm, LENGTH.upperArm, 0);
  const forearm = downwards(elbowJoint, forearmSwing);
  const wristJoint = place(forearm, LENGTH.forearm, 0);
  return {
    thigh,
    knee: downwards(kneeJoint, thighSwing - angles.knee / 2),
    shank,
    ankle: downwards(ankleJoint, shankSwing + angles.ankle / 2),
    foot: forwards(ankleJoint, shankSwing + angles.ankle),
    upperArm,
    elbow: downwards(elbowJoint, armSwing + angles.elbow / 2),
    forearm,
    wrist: downwards(wristJoint, forearmSwing + angles.wrist / 2),
    hand: downwards(wristJoint, forearmSwing + angles.wrist),
  };
}

/** Where every bone of the body is in a pose. */
export function body(pose: Pose): Body {
  const hips = {x: pose.x, y: pose.y};
  const chestLean = pose.lean + pose.spine;
  const pelvis = upwards(hips, pose.lean);
  const lumbar = upwards(place(pelvis, LENGTH.pelvis, 0), pose.lean + pose.spine / 2);
  const chest = upwards(place(lumbar, LENGTH.lumbar, 0), chestLean);
  const neck = upwards(place(chest, LENGTH.chest + LENGTH.neckRoot, NECK_BEHIND), chestLean + NECK_BOW + pose.neck / 2);
  const head = upwards(place(neck, LENGTH.neck, 0), chestLean + pose.neck);
  const shoulder = place(chest, LENGTH.chest, SHOULDER_BEHIND);
  return {
    pelvis, lumbar, chest, neck, head,
    near: limb(hips, pose.lean, shoulder, chestLean, pose.near),
    far: limb(hips, pose.lean, shoulder, chestLean, pose.far),
  };
}
