import {CONTRACTIONS, DIFFICULTIES, EXERCISE_KINDS, KIT, MUSCLES, PHASES, ROLES} from '../../model/index.js';
import {oneOf} from './one-of.js';

/** Exercises and circuits, and their doses. */
export const TRAINING = `
export interface Exercise extends Provenance {
  id: ExerciseId;
  title: string;
  /** One line: what doing this is for. */
  purpose: string;
  kind: ${oneOf(EXERCISE_KINDS)};
  /** How much it asks before it can be done well. */
  level?: ${oneOf(DIFFICULTIES)} | undefined;
  /** The first phase of a plan in which it belongs. */
  phase?: ${oneOf(PHASES)} | undefined;
  dose: Dose;
  /** The programme the exercise was taken from, or a cautious default of the author's. */
  doseFrom: 'source' | 'default';
  kit: KitNeed[];
  muscles: MuscleUse[];
  setup: Block[];
  steps: Inline[][];
  cues: Inline[][];
  /** What you should feel, and where. */
  feel: Block[];
  mistakes: {mistake: Inline[]; correction: Inline[]}[];
  easier: Variation[];
  harder: Variation[];
  swaps: Swap[];
  /** Why a runner does it. */
  why: Block[];
  cautions: Block[];
  /** Studies cited anywhere in the entry, in order of first citation. */
  sources: StudyId[];
  /** Present where the library has a figure of it: the mistakes, counted from 0, that the figure shows too. */
  pictured?: number[] | undefined;
}

/** A way to make an exercise easier or harder: another entry, with its own dose unless one is given here, or a small change. */
export interface Variation {
  exercise?: ExerciseId | undefined;
  dose?: Dose | undefined;
  text: Inline[];
}

/** What to do without a thing, or with one that is at hand: another exercise, or the same one done otherwise. */
export interface Swap extends Variation {
  when: 'without' | 'with';
  item: KitItem;
  /** Of the other exercise. */
  title?: string | undefined;
}

/** One thing to have at hand, and what stands in for it. */
export interface KitNeed {
  item: KitItem;
  or: KitItem[];
}

export type KitItem = ${oneOf(KIT)};

export interface MuscleUse {
  muscle: ${oneOf(MUSCLES)};
  /** \`main\`: the exercise is chosen for this muscle. \`assist\`: the muscle helps. \`stretch\`: it is lengthened. */
  role: ${oneOf(ROLES)};
  contraction: (${oneOf(CONTRACTIONS)})[];
}

export interface Circuit extends Provenance {
  id: CircuitId;
  title: string;
  purpose: string;
  /** Sessions a week. Absent for something done as part of another session, such as a warm-up. */
  perWeek?: Range | undefined;
  intro: Block[];
  /** Shown before the first block, next to the red flags that every circuit carries. */
  before: Block[];
  /** The circuit to do first. */
  warmUp?: CircuitId | undefined;
  blocks: CircuitBlock[];
  after: Block[];
  sources: StudyId[];
}

/** Exercises done as a unit, in order. \`why\` gives the reason for its place, and how to go round. */
export interface CircuitBlock {
  title: string;
  why: Block[];
  items: CircuitItem[];
}

export interface CircuitItem {
  exercise: ExerciseId;
  dose: Dose;
  note: Inline[];
}

/** How much of an exercise to do. */
export interface Dose {
  sets: Range;
  /** What one set consists of: reps, another number of them in each set, a time, as much as good form allows, or circles one way and then the other. */
  work:
    | {of: 'reps'; count: Range}
    | {of: 'series'; counts: number[]}
    | {of: 'time'; seconds: Range}
    | {of: 'max'}
    | {of: 'turns'; clockwise: number; counterclockwise: number};
  /** The work is done once on each side, so a set is twice as long. */
  perSide: boolean;
  /** Seconds of each rep. */
  tempo?: [down: number, pause: number, up: number, pause: number] | undefined;
  load?: {of: 'bodyweight'} | {of: 'weight'; amount: 'light' | 'medium' | 'heavy'} | {of: 'kg'; kg: Range} | undefined;
  /** Rating of perceived exertion for the set, 1 to 10. */
  rpe?: Range | undefined;
  /** Seconds. */
  rest?: {betweenSides?: number | undefined; betweenSets?: number | undefined} | undefined;
}

/** Both included; equal when one number is meant. */
export type Range = [least: number, most: number];
`;
