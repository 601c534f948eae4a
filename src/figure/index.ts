/**
 * The figure of a movement: the skeleton, the notation that poses it, the solver that keeps its contacts, its drawing, its words.
 * Pure, no `node:` import and no DOM: it runs in the compiler and in a browser. Markup and the words of messages live elsewhere.
 */
export {solveFigure, type About, type Solved} from './figure.js';
export {BASE_NAMES} from './bases.js';
export type {FigureSource} from './movement.js';
export type {Finding, FindingCode} from './finding.js';
export {at, ease, type Instant, seconds} from './play.js';
