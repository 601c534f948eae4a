/**
 * The closed word lists of the field. Content may use these words and no others, so that a typing slip is an error with a
 * suggestion and every word can be shown in the reader's language.
 */

/** What an exercise is for. A drill rehearses a movement at low load; it is never presented as strength work. */
export const EXERCISE_KINDS = ['strength', 'plyometric', 'drill', 'mobility', 'running', 'cross-training'] as const;

/** How much an exercise asks of somebody's strength and skill before they can do it well. */
export const DIFFICULTIES = ['beginner', 'intermediate', 'advanced'] as const;

/** The four phases of a plan, in order: learn to hold still, load lightly, lengthen under load, move fast. An exercise belongs in one from then on. */
export const PHASES = ['control', 'light-load', 'eccentric', 'power'] as const;

/** Things to have at hand. `weight` is any one weight that suits: a dumbbell, a kettlebell, a full bottle. */
export const KIT = [
  'anchor', 'ankle-weight', 'backpack', 'ball', 'band', 'bar', 'bench', 'bicycle', 'block', 'bottle', 'box', 'chair', 'cushion', 'dumbbell',
  'foam-roller', 'kettlebell', 'massage-ball', 'mat', 'mini-band', 'pad', 'paper', 'partner', 'pole', 'pool', 'slider', 'sofa', 'step',
  'table', 'towel', 'wall', 'weight',
] as const;

/** Muscles and muscle groups, in plain order from the trunk down; the three hamstrings can be named one by one. */
export const MUSCLES = [
  'shoulders', 'trunk', 'back', 'hip-flexors', 'glutes', 'adductors', 'quadriceps',
  'hamstrings', 'biceps-femoris-long-head', 'biceps-femoris-short-head', 'semitendinosus', 'semimembranosus',
  'calves', 'feet',
] as const;

/** `main`: the exercise is chosen for this muscle. `assist`: the muscle helps. `stretch`: the muscle is lengthened, and need not work. */
export const ROLES = ['main', 'assist', 'stretch'] as const;

/** Concentric: working while it shortens. Eccentric: while it lengthens. Isometric: at a constant length. */
export const CONTRACTIONS = ['concentric', 'eccentric', 'isometric'] as const;

/**
 * What a rule looks at. Pain, soreness and effort are rated by the reader from 0 to 10; counts are whole numbers; the others are so
 * or not. A comfortable session is one without more pain than the plan's pain rule allows, done in good form.
 */
export const SIGNALS = [
  'red flag', 'sharp pain', 'pain during', 'pain next morning', 'worse next morning', 'soreness', 'fatigue', 'form slips',
  'comfortable sessions', 'weeks in phase', 'missed weeks', 'past strains', 'races a month', 'race this week', 'weeks of pain',
] as const;

/** Signals that are so or not, and take no number. */
export const PLAIN_SIGNALS = ['red flag', 'sharp pain', 'worse next morning', 'fatigue', 'form slips', 'race this week'] as const satisfies readonly (typeof SIGNALS)[number][];

export const COMPARISONS = ['at least', 'at most', 'over', 'under'] as const;

/** What a rule says to do. `hold` is to stay in the phase; `deload` a week of less; `swap jumps` to take what has no impact. */
export const ACTIONS = [
  'carry on', 'begin', 'move on', 'hold', 'repeat week', 'step back', 'cut sets', 'cut load', 'swap jumps', 'rest', 'deload', 'add weeks', 'rehearse',
  'stop', 'see someone',
] as const;

/** How soon somebody should be seen, most pressing first: by an ambulance, today, by tomorrow, at the next visit that can be had. */
export const URGENCIES = ['emergency', 'same-day', 'urgent', 'soon'] as const;

/** How a question is answered: a count of reps, a time in seconds, a place from 0 to 10, one of some options, a yes or no, or words. */
export const ANSWERS = ['reps', 'seconds', 'scale', 'choice', 'yes-no', 'text'] as const;

/** What became of a claim when it was checked. */
export const VERDICTS = ['supported', 'partly supported', 'imprecise', 'overstated', 'unsupported', 'wrong', 'custom', 'unsafe', 'missing'] as const;

/**
 * How sure anyone can be of an effect, after the GRADE working group's four levels. Where the evidence sits between two levels
 * both are named, the way the assessment was written down.
 */
export const CERTAINTIES = [
  'very low', 'very low to low', 'low', 'low to moderate', 'moderate', 'moderate to high', 'high',
] as const;

/** How a result is expressed. The last four compare nothing by themselves; a `conclusion` is what a review or a guideline says in words. */
export const MEASURES = [
  'risk ratio', 'rate ratio', 'prevalence ratio', 'hazard ratio', 'odds ratio',
  'log odds ratio', 'standardised mean difference', 'mean difference', 'per cent change', 'association',
  'mean', 'median', 'incidence', 'conclusion',
] as const;

/** Whether the people studied were distance runners. */
export const RUNNERS = ['yes', 'no', 'some', 'few', 'none known', 'not stated'] as const;

/** Whom or what a result speaks for. */
export const FAVOURS = [
  'intervention', 'comparator', 'no difference', 'inconclusive', 'risk factor', 'association', 'no association', 'change',
] as const;

export type ExerciseKind = (typeof EXERCISE_KINDS)[number];
export type Difficulty = (typeof DIFFICULTIES)[number];
export type Phase = (typeof PHASES)[number];
export type KitItem = (typeof KIT)[number];
export type Muscle = (typeof MUSCLES)[number];
export type Role = (typeof ROLES)[number];
export type Contraction = (typeof CONTRACTIONS)[number];
export type Signal = (typeof SIGNALS)[number];
export type Comparison = (typeof COMPARISONS)[number];
export type Action = (typeof ACTIONS)[number];
export type Urgency = (typeof URGENCIES)[number];
export type Answer = (typeof ANSWERS)[number];
export type Verdict = (typeof VERDICTS)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type Measure = (typeof MEASURES)[number];
export type Runners = (typeof RUNNERS)[number];
export type Favours = (typeof FAVOURS)[number];
