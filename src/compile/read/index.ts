import {article, circuit, exercise, reference, study, type Article, type Circuit, type Exercise, type Reference, type Study} from '../../model/index.js';
import {safeParse, type GenericSchema, type InferOutput} from 'valibot';
import type {Draft} from '../draft.js';
import {Fields} from '../fields.js';
import {readFrontmatter} from '../frontmatter.js';
import {lex} from '../lex.js';
import {withinLimits} from '../limits.js';
import type {Report} from '../problem.js';
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

/** Reads one entry. Undefined when it has an error; all errors of the file are in the report. */
export function readEntry(draft: Draft): Entry | undefined {
  const {report} = draft;
  if (!withinLimits(report)) return undefined;
  const file = readFrontmatter(report);
  if (!file) return undefined;
  const body = lex(report, file.bodyStart);
  if (!body) return undefined;
  const {blocks, cursor} = body;
  const fields = (keys: readonly string[]): Fields => new Fields(file.frontmatter, report, keys);
  const sections = (names: readonly string[]): Sections => new Sections(blocks, names, cursor, draft);
  switch (draft.kind) {
    case 'exercise': {
      const record = checked(exercise, readExercise(draft, fields(EXERCISE_KEYS), sections(EXERCISE_SECTIONS)), report);
      return record && {kind: 'exercise', title: record.title, record};
    }
    case 'circuit': {
      const record = checked(circuit, readCircuit(draft, fields(CIRCUIT_KEYS), sections(CIRCUIT_SECTIONS), cursor), report);
      return record && {kind: 'circuit', title: record.title, record};
    }
    case 'study': {
      const parts = readStudy(draft, fields(STUDY_KEYS), sections(STUDY_SECTIONS));
      const record = checked(study, parts.study, report);
      const paper = checked(reference, parts.reference, report);
      return record && paper && {kind: 'study', title: paper.title, record, reference: paper};
    }
    case 'article': {
      const record = checked(article, readArticle(draft, fields(ARTICLE_KEYS), blocks, cursor), report);
      return record && {kind: 'article', title: record.title, record};
    }
  }
}

/**
 * The border: what the model itself demands of a record. The readers leave nothing for it to find that they could tell better,
 * so a problem here names the field of the record.
 */
function checked<S extends GenericSchema>(schema: S, record: unknown, report: Report): InferOutput<S> | undefined {
  if (report.hasErrors) return undefined;
  const result = safeParse(schema, record);
  if (result.success) return result.output;
  for (const {message, path} of result.issues) {
    const where = path?.map(({key}) => String(key)).join('.') ?? 'entry';
    report.error('invalid-entry', {start: 0, end: 0}, `\`${where}\`: ${message}.`);
  }
  return undefined;
}
