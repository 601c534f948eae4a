import type {LimbFrames, Point} from '../kinematics.js';
import {LENGTH} from '../skeleton.js';
import {HAND, type HandForm} from './hand.js';
import {crease, on} from './skin.js';

/** One arm's outlines and what is drawn on it. */
export interface Arm {
  /** What melts into one outline: the arm, and a thumb beside it. */
  outlines: Point[][];
  sleeve: Point[];
  hem: Point[];
  /** A thumb that lies over the fingers, with an outline of its own. */
  thumb: Point[] | undefined;
  fold: Point[];
}

/** Where the sleeve ends, cm along the upper arm. */
const HEM = 12.5;

/** An arm's outline: from the front of the shoulder to the hand and back behind. `elbow` is its flexion in degrees. */
export function arm({upperArm, elbow, forearm, hand}: LimbFrames, flexion: number, form: HandForm): Arm {
  const bend = Math.min(1, Math.max(0, flexion) / 140);
  const inner = crease(flexion, 4);
  const upperEnd = Math.min(27, LENGTH.upperArm - inner.along - 1.5);
  const foreTop = Math.max(4.5, inner.along + 1.5);
  const {palm, ...rest} = HAND[form];
  const thumb = 'thumb' in rest ? on(hand, rest.thumb) : undefined;
  const over = 'over' in rest;
  const outline = [
    ...on(upperArm, [[4, 6.6], [11, 5.9], [Math.min(19, upperEnd - 3), 5.4 + 0.5 * bend], [upperEnd, 4.5]]),
    ...on(elbow, [[0, inner.across], [0, inner.across]]),
    ...on(forearm, [[foreTop, 5], [Math.max(10, foreTop + 2.5), 4.6], [Math.max(17, foreTop + 4.5), 3.4], [23, 2.7]]),
    ...on(hand, palm),
    ...on(forearm, [[23, -2.6], [17, -3.2], [10, -4.3], [4, -4.5]]),
    ...on(elbow, [[-0.2, -4.5 - bend * 0.9]]),
    ...on(upperArm, [[28, -4.3], [20, -5.1], [12, -5.7], [5, -6.4], [-2, -6.6], [-6.4, -3.4], [-6.6, 2.6], [-2, 6.3]]),
  ];
  return {
    outlines: thumb && !over ? [outline, thumb] : [outline],
    sleeve: on(upperArm, [
      [-3, 8], [1.6, 7.8], [3.4, 6.9], [3.4, 6.9], [7, 6.9], [HEM, 6.5], [HEM, 6.5], [HEM + 0.8, 0], [HEM, -6.3], [HEM, -6.3],
      [7, -6.7], [3.4, -6.9], [3.4, -6.9], [1.6, -7.8], [-3, -8], [-8.2, -3.8], [-8.2, 3],
    ]),
    hem: on(upperArm, [[HEM, 6.3], [HEM + 1, 0], [HEM, -6.1]]),
    thumb: over ? thumb : undefined,
    fold: on(hand, rest.fold),
  };
}
