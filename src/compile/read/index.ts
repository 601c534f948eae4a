import type {Article, Circuit, Exercise, Reference, Study} from '../../model/index.js';
import type {Draft} from '../draft.js';
import {Fields} from '../fields.js';
import {readFrontmatter} from '../frontmatter.js';
import {lex, type Body} from '../lex.js';
import {withinLimits} from '../limits.js';
import {Sections} from '../sections.js';
import {ARTICLE_KEYS, readArticle} from './article.js';
import {CIRCUIT_KEYS, CIRCUIT_SECTIONS, readCircuit} from './circuit.js';
import {EXERCISE_KEYS, EXERCISE_SECTIONS, readExercise} from './exercise.js';
import {readStudy, STUDY_KEYS, STUDY_SECTIONS} from './study.js';

/** One file read and found without an error, before its links are looked up. */
export type Entry =
  | {readonly kind: 'exercise'; readonly title: string; readonly record: Exercise}
  | {readonly kind: 'circuit'; readonly title: string; readonly record: Circuit}
  | {readonly kind: 'study'; readonly title: string; readonly record: Study; readonly reference: Reference}
  | {readonly kind: 'article'; readonly title: string; readonly record: Article};

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
  const {blocks, cursor} = body;
  const [keys, names] = VOCABULARY[draft.kind];
  const fields = new Fields(file.frontmatter, report, keys, names);
  // The headings of an article are its own.
  const sections = new Sections(draft.kind === 'article' ? [] : blocks, names, cursor, draft);
  const entry = read(draft, fields, sections, body);
  fields.reportMissing();
  sections.reportMissing();
  return report.hasErrors ? undefined : entry;
}

function read(draft: Draft, fields: Fields, sections: Sections, {blocks, cursor}: Body): Entry {
  switch (draft.kind) {
    case 'exercise': {
      const record = readExercise(draft, fields, sections);
      return {kind: 'exercise', title: record.title, record};
    }
    case 'circuit': {
      const record = readCircuit(draft, fields, sections, cursor);
      return {kind: 'circuit', title: record.title, record};
    }
    case 'study': {
      const {study: record, reference} = readStudy(draft, fields, sections);
      return {kind: 'study', title: reference.title, record, reference};
    }
    case 'article': {
      const record = readArticle(draft, fields, blocks, cursor);
      return {kind: 'article', title: record.title, record};
    }
  }
}
