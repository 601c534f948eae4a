import {CERTAINTIES, FAVOURS, MEASURES, RUNNERS} from '../../model/index.js';
import {oneOf} from './one-of.js';

/** Studies, their results, and the papers they are about. */
export const STUDY = `
export interface Study {
  /** Also the id of its reference. */
  id: StudyId;
  /** A few words to know it by, as \`van Dyk 2019\`. */
  label: string;
  design: string;
  /** Who was studied, in words. */
  people: string;
  /** Whether those people were distance runners. */
  runners: ${oneOf(RUNNERS)};
  /** What those people did. */
  did?: string | undefined;
  /** What was found. */
  summary: Block[];
  doesNotShow: Block[];
  limits: Block[];
  /** The first is the study's headline result. */
  effects: Effect[];
  /** Studies that this one argues with, agrees with, or answers; and the same seen from the other side. */
  contests: StudyId[];
  supports: StudyId[];
  replies: StudyId[];
  contestedBy: StudyId[];
  supportedBy: StudyId[];
  repliedBy: StudyId[];
}

/** One published result. */
export interface Effect {
  /** Unique within its study. */
  id: string;
  outcome: string;
  /** The four that end in \`ratio\` have no effect at 1, the others at 0. */
  measure: ${oneOf(MEASURES)};
  /** In the unit of the measure. Absent when only the direction was published. */
  value?: number | undefined;
  /** Lower and upper end of the 95 % confidence interval. */
  interval?: [low: number, high: number] | undefined;
  /** How many people it rests on. */
  people?: number | undefined;
  comparator?: string | undefined;
  favours: ${oneOf(FAVOURS)};
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
