import type {Frame, Point} from '../kinematics.js';
import type {FrontLimb} from './front-body.js';
import type {HandForm} from './hand.js';
import {type Build, on, type Places} from './skin.js';

/** Places of a half are to the outside of the body where they are positive, on both sides. */
export const scaled = (places: Places, by: number): Places => places.map(([s, n]) => [s, n * by]);

/** A leg from the front. */
export interface FrontLeg {
  outline: Point[];
  shorts: Point[];
  shoe: Point[];
  lines: Point[][];
}

const HEM = 21.5;
const SHOE: Places = [[0.4, 3.7], [4.2, 5.7], [7.4, 6.4], [8.4, 4.6], [8.4, -3], [7.4, -4.2], [4.2, -3.9], [0.4, -3.5], [0.4, -3.5], [1.6, 0], [0.4, 3.7]];

export function frontLeg({thigh, shank, foot}: FrontLimb, build: Build): FrontLeg {
  const [t, s] = [build.thigh, build.shank];
  return {
    outline: [
      ...on(thigh, scaled([[-3, 7], [4, 8.8], [14, 8.8], [25, 7.5], [34, 6.1], [39, 5.9]], t)),
      ...on(shank, scaled([[-1, 6], [3.5, 5.4], [10, 6.6], [17, 6.2], [28, 4], [37.5, 3.3]], s)),
      ...on(foot, SHOE.slice(0, 8)),
      ...on(shank, scaled([[37.5, -3.2], [27, -3.8], [16, -5.9], [9, -5.9], [3, -5], [-1, -5.5]], s)),
      ...on(thigh, scaled([[39, -5.6], [33, -5.8], [22, -7.2], [10, -8], [3, -7.6], [-4, -4]], t)),
    ],
    shorts: on(thigh, scaled([[-3, 7.1], [4, 9.1], [14, 9.4], [HEM, 9.2], [HEM, 9.2], [HEM + 0.8, 0], [HEM, -7.8], [HEM, -7.8], [10, -8.4], [3, -7.8], [-6, -3]], t)),
    shoe: on(foot, SHOE),
    lines: [
      on(shank, [[-3.6, 3.2], [-0.4, 3.6], [2.4, 1.6]]), on(shank, [[-3.4, -3], [-0.6, -3.2], [1.8, -1.6]]),
      on(foot, [[3.4, 3], [2.6, 0.4], [3.4, -2.4]]), on(foot, [[5.4, 3.2], [4.6, 0.6], [5.4, -2.4]]),
    ],
  };
}

/** An arm from the front: the whole, its sleeve, and the part that is before the upper arm where it is raised towards the viewer. */
export interface FrontArm {
  outlines: Point[][];
  sleeve: Point[];
  hem: Point[];
  forearm: Point[][];
}

const SLEEVE = 12.5;
const OPEN: Places = [[1, 2.8], [3, 3.2], [8, 3.7], [14, 3], [18.4, 1], [18.6, -1], [15, -2.4], [9, -3.2], [3, -3.1], [1, -2.7]];
const THUMB: Places = [[1.6, -1.4], [3.6, -3.6], [7, -5], [10.4, -5.4], [11, -4], [8.4, -3], [5, -1.4]];
const FIST: Places = [[0, 2.6], [2, 3.8], [5.5, 4.5], [9, 4.2], [10.4, 1.8], [10.4, -1.6], [8.6, -4], [4.5, -4.4], [1.5, -3.6], [0, -2.6]];
const FIST_THUMB: Places = [[3, -4], [5.4, -5], [8.4, -4.6], [9.2, -2.4], [8, -0.8], [6.4, -1.8], [4.4, -2.4]];

/** The same frame with its bone at full length, however short it appears. */
function full({origin, along, across}: Frame): Frame {
  const length = Math.hypot(along.x, along.y) || 1;
  return {origin, along: {x: along.x / length, y: along.y / length}, across};
}

export function frontArm({upperArm, forearm, hand, raised}: FrontLimb, {arm: by}: Build, form: HandForm): FrontArm {
  // A hand that comes towards the viewer is seen from its knuckles.
  const fist = form === 'grip' || raised;
  const wrist = full(hand);
  const hold = (places: Places): Point[] => on(wrist, raised ? places.map(([s, n]) => [s - 4, n]) : places);
  const palm = hold(fist ? FIST : OPEN);
  const thumb = hold(fist ? FIST_THUMB : THUMB);
  const lower = [
    ...on(forearm, scaled([[-3, -2], [-3, 2], [0, 4.4], [6, 4.8], [11, 4.4], [19, 3.2], [24, 2.6]], by)), ...palm,
    ...on(forearm, scaled([[24, -2.6], [17, -3.3], [8, -4.4], [1, -4.2]], by)),
  ];
  const upper = on(upperArm, scaled([
    [-2, -0.5], [-1.6, 3.4], [4, 5.5], [14, 5.1], [24, 4.4], [32, 4.4], [36, 2.4], [36, -2.2], [32, -4.2], [20, -4.8], [10, -5.4], [3, -5.2], [-1, -3.4],
  ], by));
  return {
    outlines: [upper, lower, thumb],
    sleeve: on(upperArm, scaled([[-3.6, -1], [-3.2, 3], [3.5, 5.4], [SLEEVE, 5.2], [SLEEVE, 5.2], [SLEEVE + 0.8, 0], [SLEEVE, -5.5], [SLEEVE, -5.5], [3, -5.6], [-2.4, -5]], by)),
    hem: on(upperArm, scaled([[SLEEVE, 5.4], [SLEEVE + 1, 0], [SLEEVE, -5.6]], by)),
    forearm: raised ? [lower, thumb] : [],
  };
}
