import type {Point} from '../kinematics.js';
import type {Pose} from '../skeleton.js';
import {type FrontLimb, frontBody} from './front-body.js';
import type {Look} from './person.js';
import {area, lines, type Shape} from './shape.js';
import {type Build, BUILDS, on, type Places} from './skin.js';
import type {Points} from './spline.js';

/** A half with its mirror image: from the top down one side and up the other. */
const mirrored = (half: Places): Places => [...half, ...half.map(([s, n]) => [s, -n] as const).reverse()];
const scaled = (places: Places, by: number): Places => places.map(([s, n]) => [s, n * by]);

const HEM = 21.5;
const SLEEVE = 12.5;
const SHOE: Places = [[0.4, 3.7], [4.2, 5.7], [7.4, 6.4], [8.4, 4.6], [8.4, -3], [7.4, -4.2], [4.2, -3.9], [0.4, -3.5], [0.4, -3.5], [1.6, 0], [0.4, 3.7]];
const FACE: Places = [[22.9, 2.8], [19.2, 7], [13.7, 8.4], [8.1, 8], [3.2, 5.8], [0.2, 2.4]];
const HAIRLINE: Places = [[12.2, 8.4], [12.8, 7.4], [16.4, 6.2], [17.8, 3.2], [17.3, 0]];
const SCALP: Places = [[12.2, 8.7], [19.4, 7.7], [23.7, 2.6]];

const other = (half: Places): Places => half.map(([s, n]) => [s, -n] as const).reverse();
const CUT: Places = [...HAIRLINE, ...other(HAIRLINE), ...other(SCALP).slice().reverse(), ...SCALP.slice().reverse()];

/** Hair from the front: what is on the forehead, and what shows behind the head. */
const HAIR: Record<NonNullable<Look['hair']>, {on?: Places; behind?: Places}> = {
  short: {on: CUT},
  bun: {on: CUT, behind: [[22.6, -3.8], [26.3, -4.3], [28.8, 0], [26.3, 4.3], [22.6, 3.8]]},
  tail: {on: CUT},
  curls: {on: CUT.map(([s, n], index) => (index < 2 * HAIRLINE.length ? [s, n] : [s * 1.1, n * 1.3]))},
  none: {},
};

interface Leg { outline: Point[]; shorts: Point[]; shoe: Point[]; lines: Point[][] }

function leg({thigh, shank, foot}: FrontLimb, build: Build): Leg {
  const [t, s] = [build.thigh, build.shank];
  return {
    outline: [
      ...on(thigh, scaled([[-3, 7], [4, 8.5], [14, 8.5], [26, 7.5], [36, 6.2], [42, 5.8]], t)),
      ...on(shank, scaled([[4, 5.6], [11, 6.5], [19, 5.9], [29, 4], [37.5, 3.3]], s)),
      ...on(foot, SHOE.slice(0, 8)),
      ...on(shank, scaled([[37.5, -3.2], [27, -3.8], [17, -5.5], [9, -5.4], [3, -5]], s)),
      ...on(thigh, scaled([[41, -5.2], [34, -5.8], [22, -7.1], [10, -8], [3, -7.6], [-4, -4]], t)),
    ],
    shorts: on(thigh, scaled([[-3, 7.1], [4, 8.9], [14, 9.1], [HEM, 8.8], [HEM, 8.8], [HEM + 0.8, 0], [HEM, -7.8], [HEM, -7.8], [10, -8.4], [3, -7.8], [-6, -3]], t)),
    shoe: on(foot, SHOE),
    lines: [on(shank, [[-3.4, 2.8], [-0.6, 3.4], [2.6, 2.2]]), on(foot, [[3.4, 3], [2.6, 0.4], [3.4, -2.4]]), on(foot, [[5.4, 3.2], [4.6, 0.6], [5.4, -2.4]])],
  };
}

interface Arm { outlines: Point[][]; sleeve: Point[] }

function arm({upperArm, forearm, hand}: FrontLimb, {arm: by}: Build): Arm {
  return {
    outlines: [
      [
        ...on(upperArm, scaled([[-2, -0.5], [-1.6, 3.4], [4, 5.5], [14, 5.1], [24, 4.4], [31, 4.3]], by)),
        ...on(forearm, scaled([[4, 4.7], [9, 4.6], [18, 3.3], [24, 2.7]], by)),
        ...on(hand, [[3, 3.2], [8, 3.7], [14, 3], [18.4, 1], [18.6, -1], [15, -2.4], [9, -3.2], [3, -3.1]]),
        ...on(forearm, scaled([[24, -2.6], [17, -3.3], [8, -4.3], [2, -4.2]], by)),
        ...on(upperArm, scaled([[29, -4.1], [20, -4.8], [10, -5.4], [3, -5.2], [-1, -3.4]], by)),
      ],
      on(hand, [[1.6, -1.4], [3.6, -3.6], [7, -5], [10.4, -5.4], [11, -4], [8.4, -3], [5, -1.4]]),
    ],
    sleeve: on(upperArm, scaled([[-3.6, -1], [-3.2, 3], [3.5, 5.4], [SLEEVE, 5.2], [SLEEVE, 5.2], [SLEEVE + 0.8, 0], [SLEEVE, -5.5], [SLEEVE, -5.5], [3, -5.6], [-2.4, -5]], by)),
  };
}

/** A person from the front in layers from back to front, and everything that the person covers. */
export function frontPerson(pose: Pose, look: Look = {}): {shapes: Shape[]; outlines: Points[]} {
  const build: Build = BUILDS[look.build ?? 'broad'];
  const hair = HAIR[look.hair ?? 'short'];
  const bones = frontBody(pose);
  const {pelvis, chest, head} = bones;
  const limbs = [bones.near, bones.far];
  const legs = limbs.map((limb) => leg(limb, build));
  const arms = limbs.map((limb) => arm(limb, build));
  const side = (sign: 1 | -1, sleeve: boolean): Point[] => {
    const upper: Places = [[26.2, 5.6], [24.2, 12], [21.5, 17], [17, sleeve ? 17.4 : 17], [12, 16.6], [6, 15.6], [0, 14.6]];
    const both = (places: Places, by: number): Places => places.map(([s, n]) => [s, n * by * sign]);
    return [...on(chest, both(upper, build.chest)), ...on(pelvis, both([[16, 14.2 * build.waist / build.pelvis], [9, 15.2], [9, 15.2]], build.pelvis))];
  };
  const hips: Places = [[10, 15], [2, 16.8], [-4, 16.6], [-9.5, 4]];
  const half = (sign: 1 | -1): Point[] => on(pelvis, hips.map(([s, n]) => [s, n * sign * build.pelvis]));
  const torso = [...side(1, false), ...half(1), ...half(-1).reverse(), ...side(-1, false).reverse()];
  const neckline: Places = [[25.4, -4.6], [23.4, 0], [25.4, 4.6]];
  const outline = [...legs.map((one) => one.outline), torso];
  const face = on(head, mirrored(FACE));
  const forward = legs.filter((_, index) => limbs[index]?.forward);
  const sides = [1, -1];
  const pairs = (places: Places): Point[][] => sides.map((sign) => on(head, places.map(([s, n]) => [s, n * sign])));
  const shapes: Shape[] = [
    ...(hair.behind ? [area('hair edge', on(head, hair.behind))] : []),
    area('skin edge', ...pairs([[11.7, 7.5], [11.7, 9.6], [8.1, 9.2], [7.7, 7.1]])),
    area('skin edge', [
      ...on(chest, scaled([[22, 9], [25.6, 7.4]], build.chest)), ...on(head, scaled([[-2, 5.4], [5.6, 5.2], [5.6, -5.2], [-2, -5.4]], build.neck)),
      ...on(chest, scaled([[25.6, -7.4], [22, -9]], build.chest)),
    ], ...outline, face),
    area('shorts edge', [...half(1), ...half(-1).reverse()], ...legs.map(({shorts}) => shorts)),
    area('shirt edge', [...side(1, true), ...side(-1, true).reverse(), ...on(chest, neckline)]),
    area('shoe edge', ...legs.map(({shoe}) => shoe)),
    ...forward.flatMap(({outline: skin, shorts, shoe}) => [area('skin edge', skin), area('shorts edge', shorts), area('shoe edge', shoe)]),
    ...(hair.on ? [area('hair', on(head, hair.on))] : []),
    area('eye', ...pairs([[11.2, 3.2], [10.8, 3.8], [10.2, 3.8], [9.8, 3.2], [10.2, 2.6], [10.8, 2.6]])),
    lines('line', ...legs.flatMap((one) => one.lines), on(head, [[8.8, 0.3], [6.8, 1], [6.5, -0.4]]), on(head, [[4.6, 2.3], [3.9, 0], [4.6, -2.3]]),
      ...pairs([[12.6, 2.1], [13.4, 3.4], [12.8, 4.7]])),
    area('skin edge', ...arms.flatMap(({outlines}) => outlines)),
    area('shirt', ...arms.map(({sleeve}) => sleeve)),
    lines('line', ...limbs.map(({upperArm}) => on(upperArm, scaled([[SLEEVE, 5.4], [SLEEVE + 1, 0], [SLEEVE, -5.6]], build.arm)))),
  ];
  return {shapes, outlines: [...outline, face, ...arms.flatMap(({outlines}) => outlines)]};
}
