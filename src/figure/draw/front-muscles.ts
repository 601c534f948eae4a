import type {Point} from '../kinematics.js';
import type {FrontBody, FrontLimb} from './front-body.js';
import {on, type Places} from './skin.js';

/** A muscle from the front: an outline and a fibre on each side; places are to the outside of the body where they are positive. */
const MUSCLE: Readonly<Record<string, readonly [bone: 'thigh' | 'shank' | 'upperArm', outline: Places, fibre: Places]>> = {
  'glutes': ['thigh', [[-7, 8], [-2, 9.4], [5, 9.4], [10, 8.4], [6, 6], [-2, 4.4], [-7, 5]], [[-5, 6.6], [0, 7], [6, 7.8]]],
  'hip-flexors': ['thigh', [[-6, 3], [0, 5], [6, 4], [9, 1.5], [4, -1], [-4, 0]], [[-3, 2], [2, 2.6], [6, 1.8]]],
  'adductors': ['thigh', [[1, -4], [6, -6.4], [14, -7], [24, -6.4], [33, -5], [25, -4], [13, -3], [4, -1.5]], [[5, -4.4], [14, -5.2], [27, -5]]],
  'quadriceps': ['thigh', [[5, 4], [13, 6.4], [24, 6.2], [34, 4.8], [38, 2.6], [37.5, -2.2], [31, -3.8], [20, -3.4], [10, -1.6], [5, 1]], [[9, 2.4], [22, 1.8], [34, 0.8]]],
  'calves': ['shank', [[5, 4], [11, 5.8], [18, 5.2], [26, 3], [18, 2.8], [9, 2.6]], [[8, 3.8], [14, 4.2], [21, 3.4]]],
  'shoulders': ['upperArm', [[-2, 0], [-1, 3.4], [4, 4.6], [10, 3.4], [13, 0.4], [9, -3], [3, -4], [-1, -3]], [[1, 0.4], [6, 0.6], [10, 0.4]]],
};

/** The belly's, between ribs and pelvis. */
const TRUNK: Places = [[28, 5], [20, 6], [10, 5.4], [2, 2.4], [2, -2.4], [10, -5.4], [20, -6], [28, -5]];

/** What of a muscle shows from the front, and its fibres; nothing of those at the back. `limbs` are the sides at work. */
export function frontMuscle(name: string, {pelvis}: FrontBody, limbs: readonly FrontLimb[]): {outlines: Point[][]; fibres: Point[][]} | undefined {
  if (name === 'trunk') return {outlines: [on(pelvis, TRUNK)], fibres: [on(pelvis, [[26, 0], [15, 0], [4, 0]])]};
  const muscle = MUSCLE[name];
  if (!muscle) return undefined;
  const [bone, outline, fibre] = muscle;
  return {outlines: limbs.map((limb) => on(limb[bone], outline)), fibres: limbs.map((limb) => on(limb[bone], fibre))};
}
