import type {Figure, FigureScene} from '../../model/figure.js';
import {place} from '../kinematics.js';
import {boneOf, locate, type SidedPoint} from '../spots.js';
import {fromChannels, type Pose, type Side, SIDES} from '../skeleton.js';
import {type Look, type Person, person} from './person.js';
import * as props from './props.js';
import type {Shape} from './shape.js';
import type {Points} from './spline.js';

/** What of a figure is the same in each of its frames. */
export type Staging = Pick<Figure, 'scene' | 'hands' | 'muscles'> & {poses: readonly (readonly number[])[]};

/** One instant: the pose, and where what rolls is then, cm. */
export interface Moment {
  pose: Pose;
  ball?: number | undefined;
  roller?: number | undefined;
}

/** The instant of one of the figure's solved poses. */
export const moment = ({poses, scene: {ball, roller}}: Pick<Figure, 'poses' | 'scene'>, index: number): Moment => (
  {pose: fromChannels(poses[index] ?? []), ball: ball?.x[index], roller: roller?.x[index]}
);

const marked = (shapes: readonly Shape[], mark: string): Shape[] => shapes.map(({className, d}) => ({className: `${className} ${mark}`, d}));

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

/** What is behind everybody. */
function background({ball, roller, slider, set, axle}: FigureScene, now: Moment, {bones}: Person): Shape[] {
  return [
    ...(set?.[0] ?? []),
    ...(ball ? props.ball(ball.radius, now.ball ?? 0, (now.ball ?? 0) - (ball.x[0] ?? 0)) : []),
    ...(roller ? props.roller(roller.radius, now.roller ?? 0) : []),
    ...(axle ? SIDES.map((side) => props.crank({x: axle[0], y: axle[1]}, locate(bones, {point: 'ball', side}))).reverse() : []),
    ...(slider ? SIDES.map((side) => props.slider(locate(bones, {point: slider, side}))).reverse() : []),
  ];
}

/** A drawn instant, the outlines of everybody in the picture, and those of the figure alone. */
export interface Layers {
  shapes: Shape[];
  outlines: readonly Points[];
  alone: readonly Points[];
}

/** A barbell lies this far before the bone, cm. */
const LYING = 11;

/** Draws one instant from the side, from back to front. */
export function layers(staging: Staging, now: Moment, look: Look): Layers {
  const {scene, hands, muscles} = staging;
  const surfaces = [0, ...(scene.tops ?? [])];
  const figure = person(now.pose, hands, muscles, surfaces, look);
  const partner = scene.partner && person(fromChannels(scene.partner), 'grip', [], [0]);
  const {near, far} = figure.bones;
  const farHeld = scene.held ? props.held(scene.held, 'far', far) : [];
  const across = scene.barbell && boneOf(figure.bones, {point: scene.barbell, side: 'near'});
  const barbell = across && place(across, 0, LYING);
  const nearHeld = scene.held ? props.held(scene.held, 'near', near) : [];
  const bands = scene.band && band(scene.band, figure);
  const shapes = [
    ...background(scene, now, figure),
    ...(partner ? marked([...partner.farArm, ...partner.farLeg, ...partner.core], 'partner') : []),
    ...(barbell ? props.barbell(barbell, 20) : []),
    ...figure.farArm, ...marked(farHeld, 'far'),
    ...figure.farLeg, ...(bands?.behind ?? []), ...figure.core, ...nearHeld, ...(bands?.before ?? []),
    ...(scene.set?.[1] ?? []),
    ...(barbell ? props.barbell(barbell, 2.6) : []),
    ...figure.nearArm,
    ...(partner ? marked(partner.nearArm, 'partner') : []),
    ...(scene.set?.[2] ?? []),
  ];
  return {shapes, outlines: [...figure.outlines, ...(partner?.outlines ?? [])], alone: figure.outlines};
}
