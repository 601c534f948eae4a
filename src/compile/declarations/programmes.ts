import {ACTIONS, ANSWERS, COMPARISONS, SIGNALS} from '../../model/index.js';
import {oneOf} from './one-of.js';

/** Plans, checks and pain models, and their rules. */
export const PROGRAMMES = `
export interface Plan extends Provenance {
  id: PlanId;
  title: string;
  purpose: string;
  intro: Block[];
  before: Block[];
  phases: PlanPhase[];
  /** In the order in which they are looked at: the first that holds decides. */
  rules: Rule[];
  variants: PlanVariant[];
  after: Block[];
  sources: StudyId[];
}

export interface PlanPhase {
  title: string;
  /** How long it lasts as written. */
  days: number;
  /** What it is for. */
  aim: Block[];
  items: PlanItem[];
}

/** A circuit, or an exercise with its dose. */
export interface PlanItem {
  show: {kind: 'exercise' | 'circuit'; id: ExerciseId | CircuitId};
  title: string;
  dose?: Dose | undefined;
  /** Once in the phase when absent. */
  frequency?: {per: 'week'; count: Range} | {per: 'day'} | undefined;
  note: Inline[];
}

/** The same plan with other lengths of its phases. */
export interface PlanVariant {
  id: string;
  title: string;
  /** For whom. Absent when anyone may choose it. */
  when?: Condition[] | undefined;
  /** Of each phase, in order. */
  weeks: number[];
  from?: StudyId | undefined;
  say: string;
}

/** What to do when something is true. */
export interface Rule {
  id: string;
  /** All of these. */
  when: Condition[];
  act: ${oneOf(ACTIONS)};
  /** How many weeks, phases, sets or days. */
  amount?: number | undefined;
  /** The phases in which it holds, counted from 1; all when absent. */
  phases?: Range | undefined;
  /** The study it is taken from. Absent for a rule of the author's own. */
  from?: StudyId | undefined;
  say: string;
}

export interface Condition {
  signal: ${oneOf(SIGNALS)};
  /** Absent for what is so or not. */
  comparison?: ${oneOf(COMPARISONS)} | undefined;
  value?: number | undefined;
}

/** Something to do or to answer now and then, and to note. */
export interface Check extends Provenance {
  id: CheckId;
  title: string;
  purpose: string;
  /** The exercise that is tested. */
  exercise?: ExerciseId | undefined;
  repeatWeeks?: number | undefined;
  before: Block[];
  steps: Inline[][];
  questions: Question[];
  /** What an answer says, and what it does not. */
  reading: Block[];
  sources: StudyId[];
}

export interface Question {
  id: string;
  ask: string;
  answer: ${oneOf(ANSWERS)};
  perSide: boolean;
  /** What to choose from. */
  options: string[];
}

/** A way to decide by pain whether to carry on. */
export interface PainModel extends Provenance {
  id: PainModelId;
  title: string;
  purpose: string;
  idea: Block[];
  rules: Rule[];
  limits: Block[];
  sources: StudyId[];
}
`;
