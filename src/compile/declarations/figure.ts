import {BODY_POINTS, HANDS, HELD, MUSCLES, STANDS} from '../../model/index.js';
import {oneOf} from './one-of.js';

/** Figures of exercises. */
export const FIGURE = `
/** A movement as poses. Lengths in cm, angles in degrees. */
export interface Figure {
  view: 'side' | 'front';
  poses: number[][];
  moves: {label: string; seconds: number; through: number[]; at?: number[] | undefined}[];
  /** The pose that stands for the exercise, and the one behind it. */
  show: number;
  ghost?: number | undefined;
  strip?: number[] | undefined;
  arrows: {point: string; move: number}[];
  scene: Scene;
  hands: ${oneOf(HANDS)};
  muscles: (${oneOf(MUSCLES)})[];
  avoid: {text: string; pose: number[]}[];
  /** The movement in words. */
  text: string;
}

/** What stands, lies and is held around the figure of a movement. */
export interface Scene {
  ball?: {radius: number; x: number[]} | undefined;
  wall?: number | undefined;
  stands?: {kind: ${oneOf(STANDS)}; left: number; right: number; top: number}[] | undefined;
  slider?: BodyPoint | undefined;
  band?: {point: BodyPoint; anchor?: [number, number] | undefined} | undefined;
  held?: ${oneOf(HELD)} | undefined;
  roller?: {radius: number; x: number[]} | undefined;
  mat?: [number, number] | undefined;
  partner?: number[] | undefined;
}

export type BodyPoint = ${oneOf(BODY_POINTS)};
`;
