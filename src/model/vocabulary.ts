/**
 * The closed word lists of the field. Content may use these words and no others, so that a typing slip is an error with a
 * suggestion and every word can be shown in the reader's language.
 */

/** What an exercise is for. A drill rehearses a movement at low load; it is never presented as strength work. */
export const EXERCISE_KINDS = ['strength', 'plyometric', 'drill', 'mobility', 'running'] as const;

/** Things to have at hand. `weight` is any one weight that suits: a dumbbell, a kettlebell, a full bottle. */
export const KIT = [
  'anchor', 'backpack', 'ball', 'band', 'bar', 'bench', 'bottle', 'chair', 'cushion', 'dumbbell', 'foam-roller', 'kettlebell', 'mat',
  'mini-band', 'paper', 'partner', 'pole', 'slider', 'sofa', 'step', 'towel', 'wall', 'weight',
] as const;

/** Muscles and muscle groups, in plain order from the trunk down; the three hamstrings can be named one by one. */
export const MUSCLES = [
  'shoulders', 'trunk', 'back', 'hip-flexors', 'glutes', 'adductors', 'quadriceps',
  'hamstrings', 'biceps-femoris-long-head', 'biceps-femoris-short-head', 'semitendinosus', 'semimembranosus',
  'calves', 'feet',
] as const;

/** `main`: the exercise is chosen for this muscle. `assist`: the muscle helps. */
export const ROLES = ['main', 'assist'] as const;

/** Concentric: working while it shortens. Eccentric: while it lengthens. Isometric: at a constant length. */
export const CONTRACTIONS = ['concentric', 'eccentric', 'isometric'] as const;

/**
 * How sure anyone can be of an effect, after the GRADE working group's four levels. Where the evidence sits between two levels
 * both are named, the way the assessment was written down.
 */
export const CERTAINTIES = [
  'very low', 'very low to low', 'low', 'low to moderate', 'moderate', 'moderate to high', 'high',
] as const;

/** How an effect is expressed. The four that end in `ratio` have no effect at 1 and are drawn on a log scale; the others at 0, linear. */
export const MEASURES = ['risk ratio', 'rate ratio', 'hazard ratio', 'odds ratio', 'standardised mean difference', 'per cent change', 'association'] as const;

/** Whether the people studied were distance runners. */
export const RUNNERS = ['yes', 'no', 'some', 'none known', 'not stated'] as const;

/** Whom a result speaks for. */
export const FAVOURS = ['intervention', 'comparator', 'inconclusive', 'association', 'change'] as const;

export type ExerciseKind = (typeof EXERCISE_KINDS)[number];
export type KitItem = (typeof KIT)[number];
export type Muscle = (typeof MUSCLES)[number];
export type Role = (typeof ROLES)[number];
export type Contraction = (typeof CONTRACTIONS)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type Measure = (typeof MEASURES)[number];
export type Runners = (typeof RUNNERS)[number];
export type Favours = (typeof FAVOURS)[number];
