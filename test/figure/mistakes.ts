import type {FigureSource} from '../../src/figure/movement.js';

/** Poses of common mistakes, each under the words that the exercise's own section uses; they will stand in the frontmatter too. */
export const MISTAKES: Record<string, NonNullable<FigureSource['avoid']>> = {
  'glute-bridge': [{'The lower back does the lifting.': 'lift, spine -18, hip 4'}, {'You push with your toes.': 'lift, balls on floor, near ankle -40, far ankle -40'}],
  'single-leg-rdl': [{'You reach with a bent back.': 'hinge, spine 45, near hip 58'}, {'The standing knee bends more and more.': 'hinge, near knee 52'}],
  'nordic-curl': [{'The hips fold.': 'lower, hip 48, knee 52'}],
  'nordic-curl-partial': [{'You bend at the hips.': 'lean, hip 45, knee 72'}],
  'stability-ball-curl': [{'The hips fold as the ball comes in.': 'curl in, hip 38'}],
  'hamstring-roll-out': [{'The hips drop.': 'roll out, hip 24'}],
  'hip-thrust': [{'The back arches at the top.': 'drive up, spine -24, hip 8'}, {'Your heels come up.': 'drive up, balls on floor, ankle -26'}],
  'bird-dog': [{'The back hollows.': 'reach, spine -24, near hip -14'}],
  'donkey-kick': [{'The lower back sags.': 'drive up, spine -26, near hip -18'}],
  'front-plank': [{'The hips slowly sink.': 'lift, hip -10, spine -14'}, {'Your seat points at the ceiling.': 'lift, hip 48'}],
  'superman': [{'The knees bend to win height.': 'raise, knee 48'}],
  'squat': [{'The heels peel off the floor.': 'sit back, balls on floor, knee 112, ankle 24'}],
  'hip-hinge': [{'The back rounds.': 'hinge, spine 45, hip 60'}, {'It turns into a squat.': 'lean 24, hip 88, knee 92'}, {'The chin pokes forward.': 'hinge, neck -50'}],
  'romanian-deadlift': [
    {'You lean back at the top.': 'hip -10, spine -10, knee 2'}, {'The weight swings away from you.': 'lower, shoulder 98'}, {'You chase the floor.': 'lower, spine 42'},
  ],
  'kettlebell-swing': [{'The shoulders lift the bell.': 'snap up, shoulder 130'}, {'You finish bent backwards.': 'snap up, hip -14, spine -10'}, {'The knees bend more than the hips.': 'start, hip 84, knee 84'}],
  'lunge': [{'The front heel lifts.': 'step back, ball on floor, near ankle 24, height 62'}],
  'forward-fold': [{'The knees lock.': 'fold, knee 0'}],
  'seated-hamstring-stretch': [{'You round your back to get lower.': 'tip forward, lean 14, spine 42'}],
  'seated-toe-pull': [{'The pelvis rolls back.': 'start, lean -14, spine 34'}],
  'seated-hamstring-curl': [{'Your trunk rocks to help.': 'pull back, lean -20'}],
  'hip-kickback': [{'You bow towards the wall.': 'push back, lean 26'}],
  'leg-swing': [{'The back bends with the leg.': 'forward, spine 28, far hip 62'}],
  'run-drill': [{'You lean back to lift the knee.': 'lift the knee, lean -14'}],
};
