import type {Library} from '../model/index.js';

/** The still of an exercise, where the library has its figure. */
export const figureOf = (exercise: string, {figures}: Library): unknown => (Object.hasOwn(figures, exercise) ? undefined : undefined);
