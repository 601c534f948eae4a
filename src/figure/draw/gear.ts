import type {FigureScene} from '../../model/figure.js';
import {place} from '../kinematics.js';
import {type Side, SIDES} from '../skeleton.js';
import {boneOf, locate, type SidedPoint} from '../spots.js';
import type {DrawGear} from './frame.js';
import type {Person} from './person.js';
import * as props from './props.js';
import {marked, type Shape} from './shape.js';
import type {Points} from './spline.js';

/** A band: from the near side's point to where it is fixed, or as cuffs round both sides with the band between them. */
function band({point, anchor}: NonNullable<FigureScene['band']>, {bones}: Person): {behind: Shape[]; before: Shape[]} {
  const spot = (side: Side): SidedPoint => ({point, side});
  if (anchor) return {behind: [], before: props.band(locate(bones, spot('near')), {x: anchor[0], y: anchor[1]})};
  const cuff = (side: Side): Points => {
    const bone = boneOf(bones, spot(side));
    const {x, y} = locate(bones, spot(side));
    const along = (x - bone.origin.x) * bone.along.x + (y - bone.origin.y) * bone.along.y;
    return [-7, 7].map((across) => place(bone, along, across));
  };
  const {behind, before} = props.loop(cuff('near'), cuff('far'));
  return {behind: [behind], before: [before]};
}

/** A barbell lies this far before the bone, cm. */
const LYING = 11;

/** What moves with the body from the side: what rolls or slides under it, a band, and what is held. */
export const gear: DrawGear = (scene, now, person) => {
  const {ball, roller, slider, axle, held} = scene;
  const {bones} = person;
  const across = scene.barbell && boneOf(bones, {point: scene.barbell, side: 'near'});
  const barbell = across && place(across, 0, LYING);
  const bands = scene.band && band(scene.band, person);
  return {
    behind: [
      ...(ball ? props.ball(ball.radius, now.ball ?? 0, (now.ball ?? 0) - (ball.x[0] ?? 0)) : []),
      ...(roller ? props.roller(roller.radius, now.roller ?? 0) : []),
      ...(axle ? SIDES.map((side) => props.crank({x: axle[0], y: axle[1]}, locate(bones, {point: 'ball', side}))).reverse() : []),
      ...(slider ? SIDES.map((side) => props.slider(locate(bones, {point: slider, side}))).reverse() : []),
      ...(barbell ? props.barbell(barbell, 20) : []),
    ],
    far: marked(held ? props.held(held, 'far', bones.far) : [], 'far'),
    round: bands?.behind ?? [],
    before: [...(held ? props.held(held, 'near', bones.near) : []), ...(bands?.before ?? []), ...(barbell ? props.barbell(barbell, 2.6) : [])],
  };
};
