import type {EntryKind} from '../../model/index.js';
import {keep, keepFigure, keepReference, type Entry} from '../entry.js';
import {checkUnfinished} from '../checks/unfinished.js';
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
import {CHECK_KEYS, CHECK_SECTIONS, readCheck} from './check.js';
import {CIRCUIT_KEYS, CIRCUIT_SECTIONS, readCircuit} from './circuit.js';
import {CORRECTION_KEYS, CORRECTION_SECTIONS, readCorrection} from './correction.js';
import {EXERCISE_KEYS, EXERCISE_SECTIONS, readExercise} from './exercise.js';
import {PAIN_KEYS, PAIN_SECTIONS, readPain} from './pain.js';
import {PLAN_KEYS, PLAN_SECTIONS, readPlan} from './plan.js';
import {readReference, readStudy, STUDY_KEYS, STUDY_SECTIONS} from './study.js';
import {readTerm, TERM_KEYS} from './term.js';

/** A file taken apart: its fields, and its text by sections and whole. */
interface Parts extends Body {readonly fields: Fields; readonly sections: Sections}

/** How a kind of entry is read: the keys and the section names that it has, none where its headings are its own. */
interface Reader {
  readonly keys: readonly string[];
  readonly names: readonly string[];
  read(draft: Draft, parts: Parts): Entry;
}

const READERS: Readonly<Record<EntryKind, Reader>> = {
  exercise: {keys: EXERCISE_KEYS, names: EXERCISE_SECTIONS, read: (draft, {fields, sections}) => {
    const {exercise, figure} = readExercise(draft, fields, sections);
    return {kind: 'exercise', ...keep('exercise', exercise), figure: figure && keepFigure(draft.id, figure)};
  }},
  circuit: {keys: CIRCUIT_KEYS, names: CIRCUIT_SECTIONS, read: (draft, {fields, sections, cursor}) => ({kind: 'circuit', ...keep('circuit', readCircuit(draft, fields, sections, cursor))})},
  plan: {keys: PLAN_KEYS, names: PLAN_SECTIONS, read: (draft, {fields, sections, cursor}) => ({kind: 'plan', ...keep('plan', readPlan(draft, fields, sections, cursor))})},
  check: {keys: CHECK_KEYS, names: CHECK_SECTIONS, read: (draft, {fields, sections}) => ({kind: 'check', ...keep('check', readCheck(draft, fields, sections))})},
  pain: {keys: PAIN_KEYS, names: PAIN_SECTIONS, read: (draft, {fields, sections}) => ({kind: 'pain', ...keep('pain', readPain(draft, fields, sections))})},
  study: {keys: STUDY_KEYS, names: STUDY_SECTIONS, read: (draft, {fields, sections}) => ({
    kind: 'study', ...keep('study', readStudy(draft, fields, sections)), reference: keepReference(readReference(draft.id, fields)),
  })},
  article: {keys: ARTICLE_KEYS, names: [], read: (draft, {fields, blocks, cursor}) => ({kind: 'article', ...keep('article', readArticle(draft, fields, blocks, cursor))})},
  term: {keys: TERM_KEYS, names: [], read: (draft, {fields, blocks, cursor}) => ({kind: 'term', ...keep('term', readTerm(draft, fields, blocks, cursor))})},
  correction: {keys: CORRECTION_KEYS, names: CORRECTION_SECTIONS, read: (draft, {fields, sections}) => ({kind: 'correction', ...keep('correction', readCorrection(draft, fields, sections))})},
};

/** Reads one entry. Undefined when it has an error; all errors of the file are in the report. */
export function readEntry(draft: Draft): Entry | undefined {
  const {report} = draft;
  if (!withinLimits(report)) return undefined;
  checkUnfinished(report);
  const file = readFrontmatter(report);
  if (!file) return undefined;
  const body = lex(report, file.bodyStart);
  if (!body) return undefined;
  draft.excuses.push(...readExcuses(report, file.bodyStart));
  draft.claims.push(...collectClaims(draft, file));
  const reader = READERS[draft.kind];
  const {keys, names} = reader;
  const blocks = withMeantHeadings(body.blocks, names, report);
  const fields = new Fields(file.frontmatter, report, keys, names);
  const sections = new Sections(names.length === 0 ? [] : blocks, names, body.cursor, draft);
  const entry = reader.read(draft, {blocks, cursor: body.cursor, fields, sections});
  fields.reportMissing();
  sections.reportMissing();
  return report.hasErrors ? undefined : entry;
}
