import type {BodyPoint, Figure} from '../model/figure.js';
import type {Which} from '../locales/en/movement.js';
import type {Contact} from './fit.js';
import type {Body, Point} from './kinematics.js';
import type {Key} from './keys.js';
import {SINGLE} from './points.js';
import {bones} from './seen.js';
import {fromChannels, type Pose, type Side, SIDES} from './skeleton.js';

/** A solved pose, as it is asked about to be put into words. */
export interface Instant {
  key: Key;
  pose: Pose;
  figure: Body;
  /** The chest from upright, degrees, forward positive. */
  chest: number;
  /** What rests on something, as far as it carries: no place in the air, nothing that only touches at the start. */
  contacts: readonly Contact[];
}

/** What can be asked of a key. */
export function instant(key: Key, view: Figure['view']): Instant {
  const pose = fromChannels(key.channels);
  return {key, pose, figure: bones(pose, {view}), chest: pose.lean + pose.spine, contacts: key.contacts.filter(({on, brief}) => on !== 'air' && !brief)};
}

const FEET: ReadonlySet<BodyPoint> = new Set<BodyPoint>(['foot', 'heel', 'ball', 'toe']);
export const HANDS: ReadonlySet<BodyPoint> = new Set<BodyPoint>(['hand', 'palm']);

/** How the foot of a side rests, if it does. */
export const footOf = ({contacts}: Instant, side: Side): Contact | undefined => contacts.find(({point}) => point.side === side && FEET.has(point.point));

/** Whether anything of an arm rests on something. */
export const armRests = ({contacts}: Instant, side: Side): boolean =>
  contacts.some(({point}) => point.side === side && (HANDS.has(point.point) || point.point === 'forearm' || point.point === 'elbow'));

/** Whether knee, shin or thigh of a side rest on something. */
export const kneels = ({contacts}: Instant, side: Side): boolean =>
  contacts.some(({point}) => point.side === side && ['knee', 'shin', 'thigh', 'ankle', 'instep'].includes(point.point));

/** One side, or both at once where they say the same; nothing where neither says anything. */
export function bySide<T>(what: (side: Side) => T | undefined): {which: Which; what: T}[] {
  const [near, far] = SIDES.map(what);
  if (near !== undefined && JSON.stringify(near) === JSON.stringify(far)) return [{which: 'both', what: near}];
  return [...near === undefined ? [] : [{which: 'right' as const, what: near}], ...far === undefined ? [] : [{which: 'left' as const, what: far}]];
}

/** Contacts by kind of point and surface: which sides have it. */
export function grouped(contacts: readonly Contact[]): {point: BodyPoint; on: string; which: Which}[] {
  const kinds = new Map(contacts.map(({point, on}) => [`${point.point} ${on}`, {point: point.point, on}]));
  return [...kinds.values()].map(({point, on}) => {
    const sides = new Set(contacts.filter((contact) => contact.point.point === point && contact.on === on).map((contact) => contact.point.side));
    return {point, on, which: SINGLE.has(point) || sides.size > 1 ? 'both' : sides.has('near') ? 'right' : 'left'};
  });
}

/** Degrees from straight down, forward positive, from one place to another; straight up is 180. */
export const swing = (from: Point, to: Point): number => Math.atan2(to.x - from.x, from.y - to.y) * 180 / Math.PI;
