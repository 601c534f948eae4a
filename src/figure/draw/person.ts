import type {Body} from '../kinematics.js';
import type {Pose} from '../skeleton.js';
import {type Arm, arm} from './arm.js';
import type {HandForm} from './hand.js';
import {type Hair, head} from './head.js';
import {type Leg, leg} from './leg.js';
import {MUSCLE} from './muscles.js';
import {area, lines, type Shape} from './shape.js';
import {type Build, BUILDS, drawn, FAR} from './skin.js';
import type {Points} from './spline.js';
import {trunk} from './trunk.js';

/** What a person looks like; colours are custom properties. */
export interface Look {
  build?: keyof typeof BUILDS;
  hair?: Hair;
}

/** A drawn person in layers from back to front, so that what is held can go between them. */
export interface Person {
  /** The bones as they are drawn, with the far side where it is seen. */
  bones: Body;
  farArm: Shape[];
  farLeg: Shape[];
  core: Shape[];
  nearArm: Shape[];
  /** Everything that the person covers. */
  outlines: Points[];
}

const farArm = ({outlines, sleeve, hem}: Arm): Shape[] => [
  area('skin edge far', ...outlines), area('shirt far', sleeve), lines('line far', hem),
];

const farLeg = ({outline, shorts, shoe, lines: seams}: Leg): Shape[] => [
  area('skin edge far', outline), area('shorts edge far', shorts), area('shoe far', shoe), lines('line far', ...seams),
];

const nearArm = ({outlines, sleeve, hem, thumb, fold}: Arm): Shape[] => [
  area('skin edge', ...outlines), area('shirt', sleeve), ...(thumb ? [area('skin thin', thumb)] : []), lines('line', hem, fold),
];

/** The muscles at work, in the order given; the first with full colour, the others lighter and below it. */
function atWork(bones: Body, names: readonly string[], flexion: number): Shape[] {
  return names.map((name, index): Shape[] => {
    const muscle = MUSCLE[name]?.(bones, flexion);
    return muscle ? [area(index ? 'muscle more' : 'muscle', muscle.outline), lines('fibre', ...muscle.fibres)] : [];
  }).reverse().flat();
}

/** A person in a pose. `surfaces` are the heights of floor and kit, where toes lie flat; muscles are in order of importance. */
export function person(pose: Pose, hands: HandForm, muscles: readonly string[], surfaces: readonly number[], look: Look = {}): Person {
  const build: Build = BUILDS[look.build ?? 'broad'];
  const bones = drawn(pose, build);
  const torso = trunk(bones, build);
  const face = head(bones.head, look.hair ?? 'short');
  const [nearLeg, otherLeg] = [leg(bones.near, pose.near.knee, surfaces), leg(bones.far, pose.far.knee, surfaces.map((top) => top + FAR.y))];
  const [armNear, armFar] = [arm(bones.near, pose.near.elbow, hands, 'near'), arm(bones.far, pose.far.elbow, hands, 'far')];
  return {
    bones,
    farArm: farArm(armFar),
    farLeg: farLeg(otherLeg),
    core: [
      ...(face.behind ? [area('hair edge', face.behind)] : []),
      area('skin edge', torso.neck, torso.outline, nearLeg.outline, face.outline),
      area('shirt', torso.shirt),
      area('shorts edge', torso.shorts, nearLeg.shorts),
      area('shoe', nearLeg.shoe),
      ...atWork(bones, muscles, pose.near.knee),
      ...(face.hair ? [area(face.ear ? 'hair' : 'shorts edge', face.hair)] : []),
      ...(face.ear ? [area('skin thin', face.ear)] : []),
      lines('line', ...nearLeg.lines, ...nearLeg.details, ...torso.lines, ...face.lines),
      area('eye', face.eye),
    ],
    nearArm: nearArm(armNear),
    outlines: [torso.outline, torso.neck, face.outline, ...(face.behind ? [face.behind] : []), nearLeg.outline, ...armNear.outlines, otherLeg.outline, ...armFar.outlines],
  };
}
