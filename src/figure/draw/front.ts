import type {Point} from '../kinematics.js';
import type {Pose} from '../skeleton.js';
import {frontBody} from './front-body.js';
import {frontArm, frontLeg, scaled} from './front-limbs.js';
import {frontMuscle} from './front-muscles.js';
import type {HandForm} from './hand.js';
import type {Look} from './person.js';
import {area, lines, shape, type Shape} from './shape.js';
import {type Build, BUILDS, on, type Places} from './skin.js';
import type {Points} from './spline.js';

const mirror = (half: Places): Places => half.map(([s, n]) => [s, -n] as const).reverse();
/** A half with its mirror image: from the top down one side and up the other. */
const mirrored = (half: Places): Places => [...half, ...mirror(half)];

const FACE: Places = [[22.9, 2.8], [19.2, 7], [13.7, 8.4], [8.1, 8], [3.2, 5.8], [0.2, 2.4]];
const HAIRLINE: Places = [[12.2, 8.4], [12.8, 7.4], [16.4, 6.2], [17.8, 3.2], [17.3, 0]];
const SCALP: Places = [[12.2, 8.7], [19.4, 7.7], [23.7, 2.6]];

/** Over the head from one ear to the other, `round` times as wide. */
const cut = (round: number): Places => [...HAIRLINE, ...mirror(HAIRLINE), ...mirrored(SCALP.map(([s, n]) => [s * (1 + (round - 1) / 3), n * round])).toReversed()];

/** Hair from the front: what is on the forehead, and what shows behind the head. */
const HAIR: Record<NonNullable<Look['hair']>, {on?: Places; behind?: Places; covers?: true}> = {
  short: {on: cut(1)},
  bun: {on: cut(1), behind: [[22.6, -3.8], [26.3, -4.3], [28.8, 0], [26.3, 4.3], [22.6, 3.8]]},
  tail: {on: cut(1), behind: [[14, -7], [4, -9.5], [-6, -9], [-7, -6], [4, -5], [14, 0]]},
  curls: {on: cut(1.3), behind: mirrored([[26, 4.5], [23.5, 10], [15, 13.5], [7, 12.5], [2.5, 7]])},
  covered: {
    on: [...mirrored([[24.2, 3.4], [20, 8.2], [13, 9.8], [6, 9.6], [0, 8], [-7, 9.4], [-9, 5]]), ...mirrored([[18, 3.6], [15, 6.2], [9, 6.8], [4, 5.2], [1.2, 2.2]]).toReversed()],
    covers: true,
  },
  none: {},
};

/** Nothing, as a shape: the number of shapes is the same in every pose. */
const nothing = (className: string): Shape => shape(className, 'M0 0');
const areaOf = (className: string, outlines: readonly Points[]): Shape => (outlines.length > 0 ? area(className, ...outlines) : nothing(className));

/** A person from the front in layers from back to front, and everything that the person covers. */
export function frontPerson(pose: Pose, hands: HandForm, muscles: readonly string[], look: Look = {}): {shapes: Shape[]; outlines: Points[]} {
  const build: Build = BUILDS[look.build ?? 'broad'];
  const hair = HAIR[look.hair ?? 'short'];
  const bones = frontBody(pose);
  const {pelvis, chest, head} = bones;
  const limbs = [bones.near, bones.far];
  const legs = limbs.map((limb) => frontLeg(limb, build));
  const arms = limbs.map((limb) => frontArm(limb, build, hands));
  const side = (sign: 1 | -1): Point[] => {
    const both = (places: Places, by: number): Places => places.map(([s, n]) => [s, n * by * sign]);
    return [
      ...on(chest, both([[26.2, 5.6], [24.2, 12], [21.5, 17], [17, 17], [12, 16.6], [6, 15.6], [0, 14.6]], build.chest)),
      ...on(pelvis, both([[16, 14.2 * build.waist / build.pelvis], [9, 15.2], [9, 15.2]], build.pelvis)),
    ];
  };
  const half = (sign: 1 | -1): Point[] => on(pelvis, [[10, 15], [2, 16.8], [-4, 16.6], [-9.5, 4]].map(([s = 0, n = 0]) => [s, n * sign * build.pelvis]));
  const hips = [...half(1), ...half(-1).reverse()];
  const torso = [...side(1), ...hips, ...side(-1).reverse()];
  const face = on(head, mirrored(FACE));
  const forward = legs.filter((_, index) => limbs[index]?.forward);
  const pairs = (places: Places): Point[][] => [1, -1].map((sign) => on(head, places.map(([s, n]) => [s, n * sign])));
  // Who stands on one leg works with that one.
  const standing = bones.near.forward === bones.far.forward ? limbs : limbs.filter((limb) => !limb.forward);
  const [main, ...more] = muscles.flatMap((name) => frontMuscle(name, bones, standing) ?? []);
  const fibres = [...(main ? [main] : []), ...more].flatMap((muscle) => muscle.fibres);
  const outline = [...legs.map((one) => one.outline), torso];
  const shapes: Shape[] = [
    ...(hair.behind ? [area('hair edge', on(head, hair.behind))] : []),
    ...(hair.covers ? [] : [area('skin edge', ...pairs([[11.7, 7.5], [11.7, 9.6], [8.1, 9.2], [7.7, 7.1]]))]),
    area('skin edge', [
      ...on(chest, scaled([[22, 9], [25.6, 7.4]], build.chest)), ...on(head, scaled([[-2, 5.4], [5.6, 5.2], [5.6, -5.2], [-2, -5.4]], build.neck)),
      ...on(chest, scaled([[25.6, -7.4], [22, -9]], build.chest)),
    ], ...outline, face),
    area('shorts edge', hips, ...legs.map(({shorts}) => shorts)),
    area('shirt edge', [...side(1), ...side(-1).reverse(), ...on(chest, [[25.4, -4.6], [23.4, 0], [25.4, 4.6]])]),
    area('shoe edge', ...legs.map(({shoe}) => shoe)),
    areaOf('skin edge', forward.map((one) => one.outline)), areaOf('shorts edge', forward.map(({shorts}) => shorts)), areaOf('shoe edge', forward.map(({shoe}) => shoe)),
    areaOf('muscle more', more.flatMap(({outlines}) => outlines)), areaOf('muscle', main?.outlines ?? []), fibres.length > 0 ? lines('fibre', ...fibres) : nothing('fibre'),
    ...(hair.on ? [area(hair.covers ? 'shorts edge' : 'hair', on(head, hair.on))] : []),
    area('eye', ...pairs([[11.2, 3.2], [10.8, 3.8], [10.2, 3.8], [9.8, 3.2], [10.2, 2.6], [10.8, 2.6]])),
    lines('line', ...legs.flatMap((one) => one.lines), on(head, [[8.8, 0.3], [6.8, 1], [6.5, -0.4]]), on(head, [[4.6, 2.3], [3.9, 0], [4.6, -2.3]]),
      ...pairs([[12.6, 2.1], [13.4, 3.4], [12.8, 4.7]])),
    area('skin edge', ...arms.flatMap(({outlines}) => outlines)),
    area('shirt', ...arms.map(({sleeve}) => sleeve)),
    lines('line', ...arms.map(({hem}) => hem)),
    areaOf('skin edge', arms.flatMap(({forearm}) => forearm)),
  ];
  return {shapes, outlines: [...outline, face, ...arms.flatMap(({outlines}) => outlines)]};
}
