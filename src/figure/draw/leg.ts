import {type LimbFrames, type Frame, place, type Point} from '../kinematics.js';
import {LENGTH, SOLE_POINT} from '../skeleton.js';
import {crease, on, type Places} from './skin.js';

/** One leg's outline and what is drawn on it. */
export interface Leg {
  outline: Point[];
  shorts: Point[];
  shoe: Point[];
  /** Seams and folds. */
  lines: Point[][];
  /** Lines of the leg's own form: left out on the far side. */
  details: Point[][];
}

/** Where the shorts end, cm along the thigh. */
const HEM = 21.5;
/** Toes bend no further than this, radians; more would show the sole. */
const MAX_TOES = 1.3;

const TOES: Places = [[2, 3.5], [6, 3], [8.5, 0.5], [8.5, -1.5], [5.5, -2], [1, -2]];
/** The front of the hip, and from the back of the thigh round the joint. */
const GROIN: Places = [[-6, 5.5], [0, 8.5]];
const SEAT: Places = [[8, -11], [1, -11], [-5, -9], [-9, -2], [-8.5, 2]];
const HEEL: Places = [[8, -7.5], [3, -7], [-2, -7.5], [-5.5, -7.5], [-7, -5.5], [-6, -2]];

/**
 * The frame of the toes, at the ball of the foot: while the ball is on a surface and the heel is off it, toes stay flat. The bend
 * comes in softly over the last 2 cm, so that nothing jumps in motion.
 */
function toes(foot: Frame, surfaces: readonly number[]): Frame {
  const ball = place(foot, SOLE_POINT.ball, -LENGTH.ankleHeight);
  const near = Math.max(...surfaces.map((top) => (ball.y < top - 4 ? 0 : Math.min(1, Math.max(0, (top + 3 - ball.y) / 2)))));
  const pitch = Math.atan2(-foot.along.y, foot.along.x);
  const bend = pitch > 0 && pitch < 2 ? near * Math.min(MAX_TOES, pitch) : 0;
  const [cos, sin] = [Math.cos(bend), Math.sin(bend)];
  const {along: a, across: v} = foot;
  return {
    origin: place(foot, SOLE_POINT.ball, 1.6 - LENGTH.ankleHeight),
    along: {x: a.x * cos + v.x * sin, y: a.y * cos + v.y * sin},
    across: {x: v.x * cos - a.x * sin, y: v.y * cos - a.y * sin},
  };
}

/** A leg's outline: from the groin down the front, round the foot, up the back. `knee` is its flexion in degrees. */
export function leg({thigh, knee, shank, foot}: LimbFrames, flexion: number, surfaces: readonly number[]): Leg {
  const bend = Math.min(1, Math.max(0, flexion) / 130);
  const inner = crease(flexion, 5.4);
  const thighEnd = Math.min(37.5, LENGTH.thigh - inner.along - 2.5);
  const calfTop = Math.max(6.5, inner.along + 2.5);
  const toe = toes(foot, surfaces);
  const kneecap = 1.3 * Math.min(1, bend * 1.7);
  const outline = [
    ...on(thigh, [...GROIN, [7, 9.5], [15, 9.5], [23, 8.5], [31, 7], [37.5, 6 + kneecap * 0.3]]),
    ...on(knee, [[-0.6, 6.5 + kneecap * 0.8]]),
    ...on(shank, [[4.5, 6 - kneecap * 0.2], [9, 5], [16, 4.5], [24, 4], [32, 3.5], [38.5, 3.5]]),
    ...on(foot, [[1.5, 5], [5.5, 1.5], [10.5, -2]]),
    ...on(toe, TOES),
    ...on(foot, HEEL),
    ...on(shank, [[40.5, -4.5], [36, -3], [30, -4], [24, -6], [17, -8], [Math.max(11, calfTop + 1), -8], [calfTop, -6.5]]),
    ...on(knee, [[0, -inner.across], [0, -inner.across]]),
    ...on(thigh, [
      [thighEnd, -6 - 0.8 * bend], [Math.min(31, thighEnd - 4), -7.5 - 0.6 * bend], [Math.min(23, thighEnd - 8), -9],
      [15, -10], ...SEAT,
    ]),
  ];
  const shorts = on(thigh, [
    ...GROIN, [7, 10], [15, 10], [HEM, 9.5], [HEM, 9.5], [HEM + 1, 0], [HEM - 0.5, -10], [HEM - 0.5, -10],
    [15, -10.5], ...SEAT,
  ]);
  const shoe = [
    ...on(foot, [[-5.5, 0.5], [-1.5, -1], [3.5, 2], [4, 3], [4, 3], [7, 1], [10.5, -2]]),
    ...on(toe, TOES),
    ...on(foot, HEEL),
  ];
  return {
    outline, shorts, shoe,
    lines: [
      [...on(foot, [[-6.5, -5.5], [-2, -6], [4, -5.5], [9, -5.5]]), ...on(toe, [[2, 0], [6, 0], [8.5, 0.5]])],
      on(foot, [[-5.5, 0.5], [-1.5, -1], [4, 2.5]]),
    ],
    details: [
      on(foot, [[6, -2.5], [7, -1], [8, -0.5]]),
      on(shank, [[8, -3], [14, -4.5], [20, -4], [25.5, -2.5]]),
      on(knee, [[-3.5, 3], [-0.5, 2.5], [2.5, 3.5]]),
    ],
  };
}
