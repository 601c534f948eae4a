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

/** What the places below are to be multiplied by to be cm: they are of a head that is 25 cm high, on a grid of half a centimetre. */
const HEIGHT = 0.894;
const DEPTH = 0.943;

const scaled = ({x, y}: Point, by: number): Point => ({x: x * by, y: y * by});

/** Up from the base of the skull and forward of it. */
const OUTLINE: Places = [
  [20, 3], [18, 7.5], [14.5, 10], [10.5, 9.5], [8.5, 9], [7, 10.5], [5.5, 12], [4, 11.5], [3.5, 9.5], [2, 10], [0.5, 10],
  [-0.5, 9], [-2.5, 9.5], [-4.5, 8.5], [-5, 6], [-3.5, 2.5], [-1, 0], [1, -3], [0.5, -6.5], [4, -9], [9, -10.5], [14, -10],
  [18.5, -6.5], [20.5, -2],
];

const NAPE: Places = [[7, -2.5], [3, -3], [0, -5], [-1, -7], [1, -8], [4, -9]];
const CAP: Places = [[9, -11], [14, -10.5], [19, -7], [21, -2], [20.5, 3]];
const BROW: Places = [[19, 7.5], [16.5, 9.5], [15, 8.5], [15, 5.5], [12.5, 3.5], [9, 3.5], [7, 2.5], [8.5, 1]];

/** `covers`: no ear shows. */
export interface Cut {
  on?: Places;
  behind?: Places;
  covers?: true;
}

/** Hair as parts: on the head, and behind it. */
export const HAIR = {
  short: {on: [...BROW, ...NAPE, ...CAP]},
  bun: {on: [...BROW, ...NAPE, ...CAP], behind: [[16.5, -8.5], [20, -10.5], [19.5, -15], [15.5, -16], [12, -13.5], [12.5, -9.5]]},
  tail: {
    on: [...BROW, ...NAPE, ...CAP],
    behind: [[15.5, -9], [17, -12.5], [14, -16], [6, -18], [-3, -17.5], [-8.5, -14.5], [-3.5, -14], [3, -13], [9.5, -11.5], [12, -9.5]],
  },
  curls: {
    on: [
      [19, 10], [16, 10.5], [14.5, 8], [13.5, 5.5], [10.5, 4], [7.5, 3.5], [8.5, 1], [7, -2.5], [3, -3], [-0.5, -5], [-2, -9],
      [1, -14], [8, -16.5], [15.5, -15.5], [22.5, -11.5], [25.5, -5], [25.5, 2], [23.5, 7.5],
    ],
  },
  /** A headscarf: ear and neck are under it. */
  covered: {
    on: [
      [19, 8], [16.5, 10], [14.5, 7.5], [10, 5.5], [3.5, 4.5], [-2, 5.5], [-6, 7], [-9.5, 5.5], [-13.5, 6.5], [-16, 1], [-14.5, -7.5], [-9, -9], [-2, -9],
      [4, -10], [9, -11.5], [14, -11], [19, -7.5], [21.5, -2], [21, 3],
    ],
    covers: true,
  },
  none: {},
} as const satisfies Record<string, Cut>;

export type Hair = keyof typeof HAIR;

/** A head from the side, looking forward, calm. Hair does not fall through the floor, which is at 0. */
export function head({origin, along, across}: Frame, hair: Hair): Head {
  const frame = {origin, along: scaled(along, HEIGHT), across: scaled(across, DEPTH)};
  const hairs = (places: Places): Point[] => on(frame, places).map(({x, y}) => ({x, y: Math.max(y, 0)}));
  const cut: Cut = HAIR[hair];
  return {
    outline: on(frame, OUTLINE),
    hair: cut.on && hairs(cut.on),
    behind: cut.behind && hairs(cut.behind),
    ear: cut.covers ? undefined : on(frame, [[7.5, -2], [8.5, 0], [7.5, 1.5], [5, 1], [3.5, -0.5], [4.5, -2]]),
    eye: on(frame, [[9.5, 7], [9, 8], [8, 8], [7.5, 7], [8, 6.5], [9, 6.5]]),
    lines: [
      on(frame, [[1, 9], [0.5, 8], [1, 6.5]]),
      on(frame, [[11.5, 9], [12, 7.5], [11.5, 6]]),
      ...(cut.covers ? [] : [on(frame, [[3, 1], [0, 1.5], [-2, 3], [-4, 5]])]),
    ],
  };
}
