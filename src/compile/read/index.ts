import {keepArticle, keepCircuit, keepExercise, keepReference, keepStudy, type Entry} from '../entry.js';
import {collectClaims} from '../claims/index.js';
import {readExcuses} from '../claims/excuses.js';
import type {Draft} from '../draft.js';
import {Fields} from '../fields.js';
import {readFrontmatter} from '../frontmatter.js';
import {lex, type Body} from '../lex.js';
import {withinLimits} from '../limits.js';
import {withMeantHeadings} from '../meant-headings.js';
import {Sections} from '../sections.js';
import {ARTICLE_KEYS, readArticle} from './article.js';
import {CIRCUIT_KEYS, CIRCUIT_SECTIONS, readCircuit} from './circuit.js';
import {EXERCISE_KEYS, EXERCISE_SECTIONS, readExercise} from './exercise.js';
import {readStudy, STUDY_KEYS, STUDY_SECTIONS} from './study.js';

/** The keys and the section names that each kind of entry has. */
const VOCABULARY = {
  exercise: [EXERCISE_KEYS, EXERCISE_SECTIONS],
  circuit: [CIRCUIT_KEYS, CIRCUIT_SECTIONS],
  study: [STUDY_KEYS, STUDY_SECTIONS],
  article: [ARTICLE_KEYS, []],
} as const;

/** Reads one entry. Undefined when it has an error; all errors of the file are in the report. */
export function readEntry(draft: Draft): Entry | undefined {
  const {report} = draft;
  if (!withinLimits(report)) return undefined;
  const file = readFrontmatter(report);
  if (!file) return undefined;
  const body = lex(report, file.bodyStart);
  if (!body) return undefined;
  draft.excuses.push(...readExcuses(report, file.bodyStart));
  draft.claims.push(...collectClaims(draft, file));
  const {cursor} = body;
  const [keys, names] = VOCABULARY[draft.kind];
  const blocks = withMeantHeadings(body.blocks, names, report);
  const fields = new Fields(file.frontmatter, report, keys, names);
  // The headings of an article are its own.
  const sections = new Sections(draft.kind === 'article' ? [] : blocks, names, cursor, draft);
  const entry = read(draft, fields, sections, {blocks, cursor});
  fields.reportMissing();
  sections.reportMissing();
  return report.hasErrors ? undefined : entry();
}

/** The record is read at once, and kept when the file turns out to have no error. */
function read(draft: Draft, fields: Fields, sections: Sections, {blocks, cursor}: Body): () => Entry {
  switch (draft.kind) {
    case 'exercise': {
      const record = readExercise(draft, fields, sections);
      return () => ({kind: 'exercise', ...keepExercise(record)});
    }
    case 'circuit': {
      const record = readCircuit(draft, fields, sections, cursor);
      return () => ({kind: 'circuit', ...keepCircuit(record)});
    }
    case 'study': {
      const {study, reference} = readStudy(draft, fields, sections);
      return () => ({kind: 'study', ...keepStudy(study), reference: keepReference(reference)});
    }
    case 'article': {
      const record = readArticle(draft, fields, blocks, cursor);
      return () => ({kind: 'article', ...keepArticle(record)});
    }
  }
}
