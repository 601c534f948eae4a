import {staged, type Unstaged, type Wanted} from '../../../src/figure/draw/stage.js';
import {fromChannels, type Pose} from '../../../src/figure/skeleton.js';

/** Poses written by hand, as rows of the data: both sides alike where there are eleven numbers. */
export const STANDING = [0, 93.55, 0, 0, 0, 0, 0, 0, 3, 10, 0];
export const SQUAT = [-12, 52, 42, 4, -20, 112, 118, 22, 78, 8, 0];
export const SUPINE = [0, 12.3, -90, 0, 14, 60, 90, -30, -6, 4, 0];
export const KNEELING = [0, 49, 0, 0, 0, 2, 92, -62, 20, 120, 20];
export const RUNNING = [0, 96, 8, 2, -4, 55, 95, 5, -35, 85, 0, -18, 30, -25, 45, 90, 0];
export const REACHING = [0, 95, -4, -8, 6, 0, 4, 0, 172, 6, 0];
export const POSES: Readonly<Record<string, Pose>> = Object.fromEntries(
  Object.entries({STANDING, SQUAT, SUPINE, KNEELING, RUNNING, REACHING}).map(([name, row]) => [name, fromChannels(row)]),
);

/** A figure that squats, with as much around it as asked. */
export const figure = ({arrows = [{point: 'hips', move: 0}], ...more}: Partial<Unstaged> & {arrows?: readonly Wanted[]} = {}) => staged({
  view: 'side',
  poses: [STANDING, SQUAT],
  moves: [{label: 'sit back', seconds: 3, through: [0, 1]}, {label: 'stand', seconds: 1, through: [1, 0]}],
  show: 1,
  ghost: 0,
  scene: {},
  hands: 'rest',
  muscles: ['hamstrings', 'glutes'],
  avoid: [],
  text: 'Squat & stand, seen from the side.',
  ...more,
}, arrows);
