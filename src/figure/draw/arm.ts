import type {LimbFrames, Point} from '../kinematics.js';
import {LENGTH, type Side} from '../skeleton.js';
import {HAND, type HandForm} from './hand.js';
import {crease, on, type Places} from './skin.js';

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

/** The shoulder's round, inside the sleeve's; on the far side, where it must not look out beside the chest, both are smaller. */
const CAP = {
  near: {arm: [[-1.5, -5.5], [-4.5, -3], [-4.5, 2], [-1.5, 5.5]], front: [[-2.5, 7], [1.5, 7.5]], back: [[1.5, -7.5], [-2.5, -7], [-6.5, -3.5], [-6.5, 2.5]]},
  far: {arm: [[-0.5, -4], [-1.5, -2], [-1.5, 2], [-0.5, 4]], front: [[-0.5, 4], [1.5, 5]], back: [[1.5, -5], [-0.5, -4.5], [-2, -2], [-2, 2]]},
} as const satisfies Record<Side, Record<string, Places>>;

/** An arm's outline: from the front of the shoulder to the hand and back behind. `flexion` is that of the elbow in degrees. */
export function arm({upperArm, elbow, forearm, hand}: LimbFrames, flexion: number, form: HandForm, side: Side): Arm {
  const bend = Math.min(1, Math.max(0, flexion) / 140);
  const inner = crease(flexion, 4);
  const upperEnd = Math.min(27, LENGTH.upperArm - inner.along - 1.5);
  const foreTop = Math.max(4.5, inner.along + 1.5);
  const {palm, ...rest} = HAND[form];
  const thumb = 'thumb' in rest ? on(hand, rest.thumb) : undefined;
  const over = 'over' in rest;
  const outline = [
    ...on(upperArm, [[4, 6.5], [11, 6], [Math.min(19, upperEnd - 3), 5.4 + 0.5 * bend], [upperEnd, 4.5]]),
    ...on(elbow, [[0, inner.across], [0, inner.across]]),
    ...on(forearm, [[foreTop, 5], [Math.max(10, foreTop + 2.5), 4.6], [Math.max(17, foreTop + 4.5), 3.4], [23, 2.5]]),
    ...on(hand, palm),
    ...on(forearm, [[23, -2.5], [17, -3], [10, -4.5], [4, -4.5]]),
    ...on(elbow, [[-0.2, -4.5 - bend * 0.9]]),
    ...on(upperArm, [[28, -4.5], [20, -5], [12, -5.5], [5, -6], ...CAP[side].arm]),
  ];
  return {
    outlines: thumb && !over ? [outline, thumb] : [outline],
    sleeve: on(upperArm, [
      ...CAP[side].front, [4, 7], [8, 7], [HEM, 6.5], [HEM, 6.5], [HEM + 0.8, 0], [HEM, -6.3], [HEM, -6.3], [8, -6.5], [4, -6.5], ...CAP[side].back,
    ]),
    hem: on(upperArm, [[HEM, 6.3], [HEM + 1, 0], [HEM, -6.1]]),
    thumb: over ? thumb : undefined,
    fold: on(hand, rest.fold),
  };
}
