import {BODY_POINTS, HANDS, HELD, MUSCLES} from '../../model/index.js';
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
  /** Left, top, width and height of each picture; drawing units, 20 a cm. */
  box: [number, number, number, number];
  /** Each a cubic Bézier curve in those units. */
  arrows: number[][];
  scene: Scene;
  hands: ${oneOf(HANDS)};
  muscles: (${oneOf(MUSCLES)})[];
  avoid: {text: string; differs: string; pose: number[]; beside: number; at: [number, number]}[];
  /** From above. */
  inset?: FigureShape[] | undefined;
  /** The movement in words. */
  text: string;
}

/** One path of a drawing. */
export interface FigureShape {
  className: string;
  d: string;
}

/** What stands, lies and is held around the figure of a movement. */
export interface Scene {
  ball?: {radius: number; x: number[]} | undefined;
  /** What stands still, drawn: behind everybody, before the body, before everything. */
  set?: [FigureShape[], FigureShape[], FigureShape[]] | undefined;
  tops?: number[] | undefined;
  slider?: BodyPoint | undefined;
  band?: {point: BodyPoint; anchor?: [number, number] | undefined} | undefined;
  held?: ${oneOf(HELD)} | undefined;
  slope?: number | undefined;
  axle?: [number, number] | undefined;
  barbell?: BodyPoint | undefined;
  roller?: {radius: number; x: number[]} | undefined;
  partner?: number[] | undefined;
}

export type BodyPoint = ${oneOf(BODY_POINTS)};
`;
