import type {Body, Point} from '../kinematics.js';
import {type Build, on} from './skin.js';

/** The trunk's outlines and what is drawn on it. */
export interface Trunk {
  outline: Point[];
  neck: Point[];
  shirt: Point[];
  shorts: Point[];
  lines: Point[][];
}

/** Trunk and neck from the side; `breast` and `belly` in cm, see Build. */
export function trunk({pelvis, lumbar, chest, neck, head}: Body, {breast, belly}: Pick<Build, 'breast' | 'belly'>): Trunk {
  const front = [
    ...on(chest, [[20.5, 7.8], [16.5, 10.3 + 0.5 * breast], [10.5, 11.1 + breast], [4, 10.2 + 0.2 * breast + 0.4 * belly]]),
    ...on(lumbar, [[10.5, 9.5 + belly], [3, 9 + belly]]),
  ];
  const back = [
    ...on(lumbar, [[3.5, -9], [11.5, -9]]),
    ...on(chest, [[3, -10.5], [10, -11.5], [17, -11], [22.5, -9.5]]),
  ];
  const seat = on(pelvis, [[2, 8.5], [-4, 6], [-7.5, 1], [-8.5, -5], [-6.5, -11], [-0.5, -13], [5.5, -12]]);
  return {
    outline: [...on(chest, [[23.5, 4]]), ...front, ...on(pelvis, [[9.5, 9 + 0.7 * belly]]), ...seat, ...on(pelvis, [[11, -10]]), ...back, ...on(chest, [[26.5, -6.5]])],
    neck: [
      ...on(chest, [[19, 5], [22.5, 3.8]]),
      ...on(neck, [[2.5, 3.5], [7, 3.5]]),
      ...on(head, [[0.9, 4.2], [4.5, 4.2], [6.2, -3.8], [3.1, -7]]),
      ...on(neck, [[6.5, -4.5], [2, -5]]),
      ...on(chest, [[25.5, -7], [21, -9]]),
    ],
    shirt: [
      ...on(chest, [[23, 4.3], [23, 4.3]]), ...front,
      ...on(pelvis, [[10, 9 + 0.7 * belly], [10, 9 + 0.7 * belly], [9, 0], [10, -10], [10, -10]]), ...back,
      ...on(chest, [[26.5, -6.5], [26.5, -6.5], [24, -2.5], [22.2, 1.8]]),
    ],
    shorts: [...on(pelvis, [[10.5, 9 + 0.7 * belly], [10.5, 9 + 0.7 * belly]]), ...seat, ...on(pelvis, [[10.5, -10], [10.5, -10], [9.5, 0]])],
    lines: [
      on(chest, [[23, 4.3], [22, 1.6], [23.8, -3], [26.5, -6.5]]),
    ],
  };
}
