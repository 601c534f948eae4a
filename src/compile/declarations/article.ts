import {VERDICTS} from '../../model/index.js';
import {oneOf} from './one-of.js';

/** What is read rather than done: articles, terms and corrections. */
export const ARTICLE = `
export interface Article extends Provenance {
  id: ArticleId;
  title: string;
  /** One or two sentences for lists and previews. */
  summary: string;
  /** \`2026-11-21\`. */
  date: string;
  /** Whether it is about pain, and so shows the red flags. */
  redFlags: boolean;
  /** How long it takes to read, without what it shows in its middle. */
  minutes: number;
  body: Block[];
  sources: StudyId[];
}

/** A word of the field, explained where it is linked to. */
export interface Term extends Provenance {
  id: TermId;
  title: string;
  /** Other forms of the word. */
  also: string[];
  definition: Block[];
  sources: StudyId[];
}

/** A claim that others make, what became of it when it was checked, and what is said here. */
export interface Correction extends Provenance {
  id: CorrectionId;
  title: string;
  /** As others make it. */
  claim: string;
  verdict: ${oneOf(VERDICTS)};
  /** Empty where nothing is said of the matter. */
  instead: Block[];
  why: Block[];
  sources: StudyId[];
}
`;
