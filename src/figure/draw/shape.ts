import type {FigureShape as Shape} from '../../model/figure.js';
import {closed, open, type Points} from './spline.js';

export type {FigureShape as Shape} from '../../model/figure.js';

/** A shape of path data. */
export const shape = (className: string, d: string): Shape => ({className, d});

/** Filled outlines as one shape; where they overlap they are one area. */
export const area = (className: string, ...outlines: readonly Points[]): Shape => shape(className, outlines.map(closed).join(''));

/** Drawn lines as one shape. */
export const lines = (className: string, ...runs: readonly Points[]): Shape => shape(className, runs.map(open).join(''));

/** The same shapes with one more mark in their classes. */
export const marked = (shapes: readonly Shape[], mark: string): Shape[] => shapes.map(({className, d}) => ({className: `${className} ${mark}`, d}));
