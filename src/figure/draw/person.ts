import {type Body, body, type Point} from '../kinematics.js';
import type {Pose} from '../skeleton.js';
import {type Arm, arm} from './arm.js';
import type {HandForm} from './hand.js';
import {type Hair, head} from './head.js';
import {type Leg, leg} from './leg.js';
import {MUSCLE} from './muscles.js';
import {type Build, built, BUILDS, moved} from './skin.js';
import {closed, open, type Points} from './spline.js';
import {trunk} from './trunk.js';

/** One path of a drawing: its classes in the stylesheet, and its data. */
export interface Shape {
  className: string;
  d: string;
}

/** What a person looks like; colours are custom properties. */
export interface Look {
  build?: keyof typeof BUILDS;
  hair?: Hair;
}

/** A drawn person in layers from back to front, so that what is held can go between them. */
export interface Person {
  bones: Body;
  farArm: Shape[];
  farLeg: Shape[];
  core: Shape[];
  nearArm: Shape[];
  /** Everything that the person covers. */
  outlines: Points[];
}

/** Where the far side is drawn against the near one, cm: enough that two legs at the same angles are two. */
export const FAR: Point = {x: 4.2, y: 2.4};

const all = (outlines: readonly Points[]): string => outlines.map(closed).join('');
const lines = (runs: readonly Points[]): string => runs.map(open).join('');
const away = <T extends Points>(outlines: readonly T[]): Point[][] => outlines.map((outline) => moved(outline, FAR));

function farArm({outlines, sleeve, hem}: Arm): Shape[] {
  return [
    {className: 'skin edge far', d: all(away(outlines))},
    {className: 'shirt far', d: all(away([sleeve]))},
    {className: 'line far', d: lines(away([hem]))},
  ];
}

function farLeg({outline, shorts, shoe, lines: seams}: Leg): Shape[] {
  return [
    {className: 'skin edge far', d: all(away([outline]))},
    {className: 'shorts far', d: all(away([shorts]))},
    {className: 'shoe far', d: all(away([shoe]))},
    {className: 'line far', d: lines(away(seams))},
  ];
}

function nearArm({outlines, sleeve, hem, thumb, fold}: Arm): Shape[] {
  return [
    {className: 'skin edge', d: all(outlines)},
    {className: 'shirt', d: all([sleeve])},
    ...(thumb ? [{className: 'skin thin', d: all([thumb])}] : []),
    {className: 'line', d: lines([hem, fold])},
  ];
}

/** The muscles at work, in the order given; the first with full colour, the others lighter. */
function atWork(bones: Body, muscles: readonly string[], flexion: number): Shape[] {
  return muscles.flatMap((name, index) => {
    const shape = MUSCLE[name]?.(bones, flexion);
    return shape ? [{className: index ? 'muscle more' : 'muscle', d: all([shape.outline])}, {className: 'fibre', d: lines(shape.fibres)}] : [];
  }).reverse();
}

/** A person in a pose. `surfaces` are the heights of floor and kit, where toes lie flat; muscles are in order of importance. */
export function person(pose: Pose, hands: HandForm, muscles: readonly string[], surfaces: readonly number[], look: Look = {}): Person {
  const build: Build = BUILDS[look.build ?? 'broad'];
  const bones = built(body(pose), build);
  const torso = trunk(bones, build.breast);
  const face = head(bones.head, look.hair ?? 'short');
  const [nearLeg, otherLeg] = [leg(bones.near, pose.near.knee, surfaces), leg(bones.far, pose.far.knee, surfaces)];
  const [armNear, armFar] = [arm(bones.near, pose.near.elbow, hands), arm(bones.far, pose.far.elbow, hands)];
  return {
    bones,
    farArm: farArm(armFar),
    farLeg: farLeg(otherLeg),
    core: [
      ...(face.behind ? [{className: 'hair edge', d: all([face.behind])}] : []),
      {className: 'skin edge', d: all([torso.neck, torso.outline, nearLeg.outline, face.outline])},
      {className: 'shirt', d: all([torso.shirt])},
      {className: 'shorts', d: all([torso.shorts, nearLeg.shorts])},
      {className: 'shoe', d: all([nearLeg.shoe])},
      ...atWork(bones, muscles, pose.near.knee),
      ...(face.hair ? [{className: 'hair', d: all([face.hair])}] : []),
      {className: 'skin thin', d: all([face.ear])},
      {className: 'line', d: lines([...nearLeg.lines, ...nearLeg.details, ...torso.lines, ...face.lines])},
      {className: 'eye', d: all([face.eye])},
    ],
    nearArm: nearArm(armNear),
    outlines: [torso.outline, face.outline, ...(face.behind ? [face.behind] : []), nearLeg.outline, ...armNear.outlines, ...away([otherLeg.outline, ...armFar.outlines])],
  };
}
