import type {Frame, Point} from '../kinematics.js';
import {on, type Places} from './skin.js';

/** The head's outline and what is drawn on it. */
export interface Head {
  outline: Point[];
  /** Hair on the head, and what of it hangs or stands behind. */
  hair: Point[] | undefined;
  behind: Point[] | undefined;
  ear: Point[];
  eye: Point[];
  lines: Point[][];
}

/** Up from the base of the skull and forward of it, cm. */
const OUTLINE: Places = [
  [19.9, 2.8], [18.2, 7.7], [14.4, 9.8], [10.6, 9.6], [8.7, 9.2], [6.8, 10.7], [5.3, 12], [4.1, 11.6], [3.3, 9.6], [2, 9.9], [0.7, 9.9],
  [-0.7, 9], [-2.3, 9.4], [-4.3, 8.4], [-4.8, 5.8], [-3.6, 2.4], [-1, 0.2], [1, -3], [0.4, -6.4], [4, -8.9], [9, -10.4], [14, -10.1],
  [18.5, -6.6], [20.4, -1.8],
];

const NAPE: Places = [[7.2, -2.6], [3.2, -3], [0.2, -4.8], [-1, -7], [1, -8.2], [4, -9.2]];
const CAP: Places = [[9, -10.8], [14, -10.5], [18.9, -7], [21, -1.8], [20.3, 3.2]];
const BROW: Places = [[18.9, 7.4], [16.4, 9.3], [15, 8.4], [15.2, 5.4], [12.6, 3.6], [8.8, 3.5], [6.8, 2.7], [8.4, 0.9]];

/** Hair as parts: on the head, and behind it. */
export const HAIR = {
  short: {on: [...BROW, ...NAPE, ...CAP]},
  bun: {on: [...BROW, ...NAPE, ...CAP], behind: [[16.5, -8.5], [19.8, -10.6], [19.4, -14.8], [15.4, -16], [12, -13.6], [12.4, -9.6]]},
  tail: {
    on: [...BROW, ...NAPE, ...CAP],
    behind: [[15.4, -9], [16.8, -12.4], [14, -16], [6, -18], [-3, -17.4], [-8.5, -14.4], [-3.5, -13.8], [3, -12.9], [9.4, -11.6], [12, -9.4]],
  },
  curls: {
    on: [
      [17.6, 9.6], [15.4, 9.8], [14.6, 7.4], [13.4, 5.2], [10.4, 4.2], [7.6, 3.6], [8.4, 0.9], [7.2, -2.6], [3.2, -3], [-0.5, -5], [-1, -9],
      [3.5, -12.6], [9, -14], [15, -13.6], [20, -10.4], [23.2, -4.6], [23.6, 1], [21.6, 6.6],
    ],
  },
  none: {},
} as const satisfies Record<string, {on?: Places; behind?: Places}>;

export type Hair = keyof typeof HAIR;

/** A head from the side, looking forward, calm. */
export function head(frame: Frame, hair: Hair): Head {
  const cut: {on?: Places; behind?: Places} = HAIR[hair];
  return {
    outline: on(frame, OUTLINE),
    hair: cut.on && on(frame, cut.on),
    behind: cut.behind && on(frame, cut.behind),
    ear: on(frame, [[7.6, -1.9], [8.6, 0], [7.4, 1.4], [4.8, 0.8], [3.4, -0.6], [4.6, -1.9]]),
    eye: on(frame, [[9.4, 6.9], [9, 7.7], [8, 7.7], [7.4, 6.9], [8, 6.2], [9, 6.2]]),
    lines: [
      on(frame, [[0.9, 9], [0.5, 7.9], [1, 6.6]]),
      on(frame, [[11.4, 8.5], [12, 7], [11.4, 5.6]]),
      on(frame, [[3, 1], [0, 1.4], [-2.2, 3.1], [-3.9, 5.2]]),
      on(frame, [[6.9, -0.8], [7, 0.3], [5.6, 0.2]]),
    ],
  };
}
