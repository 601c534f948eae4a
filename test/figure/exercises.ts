import type {FigureSource} from '../../src/figure/movement.js';

/** Figures of the library's exercises as they are written; they will stand in the frontmatter of content/exercises. */
export const EXERCISES: Record<string, FigureSource> = {
  'glute-bridge': {
    start: 'hook-lying',
    with: 'mat',
    moves: [{'lift 1.5s': 'hip -2'}, 'hold 1s', {'lower 3s': 'start'}],
    arrow: 'hips',
    avoid: [{'arching the back': 'lift, spine -22, hip -8'}],
  },
  'single-leg-bridge': {
    start: 'hook-lying, far hip 48, far knee 8, far ankle 5, free far-foot',
    with: 'mat',
    moves: [{'lift 1.5s': 'hip -2/2, far knee 4'}, 'hold 1s', {'lower 3s': 'start'}],
    arrow: 'hips',
  },
  'nordic-curl': {
    start: 'kneeling, shoulder 18, elbow 128, wrist 20',
    with: 'partner, mat',
    moves: [
      {'lower 4s': 'unbalanced, knee 40, hip 6, shoulder 46, elbow 104, wrist 50'},
      {'catch 0.6s': 'knee 22, hip 4, shoulder 62, elbow 55, hands on floor'},
      {'push back 1.6s': 'start'},
    ],
    arrow: 'crown',
    avoid: [{'breaking at the hips': 'lower, hip 48, knee 52'}],
  },
  'single-leg-rdl': {
    start: 'single-leg',
    moves: [{'hinge 3s': 'hip 92/-2, knee 18/10, far ankle 0, shoulder 84, elbow 6, neck -22, spine 0'}, 'hold 0.5s', {'stand 1.5s': 'start'}],
    arrow: 'crown, far-ball',
    avoid: [{'rounding the back': 'hinge, spine 45, hip 70/-2'}],
  },
  'stability-ball-curl': {
    start: 'supine, free seat heels, hip 0, knee 5, ankle 0, heels on ball, roll 15',
    with: 'ball 61, mat',
    moves: [{'curl in 1.5s': 'roll 0, hip -2, ankle -12'}, 'hold 1s', {'roll out 3s': 'start'}],
    arrow: 'heel',
  },
  'split-stance-jump': {
    start: 'split, feet 24/-30, height 78, lean 6, shoulder 5, elbow 30',
    moves: [
      {'dip 0.8s': 'height 63, lean 16, shoulder -30, elbow 40'},
      {'jump 0.4s': 'free foot far-ball, height 112, forward 0, hip 18/-14, knee 12/22, ankle -38/-40, lean 2, shoulder 95, elbow 70'},
      {'land 0.4s': 'pin foot far-ball, height 66, lean 14, shoulder 20, elbow 60'},
      'settle 0.6s',
      {'rise 0.8s': 'start'},
    ],
    show: 'jump',
    strip: 'dip, jump, land',
    arrow: 'hips',
  },
};
