import type {Body, Point} from '../kinematics.js';
import {LENGTH} from '../skeleton.js';
import {crease, on, type Places} from './skin.js';

/** A muscle of the near side: its outline and the lines of its fibres. */
export interface MuscleShape {
  outline: Point[];
  fibres: Point[][];
}

type Draw = (body: Body, kneeFlexion: number) => MuscleShape;

/** How the two muscles of the back of the thigh that reach to the inner side of a bent knee are kept off its fold. */
function hamstrings({near: {thigh, knee}}: Body, flexion: number): MuscleShape {
  const inner = crease(flexion, 5.4);
  const end = Math.min(36, LENGTH.thigh - inner.along - 3);
  return {
    outline: [
      ...on(thigh, [[1.5, -9], [8, -10], [15, -9.5], [Math.min(24, end - 6), -8.5], [end, -6.5]]),
      ...on(knee, [[-1.5, -inner.across * 0.9], [0, -inner.across * 0.8]]),
      ...on(thigh, [[Math.min(37.5, end + 2), -3], [31, -2], [23, -1.5], [14, -2.5], [6, -5]]),
    ],
    fibres: [
      on(thigh, [[5.5, -7.5], [15, -7], [Math.min(26, end - 5), -6], [end, -5]]),
      on(thigh, [[8, -6], [17, -4.5], [27, -3.5], [34.5, -3]]),
    ],
  };
}

/** A strip of the thigh, from its upper end to just above the knee. */
const strip = (outline: Places, fibre: Places): Draw => ({near: {thigh}}) => ({outline: on(thigh, outline), fibres: [on(thigh, fibre)]});

/**
 * What can be shown at work on a body seen from the right side. Muscles of the inner thigh, the feet and the shoulders have no picture here; of the
 * three hamstrings the two inner ones lie behind biceps femoris and are drawn along the thigh's rear edge, where they show.
 */
export const MUSCLE: Readonly<Record<string, Draw>> = {
  hamstrings,
  'biceps-femoris-long-head': strip(
    [[1.5, -7], [8, -7.5], [16, -7], [25, -6], [33, -4.5], [38, -3.5], [38, -2], [31, -1.5], [22, -2], [13, -3], [5, -5]],
    [[5.5, -6], [15, -5], [26, -4], [34, -3]],
  ),
  'biceps-femoris-short-head': strip(
    [[17, -1.5], [24, -2.5], [32, -3], [38, -3], [38.5, -1.5], [32, -0.5], [24, 0]],
    [[20, -1], [28, -1.5], [35, -2]],
  ),
  semitendinosus: strip(
    [[1.5, -9], [8, -10], [16, -9.5], [24, -8], [30, -6.5], [33, -5.5], [24, -6], [15, -7.5], [7, -8]],
    [[6, -9], [14, -8.5], [24, -7]],
  ),
  semimembranosus: strip(
    [[12, -9.5], [20, -9], [28, -7.5], [34, -6], [36, -5], [29, -5], [20, -6.5]],
    [[16, -8.5], [24, -7], [31, -6]],
  ),
  glutes: ({pelvis, near: {thigh}}) => ({
    outline: [
      ...on(pelvis, [[9, -7.5], [6, -11], [0.5, -12]]),
      ...on(thigh, [[0, -10], [5.5, -10], [8.5, -8], [6.5, -5], [0, -4]]),
      ...on(pelvis, [[5, -3.5], [8.5, -4.5]]),
    ],
    fibres: [[...on(pelvis, [[6.5, -8], [2.5, -9]]), ...on(thigh, [[3, -8]])]],
  }),
  calves: ({near: {shank}}, flexion) => {
    const top = crease(flexion, 5.4).along;
    return {
      outline: on(shank, [
        [Math.max(5, top), -4.5], [Math.max(10, top + 2), -7], [Math.max(16, top + 4), -7], [24, -5], [29, -3], [20, -2.5], [Math.max(8, top), -2.5],
      ]),
      fibres: [on(shank, [[Math.max(8, top + 2), -4.5], [16, -5], [24, -4]])],
    };
  },
  quadriceps: ({near: {thigh}}) => ({
    outline: on(thigh, [[5, 6.5], [10, 8.5], [18, 8], [26, 7], [33, 5.5], [38.5, 4.5], [36, 2.5], [27, 2], [17, 2], [9, 3.5]]),
    fibres: [on(thigh, [[9, 6], [18, 6], [28, 5], [35, 4]]), on(thigh, [[12, 4], [21, 3.5], [30, 3]])],
  }),
  'hip-flexors': ({pelvis, near: {thigh}}) => ({
    outline: [...on(pelvis, [[9, 7], [3, 7], [-2, 5.5]]), ...on(thigh, [[4, 5.5], [6.5, 3.5], [2, 2.5]]), ...on(pelvis, [[2, 3], [8, 4]])],
    fibres: [[...on(pelvis, [[7, 5.5], [1, 5]]), ...on(thigh, [[4, 4]])]],
  }),
  trunk: ({lumbar, chest}) => ({
    outline: [...on(chest, [[5, 9], [2, 9]]), ...on(lumbar, [[11, 8], [3, 7.5], [-1, 6.5], [0, 3.5], [8, 3.5], [14, 4.5]]), ...on(chest, [[3, 5.5]])],
    fibres: [on(lumbar, [[14, 6.5], [8, 6], [1, 5]])],
  }),
  back: ({lumbar, chest}) => ({
    outline: [...on(chest, [[14, -9.5], [6, -9.5]]), ...on(lumbar, [[11, -8], [4, -8], [-2, -7.5], [-1, -4], [7, -4.5], [14, -5.5]]), ...on(chest, [[6, -6.5], [13, -7.5]])],
    fibres: [[...on(chest, [[10, -8], [4, -8]]), ...on(lumbar, [[9, -6], [2, -6]])]],
  }),
};
