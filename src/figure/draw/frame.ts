import type {Figure, FigureScene} from '../../model/figure.js';
import {fromChannels, type Pose} from '../skeleton.js';
import {type Look, type Person, person} from './person.js';
import {marked, type Shape} from './shape.js';
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

/** A drawn instant, the outlines of everybody in the picture, and those of the figure alone. */
export interface Layers {
  shapes: Shape[];
  outlines: readonly Points[];
  alone: readonly Points[];
}

/** What moves with the body, as layers: behind everybody, in the far hand, round the far leg, before the body. */
export type Gear = Readonly<Record<'behind' | 'far' | 'round' | 'before', readonly Shape[]>>;

/** How that is drawn, where a scene has any. */
export type DrawGear = (scene: FigureScene, now: Moment, person: Person) => Gear;

const NONE: Gear = {behind: [], far: [], round: [], before: []};

/** Draws one instant from the side, from back to front. What moves with the body comes in, as most figures have none of it. */
export function layers({scene, hands, muscles}: Staging, now: Moment, look: Look, drawGear?: DrawGear): Layers {
  const figure = person(now.pose, hands, muscles, [0, ...(scene.tops ?? [])], look);
  const partner = scene.partner && person(fromChannels(scene.partner), 'grip', [], [0]);
  const {behind, far, round, before} = drawGear?.(scene, now, figure) ?? NONE;
  const shapes = [
    ...(scene.set?.[0] ?? []), ...behind,
    ...(partner ? marked([...partner.farArm, ...partner.farLeg, ...partner.core], 'partner') : []),
    ...figure.farArm, ...far,
    ...figure.farLeg, ...round, ...figure.core, ...before,
    ...(scene.set?.[1] ?? []),
    ...figure.nearArm,
    ...(partner ? marked(partner.nearArm, 'partner') : []),
    ...(scene.set?.[2] ?? []),
  ];
  return {shapes, outlines: [...figure.outlines, ...(partner?.outlines ?? [])], alone: figure.outlines};
}
