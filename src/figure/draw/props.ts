import type {FigureScene} from '../../model/figure.js';
import {type Frame, type LimbFrames, place, type Point} from '../kinematics.js';
import type {Side} from '../skeleton.js';
import {FAR, type Shape} from './person.js';
import {closed, open, type Points, straight} from './spline.js';

const shape = (className: string, d: string): Shape => ({className, d});

/** A template's corners, cm, turned so that its first axis lies along `along`, around a point. */
const turned = (corners: readonly (readonly [number, number])[], {origin, along, across}: Frame): Point[] =>
  corners.map(([s, n]) => place({origin, along, across}, s, n));

/** A circle's control points: a spline through the corners of a twelve-sided figure that is a little larger. */
const circle = ({x, y}: Point, radius: number): Point[] => Array.from({length: 12}, (_, index) => {
  const angle = index * Math.PI / 6;
  return {x: x + 1.0353 * radius * Math.cos(angle), y: y + 1.0353 * radius * Math.sin(angle)};
});

const box = (left: number, right: number, bottom: number, top: number): string =>
  straight([{x: left, y: bottom}, {x: right, y: bottom}, {x: right, y: top}, {x: left, y: top}], 'z');

/** A ball on the floor; two seams show how far it has rolled from where it lay in the first pose. */
export function ball(radius: number, x: number, rolled: number): Shape[] {
  const turn = -rolled / radius;
  const axes = {origin: {x, y: radius}, along: {x: Math.cos(turn), y: Math.sin(turn)}, across: {x: -Math.sin(turn), y: Math.cos(turn)}};
  const seam = (bulge: number): readonly (readonly [number, number])[] => [[-1, 0], [-0.8, bulge], [0, bulge * 1.5], [0.8, bulge], [1, 0]];
  const scaled = (points: readonly (readonly [number, number])[], swap: boolean): Point[] =>
    turned(points.map(([s, n]) => (swap ? [n * radius, s * radius] : [s * radius, n * radius])), axes);
  return [shape('prop', closed(circle(axes.origin, radius))), shape('seam', open(scaled(seam(0.24), false)) + open(scaled(seam(0.24), true)))];
}

/** A roller, seen from its end. */
export const roller = (radius: number, x: number): Shape[] => [
  shape('prop', closed(circle({x, y: radius}, radius))), shape('seam', closed(circle({x, y: radius}, radius * 0.45))),
];

/** How far a wall and an upright reach up at least, cm. */
const WALL = 96;

/** A wall's face with hatching behind it; the figure is to the right of it or to the left. */
export function wall(x: number, figureX: number): Shape[] {
  const behind = figureX > x ? -6 : 6;
  const rows = Array.from({length: Math.floor(WALL / 11)}, (_, index) => 5 + index * 11);
  return [
    shape('wall', straight([{x, y: 0}, {x, y: WALL}])),
    shape('hatch', rows.map((y) => straight([{x, y}, {x: x + behind, y: y + 6}])).join('')),
  ];
}

type Stand = NonNullable<FigureScene['stands']>[number];

/** A bench, box, step, chair, block or cushion with its top at the height where the body rests. */
export function stand({kind, left, right, top}: Stand): Shape[] {
  const width = right - left;
  if (kind === 'cushion') {
    return [shape('prop', closed([[0, 0.06], [0, 0.94], [0.06, 1], [0.94, 1], [1, 0.94], [1, 0.06], [0.94, 0], [0.06, 0]]
      .map(([s = 0, n = 0]) => ({x: left + s * width, y: n * top}))))];
  }
  if (kind === 'bench' || kind === 'chair') {
    const leg = (x: number): string => box(x - 1.5, x + 1.5, 0, top - 3);
    const rest = kind === 'chair' ? straight([{x: left + 1.5, y: top}, {x: left - 3, y: top + 42}]) : '';
    return [
      ...(rest ? [shape('wall', rest)] : []),
      shape('prop', leg(left + 4) + leg(right - 4)),
      shape('prop', box(left, right, top - (kind === 'bench' ? 7 : 4), top)),
    ];
  }
  const edge = straight([{x: left, y: top - 3}, {x: right, y: top - 3}]);
  return [shape('prop', box(left, right, 0, top)), ...(kind === 'block' ? [] : [shape('seam', edge)])];
}

/** A mat under everything. */
export const mat = (left: number, right: number): Shape => shape('mat', box(left, right, -1.4, 0));

/** A slider, towel or sheet of paper under a point. */
export const slider = ({x}: Point): Shape => shape('prop', box(x - 9, x + 15, -1.3, 0));

/** A band, taut from a point to a peg where it is fixed. */
export const band = (from: Point, to: Point): Shape[] => [shape('band', straight([from, to])), shape('prop', closed(circle(to, 1.6)))];

/** A band looped round both sides: a cuff on each, and what is stretched between them. */
export const loop = (near: Points, far: Points): Shape[] => [
  shape('band', [near, far].map((cuff) => straight(cuff)).join('') + near.map((end, index) => straight([end, far[index] ?? end])).join('')),
];

const DUMBBELL = [
  [-9.5, -4.5], [-5.3, -4.5], [-5.3, -1.5], [5.3, -1.5], [5.3, -4.5], [9.5, -4.5], [9.5, 4.5], [5.3, 4.5], [5.3, 1.5], [-5.3, 1.5], [-5.3, 4.5], [-9.5, 4.5],
] as const;

/** A dumbbell across the palm. */
const dumbbell = (hand: Frame): Shape => shape('prop', straight(turned(DUMBBELL.map(([s, n]): [number, number] => [6.8 + n, 0.4 + s]), hand), 'z'));

const KETTLEBELL = [[1, -3.5], [-3, -5], [-3, 5], [1, 3.5], [4.5, 4], [9, 8.4], [15, 8.2], [17.4, 4], [17.4, -4], [15, -8.2], [9, -8.4], [4.5, -4]] as const;
const HANDLE = [[0.4, -2], [-1.2, -2.6], [-1.2, 2.6], [0.4, 2], [3.4, 3], [4.4, 0], [3.4, -3]] as const;

/** A kettlebell that hangs from the hands, or stands up over them where the forearm does. */
function kettlebell({hand, forearm}: {hand: Frame; forearm: Frame}): Shape[] {
  const hang = {origin: place(hand, 7.4, 0.6), along: forearm.along, across: forearm.across};
  return [shape('prop', closed(turned(KETTLEBELL, hang))), shape('hole', closed(turned(HANDLE, hang)))];
}

/** A bar across the body, seen from its end: the plate on the far side, so that it hides nobody, and the bar's end in the near hand. */
const bar = (hand: Frame, side: Side): Shape[] => {
  const middle = place(hand, 7.4, 0.6);
  if (side === 'near') return [shape('prop', closed(circle(middle, 2.6)))];
  const plate = {x: middle.x + FAR.x, y: middle.y + FAR.y};
  return [shape('prop', closed(circle(plate, 15))), shape('seam', closed(circle(plate, 11)))];
};

/** A towel hangs out of the hand on both ends. */
const towel = (hand: Frame): Shape => {
  const {x, y} = place(hand, 7, 0);
  return shape('prop', straight([{x: x - 1.6, y: y + 5}, {x: x + 1.6, y: y + 5}, {x: x + 2.4, y: y - 12}, {x: x - 2.4, y: y - 12}], 'z'));
};

/** What is in the hand of one side; a kettlebell is held by both and drawn once. */
export function held(kind: NonNullable<FigureScene['held']>, side: Side, limb: Pick<LimbFrames, 'hand' | 'forearm'>): Shape[] {
  const hand = side === 'far' ? {...limb.hand, origin: {x: limb.hand.origin.x + FAR.x, y: limb.hand.origin.y + FAR.y}} : limb.hand;
  switch (kind) {
    case 'dumbbell': return [dumbbell(hand)];
    case 'towel': return [towel(hand)];
    case 'kettlebell': return side === 'near' ? kettlebell(limb) : [];
    case 'bar': return bar(limb.hand, side);
  }
}
