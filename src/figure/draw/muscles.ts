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
      ...on(thigh, [[1.5, -8.8], [8, -10.1], [15, -9.7], [Math.min(24, end - 6), -8.6], [end, -6.4]]),
      ...on(knee, [[-1.5, -inner.across * 0.93], [0, -inner.across * 0.8]]),
      ...on(thigh, [[Math.min(37.5, end + 2), -3.2], [31, -1.9], [23, -1.5], [14, -2.4], [6, -5]]),
    ],
    fibres: [
      on(thigh, [[5.5, -7.7], [15, -7.2], [Math.min(26, end - 5), -6], [end, -4.8]]),
      on(thigh, [[8, -5.9], [17, -4.6], [27, -3.6], [34.5, -3.2]]),
    ],
  };
}

/** A strip of the thigh, from its upper end to just above the knee. */
const strip = (outline: Places, fibre: Places): Draw => ({near: {thigh}}) => ({outline: on(thigh, outline), fibres: [on(thigh, fibre)]});

/**
 * What can be shown at work on a body seen from the right side. Muscles of the inner thigh and the feet have no picture here; of the
 * three hamstrings the two inner ones lie behind biceps femoris and are drawn along the thigh's rear edge, where they show.
 */
export const MUSCLE: Readonly<Record<string, Draw>> = {
  hamstrings,
  'biceps-femoris-long-head': strip(
    [[1.5, -7], [8, -7.6], [16, -7.2], [25, -5.8], [33, -4.4], [38, -3.4], [38, -2.2], [31, -1.6], [22, -2], [13, -3], [5, -4.8]],
    [[5.5, -6.2], [15, -5.2], [26, -3.8], [34, -3.2]],
  ),
  'biceps-femoris-short-head': strip(
    [[17, -1.6], [24, -2.4], [32, -3], [38, -2.8], [38.4, -1.6], [32, -0.4], [24, 0]],
    [[20, -1], [28, -1.4], [35, -1.8]],
  ),
  semitendinosus: strip(
    [[1.5, -8.8], [8, -10], [16, -9.5], [24, -8.2], [30, -6.6], [33, -5.6], [24, -6.2], [15, -7.4], [7, -7.8]],
    [[6, -8.8], [14, -8.6], [24, -7.2]],
  ),
  semimembranosus: strip(
    [[12, -9.6], [20, -8.8], [28, -7.4], [34, -6], [36, -4.8], [29, -5], [20, -6.4]],
    [[16, -8.4], [24, -7], [31, -5.8]],
  ),
  glutes: ({pelvis, near: {thigh}}) => ({
    outline: [
      ...on(pelvis, [[9, -7.6], [6, -10.8], [0.5, -11.8]]),
      ...on(thigh, [[0, -10.2], [5.5, -9.8], [8.5, -8.2], [6.5, -5.2], [0, -4]]),
      ...on(pelvis, [[5, -3.6], [8.6, -4.4]]),
    ],
    fibres: [[...on(pelvis, [[6.5, -8], [2.5, -8.8]]), ...on(thigh, [[3, -7.8]])], [...on(pelvis, [[6.5, -5.6], [3.5, -6]]), ...on(thigh, [[4.5, -6]])]],
  }),
  calves: ({near: {shank}}, flexion) => {
    const top = crease(flexion, 5.4).along;
    return {
      outline: on(shank, [
        [Math.max(4, top), -4.4], [Math.max(10, top + 2), -7.1], [Math.max(16, top + 4), -7.2], [24, -5], [29, -3], [21, -2.6], [Math.max(13, top + 2), -2.6], [Math.max(6, top), -2.4],
      ]),
      fibres: [on(shank, [[Math.max(8, top + 2), -4.6], [16, -5], [24, -3.8]])],
    };
  },
  quadriceps: ({near: {thigh}}) => ({
    outline: on(thigh, [[5, 6.4], [10, 8.3], [18, 8], [26, 6.8], [33, 5.4], [38.5, 4.4], [36, 2.4], [27, 1.8], [17, 2.2], [9, 3.6]]),
    fibres: [on(thigh, [[9, 6.2], [18, 6], [28, 4.8], [35, 3.8]]), on(thigh, [[12, 4.2], [21, 3.6], [30, 3]])],
  }),
  'hip-flexors': ({pelvis, near: {thigh}}) => ({
    outline: [...on(pelvis, [[9, 6.8], [3, 7], [-2, 5.6]]), ...on(thigh, [[4, 5.4], [6.5, 3.6], [2, 2.6]]), ...on(pelvis, [[2, 3.2], [8, 4.2]])],
    fibres: [[...on(pelvis, [[7, 5.6], [1, 5.2]]), ...on(thigh, [[4, 4.2]])]],
  }),
  trunk: ({lumbar, chest}) => ({
    outline: [...on(chest, [[5, 9], [2, 9.2]]), ...on(lumbar, [[11, 8.2], [3, 7.6], [-1, 6.6], [0, 3.4], [8, 3.6], [14, 4.4]]), ...on(chest, [[3, 5.4]])],
    fibres: [on(lumbar, [[14, 6.6], [8, 5.8], [1, 5.2]])],
  }),
  back: ({lumbar, chest}) => ({
    outline: [...on(chest, [[14, -9.6], [6, -9.6]]), ...on(lumbar, [[11, -7.8], [4, -7.8], [-2, -7.4], [-1, -4], [7, -4.6], [14, -5.6]]), ...on(chest, [[6, -6.6], [13, -7.4]])],
    fibres: [[...on(chest, [[10, -8.2], [4, -7.8]]), ...on(lumbar, [[9, -6.2], [2, -5.8]])]],
  }),
  shoulders: ({near: {upperArm}}) => ({
    outline: on(upperArm, [[-4, 0], [-2, 4.6], [4, 5.4], [11, 3], [14.5, 0], [11, -3], [4, -5.4], [-2, -4.6]]),
    fibres: [on(upperArm, [[-1, 2.4], [6, 2.4], [12, 0.4]]), on(upperArm, [[-1, -2.4], [6, -2.4], [12, -0.4]])],
  }),
};
