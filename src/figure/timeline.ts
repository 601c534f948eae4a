import type {Figure} from '../model/figure.js';
import type {Key} from './keys.js';
import type {Point} from './kinematics.js';
import {locate, type SidedPoint} from './points.js';
import type {Props} from './props.js';
import {bones} from './seen.js';
import {CHANNELS, fromChannels, SIDES, toChannels} from './skeleton.js';
import {between, type Sample, wayBetween} from './way.js';

/** No drawn point is further than this from where the solver would put it, cm; what lies between the places that are compared is kept back. */
export const EXACTNESS = 0.5;
const RESERVE = 0.06;
/** Where within a stretch the mixed pose is compared with the exact one: first where they are likely to differ most. */
const PROBES = [4, 2, 6, 1, 3, 5, 7].map((part) => part / 8);
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

/** Poses are this many per cent apart or more, but where a way has a corner. */
const GRID = 2;

/**
 * Poses on the way from one key to the next, as few as keep straight mixing between them, rounded as they are kept, exact to
 * `EXACTNESS`; both ends are included. Where as many evenly spaced do, they are.
 */
export function samples(a: Key, b: Key, props: Props, fine: boolean): Sample[] {
  const way = wayBetween(a, b, props);
  const exact = (percent: number): readonly number[] => way(percent / 100).channels;
  const kept = (percent: number): number[] => toChannels(fromChannels(rounded(exact(percent), fine)));
  const isExact = (from: number, to: number): boolean => {
    const [start, end] = [kept(from), kept(to)];
    return PROBES.map((part) => Math.round((from + (to - from) * part) * 2) / 2).filter((percent) => percent > from && percent < to)
      .every((percent) => apart(between(start, end, (percent - from) / (to - from)), exact(percent), props.view) <= EXACTNESS - RESERVE);
  };
  const furthest = (from: number): number => {
    if (isExact(from, 100)) return 100;
    let [good, bad] = [Math.min(from + GRID, 100), 100];
    if (!isExact(from, good)) return from + 1;
    while (bad - good > GRID) {
      const middle = good + GRID * Math.max(1, Math.floor((bad - good) / GRID / 2));
      if (isExact(from, middle)) good = middle;
      else bad = middle;
    }
    return good;
  };
  const ends = [0];
  for (let end = 0; end < 100; ends.push(end)) end = furthest(end);
  const even = ends.map((_, index) => 100 * index / (ends.length - 1));
  return (even.every((percent, index) => isExact(even[index - 1] ?? 0, percent)) ? even : ends).map((percent) => way(percent / 100));
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
