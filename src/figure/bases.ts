/**
 * A pose to begin with, in the notation itself. `guess` is where the solver starts and what it stays near; `firm` is asked for; `on`
 * are the contacts. Of these, `sliding` may slide along their surface, and `resting` only touch at the start: a bridge lifts its seat
 * without a word about it.
 */
export interface Base {
  guess: string;
  firm?: string;
  on: string;
  sliding?: string;
  resting?: string;
}

/** The poses that exercises begin with; angles and distances are ours, from looking at people and pictures. */
export const BASES = {
  'standing': {guess: 'height 93, hip 2, knee 3, ankle 1, shoulder 2, elbow 10', on: 'feet on floor'},
  'single-leg': {guess: 'height 92, hip 4/2, knee 6/22, ankle 2/-8, shoulder 3, elbow 8', on: 'foot on floor'},
  'split': {guess: 'height 82, lean 6, hip 35/-12, knee 38/28, ankle 4/10, elbow 12', on: 'foot on floor, far-ball on floor, foot 34, far-ball -34'},
  'half-kneeling': {
    guess: 'height 52, hip 85/-2, knee 88/92, ankle 2/-20, elbow 10', firm: 'lean 2, knee 90/90',
    on: 'foot on floor, far-knee on floor, far-ball on floor',
  },
  'kneeling': {guess: 'height 49, hip 0, knee 88, ankle -62, shoulder 2, elbow 8', firm: 'hip 0, knee 88', on: 'knees on floor, ankles on floor'},
  'quadruped': {
    guess: 'height 49, lean 80, hip 80, knee 88, ankle -60, shoulder 80, elbow 5, wrist 80, neck -20', firm: 'hip 82, knee 88',
    on: 'knees on floor, ankles on floor, hands on floor',
  },
  'plank': {guess: 'height 36, lean 78, hip -2, knee 2, ankle 8, shoulder 78, elbow 90, neck -16', firm: 'hip 0, knee 2', on: 'forearms on floor, balls on floor'},
  // These two from the front; near is the side below.
  'side-plank': {
    guess: 'height 36, lean -72, ankle -70/64, elbow 90/105, wrist 0/48, neck 8', firm: 'elbow 90/105, far wrist 48, far shoulder 0',
    on: 'palm on floor', sliding: 'ankle on floor',
  },
  'side-lying': {
    guess: 'height 17, lean -87, hip 60, knee 60, ankle -90/90, shoulder 66, wrist -90/90, neck -8', firm: 'hip 60, knee 60, ankle -90/90, shoulder 66, wrist -90/90',
    on: 'hips on floor, shoulder on floor',
  },
  'prone': {guess: 'height 10, lean 90, hip 0, knee 2, ankle -60, shoulder -4, elbow 4, neck -12', on: 'hips on floor, knees on floor', resting: 'chest on floor, palms on floor'},
  'supine': {guess: 'height 12, lean -90, hip 2, knee 3, ankle -5, shoulder -6, elbow 4, neck 10', on: 'back on floor', sliding: 'head on floor, palms on floor', resting: 'seat on floor, heels on floor'},
  'hook-lying': {
    guess: 'height 12, lean -90, hip 45, knee 95, ankle -40, shoulder -4, elbow 6, neck 8',
    on: 'back on floor, feet on floor, feet 47', sliding: 'head on floor, palms on floor', resting: 'seat on floor',
  },
  'seated': {guess: 'height 56, hip 88, knee 88, shoulder -4, elbow 20', firm: 'lean 0', on: 'hips on chair'},
  'long-sitting': {guess: 'height 10, hip 88, knee 4, ankle 0, shoulder 20, elbow 8', firm: 'lean 0, knee 6', on: 'hips on floor', sliding: 'heels on floor'},
  'riding': {
    guess: 'height 105, lean 34, hip 100/55, knee 100/30, ankle 0, shoulder 75, elbow 15, neck -24', firm: 'lean 34, ankle 0, elbow 15',
    on: 'hips on saddle, balls on pedals, palms on handlebar',
  },
  'bench-bridge': {
    guess: 'height 22, lean -46, hip 70, knee 92, ankle 0, shoulder 15, elbow 50, neck 15', firm: 'lean -46',
    on: 'back on bench, feet on floor, feet 38',
  },
} as const satisfies Record<string, Base>;

export type BaseName = keyof typeof BASES;

const isBase = (name: string): name is BaseName => name in BASES;

/** Names of all bases. */
export const BASE_NAMES: readonly BaseName[] = Object.keys(BASES).filter(isBase);

const FROM_FRONT: ReadonlySet<BaseName> = new Set<BaseName>(['side-plank', 'side-lying']);
const FROM_BOTH: ReadonlySet<BaseName> = new Set<BaseName>(['standing', 'single-leg', 'seated']);

/** From where a base is seen; nothing where it is both. */
export const viewOf = (base: BaseName): 'side' | 'front' | undefined => (FROM_BOTH.has(base) ? undefined : FROM_FRONT.has(base) ? 'front' : 'side');
