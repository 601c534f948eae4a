import type {Figure} from '../model/figure.js';
import type {Key} from './keys.js';
import type {Point} from './kinematics.js';
import {locate, type SidedPoint} from './points.js';
import type {Props} from './props.js';
import {bones} from './seen.js';
import {CHANNELS, fromChannels, SIDES} from './skeleton.js';
import {between, type Sample, wayBetween} from './way.js';

/** No drawn point is further than this from where the solver would put it, cm; what rounding takes is kept back. */
export const EXACTNESS = 0.5;
const ROUNDING = 0.25;
/** Where within a stretch the mixed pose is compared with the exact one. */
const EIGHTHS = [4, 2, 6, 1, 3, 5, 7].map((part) => part / 8);
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
  const way = wayBetween(a, b, props);
  const known = new Map<number, Sample>();
  const sample = (percent: number): Sample => {
    const found = known.get(percent) ?? way(percent / 100);
    known.set(percent, found);
    return found;
  };
  const split = (from: number, to: number): Sample[] => {
    const middle = Math.round((from + to) / 2);
    const probes = EIGHTHS.map((part) => Math.round(from + (to - from) * part)).filter((percent) => percent > from && percent < to);
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
