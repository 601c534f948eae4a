import type {Places} from './skin.js';

/**
 * A hand seen from its back, thumb in front: the outline from the front of the wrist round the fingers to its back, the thumb as an
 * outline of its own (drawn over the fingers where it closes round something, melted into the outline otherwise), and a fold.
 */
interface Hand {
  palm: Places;
  thumb?: Places;
  /** The thumb lies over the fingers. */
  over?: true;
  fold?: Places;
}

/** What hands can do: hang, close round something, lie flat on a surface (little finger to the viewer), point. */
export const HAND = {
  rest: {
    palm: [[0.5, 2.5], [3.5, 3.5], [7.5, 4], [11, 4], [15, 3.5], [18.5, 3], [19, 1], [17, -0.5], [13, -2.5], [8.5, -3.5], [4, -3.5], [0.5, -2.5]],
    thumb: [[1.5, 1.5], [3.5, 4], [6.5, 6], [9.5, 7], [11.5, 7], [11, 5.5], [8.5, 4], [5.5, 2]],
    fold: [[12.5, 1], [15, 1.5], [17.5, 2]],
  },
  grip: {
    palm: [[0.5, 3], [3, 4], [6.5, 5], [9.5, 4.5], [10.5, 2], [10.5, -1.5], [9, -4], [5.5, -4.5], [2, -3.5]],
    thumb: [[2.5, 3], [4, 5], [7, 6], [9, 4.5], [9.5, 2], [8.5, 1], [7, 2], [5, 2.5]],
    over: true,
    fold: [[9.5, -1], [7.5, -1], [6, -1]],
  },
  flat: {
    palm: [[0.5, 3], [4.5, 3], [9, 2], [14, 1], [18, 0.5], [19, -0.5], [17, -1.5], [11, -1.5], [5, -2.5], [1.5, -3]],
    fold: [[5.5, -0.5], [9.5, -0.5], [13.5, -0.5]],
  },
  point: {
    palm: [[0.5, 3], [3, 4], [7, 4], [10, 4], [14, 4], [18, 3.5], [18.5, 2.5], [17.5, 1.5], [13, 1.5], [10.5, 1], [10, -2], [9, -4], [5.5, -4.5], [2, -3.5]],
    thumb: [[2.5, 2.5], [4, 5], [7, 5.5], [10, 4.5], [10.5, 3], [9, 2], [6.5, 2.5]],
    over: true,
    fold: [[9.5, -0.5], [7.5, -1], [6, -0.5]],
  },
} as const satisfies Record<string, Hand>;

export type HandForm = keyof typeof HAND;
