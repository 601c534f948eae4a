import type {Frame, Point} from '../kinematics.js';
import {on, type Places} from './skin.js';

/** The head's outline and what is drawn on it. */
export interface Head {
  outline: Point[];
  /** Hair on the head, and what of it hangs or stands behind. */
  hair: Point[] | undefined;
  behind: Point[] | undefined;
  ear: Point[] | undefined;
  eye: Point[];
  lines: Point[][];
}

/** Up from the base of the skull and forward of it, cm. */
const OUTLINE: Places = [
  [17.8, 2.6], [16.2, 7.2], [12.8, 9.2], [9.5, 9], [7.8, 8.6], [6.1, 10.1], [4.7, 11.3], [3.7, 10.9], [2.9, 9], [1.8, 9.3], [0.6, 9.3],
  [-0.6, 8.5], [-2.1, 8.8], [-4, 8], [-4.5, 5.6], [-3.1, 2.3], [-0.9, 0], [0.9, -2.8], [0.4, -6.1], [3.6, -8.5], [8, -9.9], [12.5, -9.4],
  [16.5, -6.1], [18.3, -1.9],
];

const NAPE: Places = [[6.2, -2.3], [2.7, -2.8], [0, -4.7], [-0.9, -6.6], [0.9, -7.5], [3.6, -8.5]];
const CAP: Places = [[8, -10.3], [12.5, -9.9], [17, -6.6], [18.7, -1.9], [18.3, 2.8]];
const BROW: Places = [[17, 7], [14.7, 8.9], [13.4, 8], [13.4, 5.2], [11.2, 3.3], [8, 3.3], [6.2, 2.3], [7.6, 0.9]];

/** `covers`: no ear shows. */
export interface Cut {
  on?: Places;
  behind?: Places;
  covers?: true;
}

/** Hair as parts: on the head, and behind it. */
export const HAIR = {
  short: {on: [...BROW, ...NAPE, ...CAP]},
  bun: {on: [...BROW, ...NAPE, ...CAP], behind: [[14.7, -8], [17.8, -9.9], [17.4, -14.1], [13.8, -15], [10.7, -12.7], [11.2, -8.9]]},
  tail: {
    on: [...BROW, ...NAPE, ...CAP],
    behind: [[13.8, -8.5], [15.2, -11.8], [12.5, -15], [5.4, -16.9], [-2.7, -16.4], [-7.6, -13.6], [-3.1, -13.2], [2.7, -12.2], [8.5, -10.8], [10.7, -8.9]],
  },
  curls: {
    on: [
      [17, 9.6], [14.2, 9.8], [12.9, 7.4], [12, 5], [9.4, 3.8], [6.7, 3.3], [7.6, 0.9], [6.2, -2.3], [2.7, -2.8], [-0.4, -4.7], [-2, -8.5],
      [1, -13], [7, -15.4], [14, -14.6], [20, -11], [23, -4.6], [23, 1.8], [21, 7],
    ],
  },
  /** A headscarf: ear and neck are under it. */
  covered: {
    on: [
      [17, 7.4], [14.7, 9.2], [13, 7], [9, 5.2], [3, 4.4], [-2, 5.2], [-5.5, 6.6], [-8.5, 5], [-12, 6], [-14.5, 1], [-13, -7], [-8, -8.6], [-2, -8.4],
      [3.6, -9.6], [8, -11], [12.5, -10.6], [17, -7.2], [19, -1.9], [18.6, 3],
    ],
    covers: true,
  },
  none: {},
} as const satisfies Record<string, Cut>;

export type Hair = keyof typeof HAIR;

/** A head from the side, looking forward, calm. Hair does not fall through the floor, which is at 0. */
export function head(frame: Frame, hair: Hair): Head {
  const hairs = (places: Places): Point[] => on(frame, places).map(({x, y}) => ({x, y: Math.max(y, 0)}));
  const cut: Cut = HAIR[hair];
  return {
    outline: on(frame, OUTLINE),
    hair: cut.on && hairs(cut.on),
    behind: cut.behind && hairs(cut.behind),
    ear: cut.covers ? undefined : on(frame, [[6.7, -1.9], [7.6, 0], [6.7, 1.4], [4.5, 0.9], [3.1, -0.5], [4, -1.9]]),
    eye: on(frame, [[8.5, 6.6], [8, 7.5], [7.1, 7.5], [6.7, 6.6], [7.1, 6.1], [8, 6.1]]),
    lines: [
      on(frame, [[0.9, 8.5], [0.4, 7.5], [0.9, 6.1]]),
      on(frame, [[10.3, 8.5], [10.7, 7], [10.3, 5.6]]),
      on(frame, [[2.7, 0.9], [0, 1.4], [-1.8, 2.8], [-3.6, 4.7]]),
    ],
  };
}
