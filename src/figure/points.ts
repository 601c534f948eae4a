import {BODY_POINTS, type BodyPoint} from '../model/figure.js';
import type {SidedPoint} from './spots.js';

export * from './spots.js';

/** The points that a body has only one of. */
export const SINGLE: ReadonlySet<BodyPoint> = new Set<BodyPoint>(['back', 'chest', 'seat', 'head', 'crown', 'hips']);

/** A point as it is written: `foot`, `far-foot`. */
export const pointName = ({point, side}: SidedPoint): string => (side === 'far' ? `far-${point}` : point);

const PLURALS: Partial<Record<BodyPoint, string>> = {foot: 'feet', thigh: 'thighs'};
const plural = (point: BodyPoint): string => PLURALS[point] ?? `${point}s`;

/** Everything that can be written for a point: `foot` and `far-foot` are one side, `feet` is both. */
const NAMES = new Map<string, SidedPoint[]>(BODY_POINTS.flatMap((point): [string, SidedPoint[]][] => {
  const near = {point, side: 'near' as const};
  const far = {point, side: 'far' as const};
  return SINGLE.has(point) ? [[point, [near]]] : [[point, [near]], [`far-${point}`, [far]], [plural(point), [near, far]]];
}));

/** What can be written for a point. */
export const POINT_WORDS: readonly string[] = [...NAMES.keys()];

/** The points that a word stands for, if any. */
export const pointsOf = (word: string): SidedPoint[] | undefined => NAMES.get(word);
