import {CERTAINTIES, FAVOURS, MEASURES, RUNNERS} from '../../model/index.js';
import {oneOf} from './one-of.js';

/** Studies, their results, and the papers they are about. */
export const STUDY = `
export interface Study {
  /** Also the id of its reference. */
  id: StudyId;
  /** A few words to know it by, as \`van Dyk 2019\`. */
  label: string;
  design?: string | undefined;
  /** Who was studied, in words. */
  people?: string | undefined;
  /** Whether those people were distance runners. */
  runners: ${oneOf(RUNNERS)};
  /** What those people did. */
  did?: string | undefined;
  /** What was found. */
  summary: Block[];
  doesNotShow: Block[];
  limits: Block[];
  /** The first is the study's headline result. None where no number of it was read. */
  effects: Effect[];
  /** Studies that this one argues with, agrees with, or answers; and the same seen from the other side. */
  contests: StudyId[];
  supports: StudyId[];
  replies: StudyId[];
  contestedBy: StudyId[];
  supportedBy: StudyId[];
  repliedBy: StudyId[];
  /** Studies of the same people or data. Both of them say it. */
  sameData: StudyId[];
}

/** One published result. */
export interface Effect {
  /** Unique within its study. */
  id: string;
  outcome: string;
  /** Of risk, rate, prevalence, hazard and odds, a ratio has no effect at 1. Mean, median, incidence and conclusion compare nothing; the others have none at 0. */
  measure: ${oneOf(MEASURES)};
  /** In the unit of the measure. Absent when only the direction was published, or the result is words. */
  value?: number | undefined;
  /** The unit of the value, for a measure that has none of its own: \`days\`. */
  unit?: string | undefined;
  /** In place of a value what is not one number, with its units: \`28 ± 15 against 51 ± 21 days\`. */
  result?: string | undefined;
  /** Lower and upper end of the 95 % confidence interval. */
  interval?: [low: number, high: number] | undefined;
  /** How many people it rests on. */
  people?: number | undefined;
  comparator?: string | undefined;
  /** Absent where a result speaks for nothing, as a count of injuries. */
  favours?: ${oneOf(FAVOURS)} | undefined;
  /** The result in one plain sentence. */
  plain?: string | undefined;
  /** How sure anyone can be: of the people who were studied, and of distance runners. */
  certainty: {studied: Certainty; runners: Certainty; because: string};
}

/** The four levels of the GRADE working group, and steps between them. */
export type Certainty = ${oneOf(CERTAINTIES)};

/** The bibliographic record of a paper. */
export interface Reference {
  id: StudyId;
  title: string;
  authors: {family: string; given: string}[];
  year: number;
  journal?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  pages?: string | undefined;
  /** The article number of a journal without pages. */
  number?: string | undefined;
  doi?: string | undefined;
  pmid?: string | undefined;
}
`;
