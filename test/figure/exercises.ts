import type {FigureSource} from '../../src/figure/movement.js';
import {MISTAKES} from './mistakes.js';

const MOVEMENTS: Record<string, FigureSource> = {
  'glute-bridge': {
    start: 'hook-lying',
    with: 'mat',
    moves: [{'lift 1.5s': 'hip -2'}, 'hold 1s', {'lower 3s': 'start'}],
    arrow: 'hips',
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
  },
  'single-leg-rdl': {
    start: 'single-leg',
    moves: [{'hinge 3s': 'hip 92/-2, knee 18/10, far ankle 0, shoulder 84, elbow 6, neck -22, spine 0'}, 'hold 0.5s', {'stand 1.5s': 'start'}],
    arrow: 'crown, far-ball',
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
  'bridge-hold': {start: 'hook-lying', with: 'mat', moves: [{'lift 2s': 'hip -2'}, 'hold 6s', {'lower 2s': 'start'}], arrow: 'hips'},
  'bridge-march': {
    start: 'hook-lying',
    with: 'mat',
    moves: [{'lift 1.5s': 'hip -2'}, {'raise a foot 1.5s': 'free far-foot, far hip 40, far knee 100, hip -2'}, {'set it down 1.5s': 'lift'}, {'lower 1.5s': 'start'}],
    show: 'raise a foot',
    arrow: 'far-knee',
  },
  'eccentric-bridge': {
    start: 'hook-lying, free seat, heels on floor, hip -2, ankle 10, feet 42',
    with: 'mat',
    moves: [{'walk out 5s': 'heels 74, hip 2, ankle 8'}, {'sit down 1s': 'seat on floor'}, {'draw back 1s': 'heels 42, seat on floor, ankle 10'}, {'lift 1s': 'start'}],
    arrow: 'heel',
  },
  'heel-slide': {start: 'hook-lying, heels on floor, feet 42, ankle 8', with: 'slider heel', moves: [{'slide out 3s': 'heels 78, seat on floor'}, {'drag back 2s': 'start'}], arrow: 'heel'},
  'eccentric-slide': {
    start: 'hook-lying, free seat, heels on floor, hip -2, ankle 8, feet 42',
    with: 'slider heel',
    moves: [{'slide out 4s': 'heels 72, hip 0'}, {'pull in 1s': 'start'}],
    arrow: 'heel',
  },
  'slide-board-bridge': {
    start: 'hook-lying, heels on floor, feet 42, ankle 8',
    with: 'slider heel',
    moves: [{'lift 1s': 'hip -2'}, {'slide out 2s': 'heels 66, hip -1'}, {'slide in 2s': 'lift'}, {'rest 1s': 'start'}],
    show: 'slide out',
    arrow: 'heel',
  },
  'hamstring-roll-out': {
    start: 'supine, free seat heels, hip 2, knee 100, ankle -16, heels on ball',
    with: 'ball 61, mat',
    moves: [{'roll out 3s': 'roll 13, hip 0, ankle -4'}, {'pull in 1.5s': 'start'}],
    arrow: 'heel',
  },
  'hip-thrust': {
    start: 'bench-bridge, shoulder 4, elbow 42',
    with: 'bench 42',
    moves: [{'drive up 1s': 'hip -2, lean -88, shoulder 0, elbow 34'}, 'wait 1s', {'sink back 2s': 'start'}],
    arrow: 'hips',
  },
  'bird-dog': {
    start: 'quadruped',
    with: 'mat',
    moves: [
      {'reach 2s': 'free knee ankle far-hand, near hip -4, near knee 6, near ankle 2, far shoulder 172, far elbow 4, far wrist 0'},
      'breathe 3s',
      {'lower 2s': 'start'},
    ],
    arrow: 'ball, far-palm',
  },
  'bird-dog-wall-push': {
    start: 'quadruped',
    with: 'wall -103, mat',
    moves: [
      {'reach 1.5s': 'free knee ankle far-hand, foot on wall, near hip 0, near knee 14, far shoulder 172, far elbow 4, far wrist 0'},
      'push 5s',
      {'return 1.5s': 'start'},
    ],
    arrow: 'foot',
  },
  'donkey-kick': {
    start: 'quadruped',
    with: 'mat',
    moves: [{'drive up 1.5s': 'free knee ankle, near hip -8, near knee 24, near ankle 5'}, {'lower 2s': 'start'}],
    arrow: 'heel',
  },
  'front-plank': {
    start: 'plank, knees on floor, hip 20, knee 40',
    with: 'mat',
    moves: [{'lift 1s': 'free knees, hip 2, knee 2'}, 'hold 8s', {'knees down 1s': 'start'}],
    arrow: 'hips',
  },
  'superman': {
    start: 'prone, free palms, shoulder 168, elbow 4, wrist 0, neck -8',
    with: 'mat',
    moves: [{'raise 2s': 'free knees, lean 90, hip -12, knee 2, spine -14, shoulder 172, neck -4'}, {'lower 2s': 'start'}],
    arrow: 'ball, palm',
  },
  'squat': {
    start: 'standing, shoulder 2, elbow 8',
    moves: [{'sit back 3s': 'hip 92, knee 88, shoulder 112, elbow 4, neck -12'}, {'stand 1s': 'start'}],
    arrow: 'hips',
  },
  'hip-hinge': {
    start: 'standing',
    moves: [{'hinge 3s': 'hip 84, knee 18, shoulder 48, elbow 6, neck -14'}, {'stand 1s': 'start'}],
    arrow: 'hips, crown',
  },
  'romanian-deadlift': {
    start: 'standing',
    with: 'dumbbell',
    moves: [{'lower 3s': 'hip 82, knee 22, shoulder 62, elbow 4, neck -14'}, {'stand 1s': 'start'}],
    arrow: 'hips, palm',
  },
  'kettlebell-swing': {
    start: 'standing, unbalanced, hip 96, knee 34, lean 58, shoulder 30, elbow 4, neck -18',
    with: 'kettlebell',
    moves: [{'snap up 0.6s': 'hip -2, knee 3, shoulder 86, elbow 4, neck 0'}, {'fall and fold 0.8s': 'start'}],
    arrow: 'palm',
  },
  'lunge': {
    start: 'standing',
    moves: [
      {'step back 1.5s': 'far-ball on floor, far-ball -68, height 58, near knee 88, lean 8, shoulder 10, elbow 20'},
      {'stand 1s': 'start'},
    ],
    arrow: 'hips, far-ball',
  },
  'gentle-lunge': {
    start: 'standing, shoulder 20, elbow 95',
    moves: [{'step forward 1.5s': 'free foot, far-ball on floor, foot on floor, foot 62, height 76, lean 4'}, {'push back 1s': 'start'}],
    arrow: 'foot, hips',
  },
  'lunge-jump': {
    start: 'standing',
    moves: [
      {'step back 1s': 'far-ball on floor, far-ball -60, height 62, near knee 84, lean 12, shoulder 30/-30, elbow 70'},
      {'jump 0.4s': 'free foot far-ball, height 114, forward 0, hip 0/70, knee 4/85, ankle -40/-10, lean 2, shoulder -25/50, elbow 80'},
      {'land 0.4s': 'pin foot, near knee 40, far hip 35, far knee 80, lean 14'},
      {'settle 0.8s': 'start'},
    ],
    show: 'jump',
    strip: 'step back, jump, land',
    arrow: 'hips',
  },
  'runners-lunge-hold': {
    start: 'split, feet 34/-40, height 76, shoulder 20, elbow 95',
    moves: [{'sink 1.5s': 'height 68, lean 6'}, 'hold 8s', {'rise 1.5s': 'start'}],
    arrow: 'hips',
  },
  'runners-lunge-halo': {
    start: 'split, feet 34/-40, height 70, lean 8, shoulder 84, elbow 98',
    with: 'dumbbell',
    moves: [{'round 1s': 'shoulder 120, elbow 122'}, {'behind 1s': 'shoulder 158, elbow 128'}, {'round 1s': 'shoulder 120, elbow 122'}, {'front 1s': 'start'}],
    show: 'behind',
    arrow: 'palm',
  },
  'single-leg-balance': {
    start: 'standing',
    moves: [{'lift a foot 2s': 'free far-foot, knee 8, hip 6, far knee 72, far hip 8, far ankle -10'}, 'hold 8s', {'lower 2s': 'start'}],
    arrow: 'far-heel',
  },
  'hip-kickback': {
    start: 'standing, hands on wall, shoulder 62',
    with: 'wall 48',
    moves: [{'push back 2s': 'free far-foot, far hip -16, far knee 2, far ankle 5, lean 6, near knee 6'}, 'stay 1s', {'return 1s': 'start'}],
    arrow: 'far-heel',
  },
  'leg-swing': {
    start: 'single-leg, far hip 2, far knee 18',
    moves: [
      {'forward 0.8s': 'far hip 52, far knee 8, far ankle 5, lean -2, shoulder -12/25'},
      {'back 1s': 'far hip -20, far knee 25, lean 8, shoulder 20/-20'},
      {'middle 0.6s': 'start'},
    ],
    arrow: 'far-ball',
  },
  'butt-kick': {
    start: 'single-leg, shoulder 20/-20, elbow 85, far knee 40, far hip 4',
    moves: [{'flick 0.3s': 'far knee 122, far hip 2, far ankle -30, shoulder -20/25, elbow 85'}, {'down 0.3s': 'start'}],
    arrow: 'far-heel',
  },
  'run-drill': {
    start: 'single-leg, far hip 10, far knee 20, elbow 88, shoulder 0',
    moves: [{'lift the knee 0.8s': 'ball on floor, ankle -14, far hip 84, far knee 92, far ankle 5, shoulder 35/-30, elbow 88'}, {'set down 0.8s': 'start'}],
    arrow: 'far-knee',
  },
  'skip': {
    start: 'single-leg, knee 28, hip 26, lean 6, far hip 20, far knee 50, shoulder -20/20, elbow 85',
    moves: [
      {'hop 0.4s': 'free foot, height 104, forward 0, hip -4, knee 6, ankle -38, far hip 82, far knee 88, far ankle 0, shoulder 40/-30, elbow 85'},
      {'land 0.4s': 'start'},
    ],
    strip: 'start, hop, land',
    arrow: 'far-knee',
  },
  'step-up': {
    start: 'standing, foot on step, foot 34, hip 64/2, knee 70/6, lean 4, elbow 30',
    with: 'step 22 16 60',
    moves: [{'stand up 1s': 'free far-foot, knee 6/34, hip 6/6, lean 4, elbow 30'}, {'lower 3s': 'start'}],
    arrow: 'hips',
  },
  'standing-hamstring-stretch': {
    start: 'standing, free foot, heel on step, heel 66, knee 8/4, near hip 50, near ankle 0, lean 2, elbow 20',
    with: 'step 22 50 86',
    moves: [{'push back 2s': 'lean 48, knee 8/12, shoulder 48, neck -12'}, 'hold 8s', {'rise 2s': 'start'}],
    arrow: 'crown',
  },
  'seated-hamstring-stretch': {
    start: 'seated, heel on floor, knee 10/90, near ankle 0, far-foot on floor, elbow 30',
    with: 'chair 46',
    moves: [{'tip forward 2s': 'lean 34, elbow 20, shoulder 40, neck -8'}, 'hold 8s', {'sit up 2s': 'start'}],
    arrow: 'crown',
  },
  'seated-hamstring-curl': {
    start: 'seated, knee 20, ankle 0, hip 88',
    with: 'bench 60, band ankle 110 14',
    moves: [{'pull back 1.5s': 'knee 112, ankle -8'}, 'pause 1s', {'let forward 3s': 'start'}],
    arrow: 'heel',
  },
  'seated-toe-pull': {
    start: 'long-sitting, hands at 50 30',
    with: 'towel, mat',
    moves: [{'lean in 2s': 'lean 22, spine 6, ankle 10, hands at 66 26'}, 'hold 8s', {'sit up 2s': 'start'}],
    arrow: 'crown',
  },
  'forward-fold': {
    start: 'standing, knee 12',
    moves: [{'fold 3s': 'hip 108, knee 24, spine 35, neck 20, shoulder 125, elbow 8'}, 'hang 8s', {'rise 3s': 'start'}],
    arrow: 'crown',
  },
  'ankle-mobility': {
    start: 'split, far-foot on floor, feet 26/-24, height 90, lean 2, shoulder 60, elbow 40',
    with: 'wall 62',
    moves: [{'rock 1.5s': 'near knee 48, far-ball on floor, lean 2'}, {'back 1.5s': 'start'}],
    arrow: 'knee',
  },
  'hip-flexor-release': {
    start: 'half-kneeling, shoulder 20, elbow 90',
    with: 'cushion 4',
    moves: [{'glide 2s': 'forward 12, lean -4'}, 'breathe 8s', {'ease back 2s': 'start'}],
    arrow: 'hips',
  },
  'nordic-curl-partial': {
    start: 'kneeling, shoulder 18, elbow 128, wrist 20',
    with: 'partner, mat',
    moves: [{'lean 3s': 'unbalanced, knee 64, hip 2'}, {'come back 2s': 'start'}],
    arrow: 'crown',
  },
  'box-jump': {
    start: 'standing, elbow 20',
    with: 'box 40 30 86',
    moves: [
      {'dip 0.6s': 'hip 62, knee 70, shoulder -45, elbow 10'},
      {'jump 0.5s': 'free feet, height 134, forward 40, hip 62, knee 88, ankle -10, lean 12, shoulder 110, elbow 40'},
      {'land 0.4s': 'feet on box, feet 56, height 108, hip 70, lean 24, shoulder 60'},
      {'stand up 0.8s': 'hip 2, knee 3, lean 0, shoulder 3, elbow 12'},
    ],
    show: 'jump',
    strip: 'dip, jump, land',
    arrow: 'hips',
  },
  'low-lunge-to-hamstring': {
    start: 'half-kneeling, lean 24, shoulder 40, elbow 10',
    with: 'mat',
    moves: [{'seat back 2s': 'heel on floor, forward -34, lean 44, near knee 26, shoulder 55'}, 'breathe 2s', {'glide forward 2s': 'start'}],
    arrow: 'hips',
  },
  'foam-roll': {
    start: 'long-sitting, free hips heels, thigh at 24 15, hands on floor, hands -36, knee 6/76, far hip 90, far-foot on floor, shoulder -64, elbow 12, wrist 86, height 24',
    with: 'roller 24',
    moves: [{'roll 4s': 'forward 10, near hip 70'}, {'back 4s': 'start'}],
    arrow: 'hips',
  },
  'pnf-hamstring-stretch': {
    start: 'supine, free heel palms, hip 72/2, knee 14/3, near ankle 0, shoulder 55, elbow 40',
    with: 'towel, mat',
    moves: ['press 5s', {'let go 1s': 'start'}, {'draw in 2s': 'near hip 80, near knee 14, shoulder 50, elbow 55'}, 'rest 8s', {'ease 2s': 'start'}],
    arrow: 'heel',
  },
  'diaphragmatic-breathing': {
    start: 'hook-lying, free palms, shoulder 6, elbow 138',
    with: 'mat',
    moves: [{'breathe in 4s': 'spine -5, seat on floor'}, {'breathe out 4s': 'start'}],
  },
  'band-resisted-run': {
    start: 'single-leg, unbalanced, lean 18, ball on floor, hip 2, knee 14, ankle -6, far hip 74, far knee 92, far ankle 5, shoulder 40/-35, elbow 88',
    with: 'band hips -120 98',
    moves: [
      {'push 0.4s': 'free foot, height 96, forward 0, lean 18, hip 20, knee 80, ankle -20, far hip 30, shoulder 0, elbow 88'},
      {'next step 0.4s': 'start'},
    ],
    show: 'start',
    arrow: 'far-knee',
  },
  'stride': {
    start: 'single-leg, unbalanced, lean 6, near hip 18, near knee 26, far hip 24, far knee 98, far ankle -5, shoulder 0, elbow 88',
    moves: [
      {'push off 0.2s': 'unbalanced, forward 12, ball on floor, lean 6, near knee 14, far hip 62, far knee 86, far ankle 5, shoulder 38/-40, elbow 84'},
      {'other foot 0.2s': 'unbalanced, free foot, far-foot on floor, forward 0, lean 6, hip 24/18, knee 98/26, near ankle -5, shoulder 0, elbow 88'},
      {'push off again 0.2s': 'unbalanced, forward 12, far-ball on floor, lean 6, far knee 14, near hip 62, near knee 86, near ankle 5, shoulder -40/38, elbow 84'},
      {'next stride 0.2s': 'start'},
    ],
    show: 'push off',
    strip: 'start, push off, other foot',
  },
  'tempo-effort': {
    start: 'single-leg, unbalanced, lean 4, near hip 16, near knee 26, far hip 24, far knee 98, far ankle -5, shoulder 0, elbow 88',
    moves: [
      {'push off 0.2s': 'unbalanced, forward 12, ball on floor, lean 4, near knee 14, far hip 50, far knee 86, far ankle 5, shoulder 38/-40, elbow 84'},
      {'other foot 0.2s': 'unbalanced, free foot, far-foot on floor, forward 0, lean 4, hip 24/16, knee 98/26, near ankle -5, shoulder 0, elbow 88'},
      {'push off again 0.2s': 'unbalanced, forward 12, far-ball on floor, lean 4, far knee 14, near hip 50, near knee 86, near ankle 5, shoulder -40/38, elbow 84'},
      {'next stride 0.2s': 'start'},
    ],
    show: 'push off',
    strip: 'start, push off, other foot',
  },
  'hill-stride': {
    start: 'single-leg, unbalanced, lean 10, near hip 24, near knee 26, far hip 24, far knee 98, far ankle -5, shoulder 0, elbow 88',
    moves: [
      {'push off 0.2s': 'unbalanced, forward 12, ball on floor, lean 10, near knee 14, far hip 74, far knee 86, far ankle 5, shoulder 38/-40, elbow 84'},
      {'other foot 0.2s': 'unbalanced, free foot, far-foot on floor, forward 0, lean 10, hip 24/24, knee 98/26, near ankle -5, shoulder 0, elbow 88'},
      {'push off again 0.2s': 'unbalanced, forward 12, far-ball on floor, lean 10, far knee 14, near hip 74, near knee 86, near ankle 5, shoulder -40/38, elbow 84'},
      {'next stride 0.2s': 'start'},
    ],
    show: 'push off',
    strip: 'start, push off, other foot',
  },
  'hill-repeat': {
    start: 'single-leg, unbalanced, lean 12, near hip 26, near knee 26, far hip 24, far knee 98, far ankle -5, shoulder 0, elbow 88',
    moves: [
      {'push off 0.2s': 'unbalanced, forward 12, ball on floor, lean 12, near knee 14, far hip 80, far knee 86, far ankle 5, shoulder 38/-40, elbow 84'},
      {'other foot 0.2s': 'unbalanced, free foot, far-foot on floor, forward 0, lean 12, hip 24/26, knee 98/26, near ankle -5, shoulder 0, elbow 88'},
      {'push off again 0.2s': 'unbalanced, forward 12, far-ball on floor, lean 12, far knee 14, near hip 80, near knee 86, near ankle 5, shoulder -40/38, elbow 84'},
      {'next stride 0.2s': 'start'},
    ],
    show: 'push off',
    strip: 'start, push off, other foot',
  },
  'light-bound': {
    start: 'single-leg, unbalanced, knee 34, hip 30, lean 8, far hip 20, far knee 70, shoulder -20/20, elbow 85',
    moves: [
      {'float 0.5s': 'free foot, height 106, forward 18, lean 6, near hip -16, near knee 26, near ankle -36, far hip 76, far knee 74, far ankle 0, shoulder 40/-35, elbow 85'},
      {'land 0.4s': 'unbalanced, far-foot on floor, far-foot 46, forward 36, lean 8, near hip 20, near knee 70, far hip 30, far knee 34, shoulder 20/-20'},
    ],
    show: 'float',
    strip: 'start, float, land',
    arrow: 'hips',
  },
  'box-tap': {
    start: 'single-leg, knee 14, hip 10, far hip 62, far knee 72, far-ball on step, far-ball 34, elbow 80, shoulder 10',
    with: 'step 22 24 60',
    moves: [
      {'hop 0.3s': 'free foot far-ball, height 101, forward 2, hip 42, knee 60, ankle -10, lean 4'},
      {'swap 0.3s': 'unbalanced, far-foot on floor, far-foot 4, ball on step, ball 34, forward 2, near hip 62, near knee 72, far knee 14'},
      {'hop back 0.3s': 'hop'},
      {'swap back 0.3s': 'start'},
    ],
    strip: 'start, hop, swap',
  },
  'calf-hamstring-block': {
    start: 'standing, heel on floor, feet 22/-22, near ankle 16, hands at 44 104',
    with: 'block 10 22 36, wall 50',
    moves: [{'hinge 2s': 'hands at 46 92, lean 34, knee 10/14'}, 'hold 8s', {'rise 2s': 'start'}],
    arrow: 'crown',
  },
  'monster-walk-backward': {
    start: 'standing, feet 8, hip 46, knee 40, shoulder 20, elbow 90',
    with: 'band shin',
    moves: [
      {'step back 0.8s': 'far-foot -22, near hip 50, near knee 40'},
      {'follow 0.8s': 'start'},
    ],
    arrow: 'far-heel',
  },
  'pool-run': {
    start: 'single-leg, free foot, height 110, lean 6, hip 70/-12, knee 88/20, near ankle 0, far ankle -30, shoulder -30/35, elbow 84',
    moves: [
      {'sweep down 0.8s': 'height 110, forward 0, lean 6, hip -12/70, knee 20/88, ankle -30/0, shoulder 35/-30, elbow 84'},
      {'other leg 0.8s': 'start'},
    ],
    arrow: 'knee',
  },
};

/** Figures of the library's exercises as they are written; they will stand in the frontmatter of content/exercises. */
export const EXERCISES: Record<string, FigureSource> = Object.fromEntries(
  Object.entries(MOVEMENTS).map(([id, movement]) => [id, {...movement, ...MISTAKES[id] && {avoid: MISTAKES[id]}}]),
);
