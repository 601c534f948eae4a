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
  const complete = <T>(record: T): T => {
    fields.reportMissing();
    sections.reportMissing();
    return record;
  };
  switch (draft.kind) {
    case 'exercise': {
      const record = checked(exercise, complete(readExercise(draft, fields, sections)), report);
      return record && {kind: 'exercise', title: record.title, record};
    }
    case 'circuit': {
      const record = checked(circuit, complete(readCircuit(draft, fields, sections, cursor)), report);
      return record && {kind: 'circuit', title: record.title, record};
    }
    case 'study': {
      const parts = complete(readStudy(draft, fields, sections));
      const record = checked(study, parts.study, report);
      const paper = checked(reference, parts.reference, report);
      return record && paper && {kind: 'study', title: paper.title, record, reference: paper};
    }
    case 'article': {
      const record = checked(article, complete(readArticle(draft, fields, blocks, cursor)), report);
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
