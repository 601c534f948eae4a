import type {Body, Point} from '../kinematics.js';
import {on} from './skin.js';

/** The trunk's outlines and what is drawn on it. */
export interface Trunk {
  outline: Point[];
  neck: Point[];
  shirt: Point[];
  shorts: Point[];
  lines: Point[][];
}

/** Trunk and neck from the side; `breast` in cm, see Build. */
export function trunk({pelvis, lumbar, chest, neck, head}: Body, breast: number): Trunk {
  const front = [
    ...on(chest, [[22.5, 7], [16.5, 10.3 + 0.5 * breast], [10.5, 11.1 + breast], [4, 10.2 + 0.2 * breast]]),
    ...on(lumbar, [[10.5, 9.3], [3, 8.8]]),
  ];
  const back = [
    ...on(lumbar, [[3.5, -9], [11.5, -9]]),
    ...on(chest, [[3, -10.3], [10, -11.3], [17, -11.2], [22.6, -9.5]]),
  ];
  const seat = on(pelvis, [[2, 8.7], [-4, 6], [-7.5, 1], [-8.5, -5], [-6.5, -10.8], [-0.5, -13], [5.5, -12.2]]);
  return {
    outline: [...on(chest, [[26, 2.4]]), ...front, ...on(pelvis, [[9.5, 8.9]]), ...seat, ...on(pelvis, [[10.8, -9.8]]), ...back, ...on(chest, [[26.6, -6.4]])],
    neck: [
      ...on(chest, [[20, 4.5], [24.2, 3.2]]),
      ...on(neck, [[2.5, 3.4], [7, 3.4]]),
      ...on(head, [[1, 4.4], [5, 4.4], [7, -4], [3.5, -7.4]]),
      ...on(neck, [[6.5, -4.6], [2, -4.9]]),
      ...on(chest, [[25.6, -7.2], [21, -9]]),
    ],
    shirt: [
      ...on(chest, [[24.9, 2.9], [24.9, 2.9]]), ...front,
      ...on(pelvis, [[10, 9], [10, 9], [9, 0], [9.9, -10], [9.9, -10]]), ...back,
      ...on(chest, [[26.4, -6.7], [26.4, -6.7], [24.6, -2.4], [23.8, 1]]),
    ],
    shorts: [...on(pelvis, [[10.6, 8.9], [10.6, 8.9]]), ...seat, ...on(pelvis, [[10.6, -9.9], [10.6, -9.9], [9.6, 0]])],
    lines: [
      on(pelvis, [[10.3, 8.5], [9.3, 0], [10.3, -9.4]]),
      on(chest, [[24.8, 2.7], [23.5, 0.6], [24.8, -3.6], [26.3, -6.4]]),
    ],
  };
}
