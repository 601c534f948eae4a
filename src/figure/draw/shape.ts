import {closed, open, type Points} from './spline.js';

/** One path of a drawing: its classes in the stylesheet, and its data. */
export interface Shape {
  className: string;
  d: string;
}

/** A shape of path data. */
export const shape = (className: string, d: string): Shape => ({className, d});

/** Filled outlines as one shape; where they overlap they are one area. */
export const area = (className: string, ...outlines: readonly Points[]): Shape => shape(className, outlines.map(closed).join(''));

/** Drawn lines as one shape. */
export const lines = (className: string, ...runs: readonly Points[]): Shape => shape(className, runs.map(open).join(''));
