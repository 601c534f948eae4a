import {BASE_NAMES} from '../../figure/index.js';
import {filled} from './holes.js';

/** A drawing that moves, for an exercise: a squat, which is in every body's reach. */
export const FIGURE = `figure:
  start: «${BASE_NAMES.join('|')}»
  moves:
    - «lower» «3»s: «hip 60, knee 60»
    - «stand up» «1»s: start
  arrow: «hips»`;

/** The same as a remark: who has no time to draw should not publish a squat. */
export const FIGURE_REMARK = ['# A drawing that moves: take the # and the space behind it away, and see “Draw your exercise in ten minutes” in the guide.', ...filled(FIGURE).split('\n').map((line) => `# ${line}`)].join('\n');
