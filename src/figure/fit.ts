import type {Body} from './kinematics.js';
import {type Range, rangeOf} from './limits.js';
import {centreOfMass} from './mass.js';
import {boneOf, clearance, locate, pointsOf, type SidedPoint} from './points.js';
import {bones, type Seen} from './seen.js';
import {CHANNEL, CHANNELS, fromChannels, limbChannel, LIMB_JOINTS, SIDES, TRUNK_JOINTS} from './skeleton.js';
import {leastSquares} from './solve.js';
import {support} from './support.js';

/** A point that rests on something: where it is held, and the direction of its bone. */
export interface Contact {
  point: SidedPoint;
  /** What it rests on, in the notation's word. */
  on: string;
  x?: number;
  y?: number;
  /** Degrees that the bone points to, anticlockwise from x. */
  direction?: number;
  /** It may slide along what it rests on. */
  slides?: boolean;
  /** It belongs to this one pose, and is not kept in the next. */
  brief?: boolean;
}

/** What a pose should be like. */
export interface Wish {
  /** The pose to stay near where nothing else is asked. */
  near: readonly number[];
  /** Angles that are asked for: channel and degrees. */
  asked: ReadonlyMap<number, number>;
  contacts: readonly Contact[];
  /** Whether the centre of mass should be above what carries the body. */
  balanced: boolean;
  seen: Seen;
  /**
   * On the way between two poses: it begins close by, so that contacts are held firmly at once, and feet are kept above the floor by how
   * the way bends a leg, not here.
   */
  swinging?: boolean;
  /** How willingly each channel leaves `near`, in its own unit; absent: as joints do. */
  ease?: readonly number[];
}

/** Weights: residuals per cm of a contact, per degree asked for, per degree outside a range, per cm below the floor or out of balance. */
const WEIGHT = {contact: 40, asked: 1.2, range: 3, floor: 8, balance: 1.5, middle: 0.06};
/** Parts of the weight of a contact, one after the other. */
const HOLDS = [0.05, 1];
/** A bone's direction counts as if the contact had another point this far along, cm. */
const LEVER = 10;
/** How willingly channels leave the pose they start from, cm and degrees: trunk and neck stiff, limbs loose. */
const EASE = {x: 60, y: 60, lean: 22, spine: 3, neck: 18, hip: 35, knee: 35, ankle: 35, shoulder: 30, elbow: 35, wrist: 25};
/** How far within the edge of support the centre of mass should be, cm. */
const MARGIN = 2;
/** Points that may not get below the floor. */
const ABOVE_FLOOR = ['seat', 'back', 'palms', 'knees', 'elbows'].flatMap((word) => pointsOf(word) ?? []);
/** Flesh gives way by this, cm; a contact at its very clearance is not at the edge of this rule. */
const GIVE = 0.3;
const FEET = ['heels', 'toes'].flatMap((word) => pointsOf(word) ?? []);

const DEFAULT_EASE: readonly number[] = [
  EASE.x, EASE.y, EASE.lean, EASE.spine, EASE.neck, ...SIDES.flatMap(() => LIMB_JOINTS.map((joint) => EASE[joint])),
];

/** Least and most of each channel that is a joint's. */
const channelRanges = (seen: Seen): {channel: number; range: Range}[] => [
  ...TRUNK_JOINTS.map((joint) => ({channel: CHANNEL[joint], range: rangeOf(joint, seen)})),
  ...SIDES.flatMap((side) => LIMB_JOINTS.map((joint) => ({channel: limbChannel(joint, side), range: rangeOf(joint, seen, side)}))),
];

/** How far a value is outside, with its sign; 0 inside. */
const outside = (value: number, least: number, most: number): number => Math.min(0, value - least) + Math.max(0, value - most);

/**
 * Whether a point is the tip of toes that bend, because the foot stands on its ball or is just rolling off the floor: the bone of the
 * foot is straight, toes are not, and the drawing bends them.
 */
export const toesBend = ({point, side}: SidedPoint, contacts: readonly Contact[]): boolean =>
  point === 'toe' && contacts.some((contact) => contact.point.side === side && (contact.point.point === 'ball' || contact.point.point === 'foot'));

/** How far a contact is from where it should be, cm. */
export function slip(figure: Body, {point, x, y}: Contact): number {
  const at = locate(figure, point);
  return Math.hypot(x === undefined ? 0 : at.x - x, y === undefined ? 0 : at.y - y);
}

function contactResiduals(figure: Body, contacts: readonly Contact[], weight: number, add: (value: number) => void): void {
  for (const {point, x, y, direction} of contacts) {
    const at = locate(figure, point);
    if (x !== undefined) add((at.x - x) * weight);
    if (y !== undefined) add((at.y - y) * weight);
    if (direction !== undefined) {
      const {along} = boneOf(figure, point);
      const radians = direction * Math.PI / 180;
      add((along.x - Math.cos(radians)) * LEVER * weight);
      add((along.y - Math.sin(radians)) * LEVER * weight);
    }
  }
}

function residuals(wish: Wish, hold: number): (channels: readonly number[]) => number[] {
  const ease = wish.ease ?? DEFAULT_EASE;
  const above = wish.swinging ? ABOVE_FLOOR : [...ABOVE_FLOOR, ...FEET.filter((point) => !toesBend(point, wish.contacts))];
  const limits = channelRanges(wish.seen);
  const standing = wish.contacts.filter(({on}) => on !== 'air');
  const values: number[] = [];
  let filled = 0;
  const add = (value: number): void => {
    values[filled] = value;
    filled += 1;
  };
  return (channels) => {
    const figure = bones(fromChannels(channels), wish.seen);
    filled = 0;
    for (let channel = 0; channel < CHANNELS; channel += 1) add(((channels[channel] ?? 0) - (wish.near[channel] ?? 0)) / (ease[channel] ?? 1));
    for (const [channel, degrees] of wish.asked) add(((channels[channel] ?? 0) - degrees) * WEIGHT.asked);
    contactResiduals(figure, wish.contacts, WEIGHT.contact * hold, add);
    for (const {channel, range} of limits) add(outside(channels[channel] ?? 0, range.least, range.most) * WEIGHT.range);
    for (const point of above) add(Math.min(0, locate(figure, point).y - clearance(point) + GIVE) * WEIGHT.floor);
    if (wish.balanced) {
      const base = support(figure, standing);
      const {x} = centreOfMass(figure);
      add(base ? outside(x, base.from + MARGIN, base.to - MARGIN) * WEIGHT.balance : 0);
      add(base ? (x - base.middle) * WEIGHT.middle : 0);
    }
    return values;
  };
}

/** How far a pose is from what is wished: the sum of the squares that the solver makes small. */
export const cost = (wish: Wish, channels: readonly number[]): number => residuals(wish, 1)(channels).reduce((sum, value) => sum + value * value, 0);

/** The pose moved as it is, so that its contacts are on average where they should be. */
function moved(channels: readonly number[], {contacts, seen}: Wish): number[] {
  const figure = bones(fromChannels(channels), seen);
  const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
  const dx = mean(contacts.flatMap(({point, x}) => (x === undefined ? [] : [x - locate(figure, point).x])));
  const dy = mean(contacts.flatMap(({point, y}) => (y === undefined ? [] : [y - locate(figure, point).y])));
  return channels.map((value, index) => value + (index === CHANNEL.x ? dx : index === CHANNEL.y ? dy : 0));
}

/**
 * The pose that is nearest to what is wished. Contacts are first held loosely and then firmly: held firmly from the beginning, every
 * step would have to follow their curve, and a leg that is nearly straight allows but small ones.
 */
export function fit(wish: Wish, from: readonly number[], rounds: number): number[] {
  const holds = wish.swinging ? HOLDS.slice(-1) : HOLDS;
  return holds.reduce((here, hold) => leastSquares(here, residuals(wish, hold), rounds), moved(from, wish));
}
