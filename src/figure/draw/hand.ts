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
    palm: [[0.5, 2.7], [3.5, 3.6], [7.5, 3.9], [11, 3.8], [15, 3.6], [18.4, 2.9], [18.9, 1.2], [17, -0.7], [13, -2.3], [8.5, -3.5], [4, -3.5], [0.5, -2.7]],
    thumb: [[1.6, 1.6], [3.4, 4], [6.4, 5.8], [9.6, 7.1], [11.6, 6.9], [11.2, 5.3], [8.6, 4], [5.5, 2]],
    fold: [[12.6, 1.2], [15, 1.4], [17.4, 1.9]],
  },
  grip: {
    palm: [[0.5, 2.8], [3, 3.9], [6.4, 4.9], [9.4, 4.5], [10.6, 2], [10.5, -1.4], [9.2, -4], [5.6, -4.6], [2, -3.4]],
    thumb: [[2.4, 3], [4, 5], [7, 5.9], [9.2, 4.4], [9.6, 1.8], [8.3, 0.9], [7, 2.2], [5, 2.5]],
    over: true,
    fold: [[9.4, -1], [7.4, -1.1], [6, -0.9]],
  },
  flat: {
    palm: [[0.5, 2.9], [4.5, 2.8], [9, 1.9], [14, 1.1], [18.2, 0.4], [18.9, -0.7], [17, -1.6], [11, -1.6], [5, -2.5], [1.4, -3.2]],
    fold: [[5.4, -0.5], [9.5, -0.3], [13.6, -0.4]],
  },
  point: {
    palm: [[0.5, 2.8], [3, 3.8], [7, 4.2], [10, 4], [14, 3.8], [18, 3.5], [18.6, 2.4], [17.6, 1.5], [13, 1.4], [10.4, 0.8], [10.2, -2], [8.8, -4], [5.6, -4.4], [2, -3.4]],
    thumb: [[2.4, 2.6], [4, 4.9], [7, 5.6], [10.2, 4.6], [10.6, 2.8], [9, 2.2], [6.5, 2.4]],
    over: true,
    fold: [[9.6, -0.6], [7.6, -0.8], [6.2, -0.6]],
  },
} as const satisfies Record<string, Hand>;

export type HandForm = keyof typeof HAND;
