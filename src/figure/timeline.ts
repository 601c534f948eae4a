import type {Figure} from '../model/figure.js';
import {rolled, together} from './contacts.js';
import {type Contact, fit} from './fit.js';
import type {Key} from './keys.js';
import type {Point} from './kinematics.js';
import {locate, type SidedPoint} from './points.js';
import type {Props} from './props.js';
import {bones} from './seen.js';
import {CHANNEL, CHANNELS, fromChannels, SIDES} from './skeleton.js';

/** No drawn point is further than this from where the solver would put it, cm; what rounding takes is kept back. */
export const EXACTNESS = 0.5;
const ROUNDING = 0.2;
/** Rounds of the solver between two poses: it begins close by. */
const ROUNDS = 14;

/** A pose on the way between two others. */
export interface Sample {
  /** From 0 to 1 of the way. */
  at: number;
  channels: readonly number[];
  roll: number;
}

/** Where within a stretch the mixed pose is compared with the exact one. */
const EIGHTHS = [4, 2, 6, 1, 3, 5, 7].map((part) => part / 8);
/** How willingly a channel leaves the even way: little where it does not change, more the more it changes, in degrees; at most so. */
const STIFFEST = 2;
const LOOSENING = 0.35;
const LOOSEST = 35;
/** Where the hips are follows from what carries them, cm. */
const CARRIED = 200;

const mix = (a: number, b: number, part: number): number => a + (b - a) * part;

/** A row between two rows. */
export function between(a: readonly number[], b: readonly number[], part: number): number[] {
  return a.map((value, index) => mix(value, b[index] ?? 0, part));
}

/** Contacts of both poses; one that was moved along is moved evenly. */
function shared(a: Key, b: Key, part: number): Contact[] {
  return a.contacts.flatMap((contact) => {
    const other = b.contacts.find(({point, on}) => together(point, contact.point) && point.point === contact.point.point && on === contact.on);
    if (!other) return [];
    const along = (from: number | undefined, to: number | undefined): number | undefined => (from === undefined || to === undefined ? undefined : mix(from, to, part));
    const [x, y] = [along(contact.x, other.x), along(contact.y, other.y)];
    return [{point: contact.point, on: contact.on, ...x !== undefined && {x}, ...y !== undefined && {y}, ...contact.direction !== undefined && {direction: contact.direction}}];
  });
}

/** The exact pose at a part of the way: as evenly between as the contacts of both poses allow. */
export function exactly(a: Key, b: Key, part: number, props: Props): Sample {
  const roll = mix(a.roll, b.roll, part);
  if (part === 0 || part === 1) return {at: part, channels: (part === 0 ? a : b).channels, roll};
  const near = between(a.channels, b.channels, part);
  const contacts = rolled(shared(a, b, part), props, roll);
  const ease = near.map((_, index) => {
    if (contacts.length > 0 && (index === CHANNEL.x || index === CHANNEL.y)) return CARRIED;
    return Math.min(LOOSEST, STIFFEST + Math.abs((b.channels[index] ?? 0) - (a.channels[index] ?? 0)) * LOOSENING);
  });
  return {at: part, channels: fit({near, asked: new Map(), contacts, balanced: false, ease, swinging: true, seen: {view: props.view, open: [...a.open, ...b.open]}}, near, ROUNDS), roll};
}

const WATCHED: readonly SidedPoint[] = [
  ...SIDES.flatMap((side) => (['knee', 'ankle', 'toe', 'heel', 'elbow', 'hand', 'palm'] as const).map((point) => ({point, side}))),
  ...(['hips', 'back', 'crown', 'shoulder'] as const).map((point) => ({point, side: 'near' as const})),
];

const spots = (channels: readonly number[], view: Figure['view']): Point[] => {
  const figure = bones(fromChannels(channels), {view});
  return WATCHED.map((point) => locate(figure, point));
};

/** The furthest that any watched point of one pose is from where it is in another, cm. */
export function apart(a: readonly number[], b: readonly number[], view: Figure['view']): number {
  const others = spots(b, view);
  return Math.max(...spots(a, view).map((spot, index) => Math.hypot(spot.x - (others[index]?.x ?? 0), spot.y - (others[index]?.y ?? 0))));
}

/** Poses on the way from one key to the next, at whole per cents, close enough that straight mixing between them is exact to `EXACTNESS`; both ends are included. */
export function samples(a: Key, b: Key, props: Props): Sample[] {
  const known = new Map<number, Sample>();
  const sample = (percent: number): Sample => {
    const found = known.get(percent) ?? exactly(a, b, percent / 100, props);
    known.set(percent, found);
    return found;
  };
  const split = (from: number, to: number): Sample[] => {
    const middle = Math.round((from + to) / 2);
    const probes = EIGHTHS.map((part) => Math.round(mix(from, to, part))).filter((percent) => percent > from && percent < to);
    const [start, end] = [sample(from).channels, sample(to).channels];
    const exact = probes.every((percent) => apart(between(start, end, (percent - from) / (to - from)), sample(percent).channels, props.view) <= EXACTNESS - ROUNDING);
    return exact ? [sample(from)] : [...split(from, middle), ...split(middle, to)];
  };
  return [...split(0, 100), sample(100)];
}

/** Channels of arms that touch nothing need no tenth of a degree: the shoulder does, elbow and wrist do not. */
const FINE = new Set([0, 1, 2, 3, 5, 6, 7, 8, 11, 12, 13, 14]);

/** A row as it is kept in the data: the far side is left out where it does as the near. */
export function rounded(channels: readonly number[], fine: boolean): number[] {
  const row = channels.slice(0, CHANNELS).map((value, index) => {
    const factor = fine || FINE.has(index) ? 10 : 1;
    return Math.round(value * factor) / factor + 0;
  });
  const [near, far] = [row.slice(5, 11), row.slice(11)];
  return far.every((value, index) => value === near[index]) ? row.slice(0, 11) : row;
}
