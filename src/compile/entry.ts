import type {Article, Circuit, CircuitBlock, CircuitItem, EntryRef, Exercise, Reference, Study, Variation} from '../model/index.js';
import {citedBy, embeddedIn} from './cited.js';
import {Json} from './json.js';

/**
 * What other entries, and the choice of what a page needs, have to know of an entry. The rest is kept as JSON, which the output
 * needs anyway: ten thousand records as objects fill 95 MB, as outlines and JSON half of that.
 */
export type ExerciseOutline = Pick<Exercise, 'id' | 'kind' | 'dose' | 'sources' | 'reviewed'> & {
  readonly easier: readonly Step[];
  readonly harder: readonly Step[];
};
export type CircuitOutline = Pick<Circuit, 'id' | 'warmUp' | 'sources' | 'reviewed'> & {readonly blocks: readonly BlockOutline[]};
export type StudyOutline = Omit<Study, 'summary' | 'doesNotShow' | 'limits'> & {readonly cited: readonly string[]};
export type ArticleOutline = Pick<Article, 'id' | 'date' | 'sources' | 'reviewed'> & {readonly shows: readonly EntryRef[]};
export type Step = Pick<Variation, 'exercise'>;
export type BlockOutline = Pick<CircuitBlock, 'title'> & {readonly items: readonly ItemOutline[]};
export type ItemOutline = Pick<CircuitItem, 'exercise' | 'dose'>;

/** A record, in outline and whole. */
export interface Kept<Outline, Whole> {readonly title: string; readonly outline: Outline; readonly json: Json<Whole>}

/** One file read and found without an error, before its links are looked up. */
export type Entry =
  | {readonly kind: 'exercise'} & Kept<ExerciseOutline, Exercise>
  | {readonly kind: 'circuit'} & Kept<CircuitOutline, Circuit>
  | {readonly kind: 'study'; readonly reference: Kept<Reference, Reference>} & Kept<StudyOutline, Study>
  | {readonly kind: 'article'} & Kept<ArticleOutline, Article>;

export function keepExercise(record: Exercise): Kept<ExerciseOutline, Exercise> {
  const {id, title, kind, dose, sources, reviewed, easier, harder} = record;
  return {title, outline: {id, kind, dose, sources, reviewed, easier: easier.map(step), harder: harder.map(step)}, json: new Json(record)};
}

export function keepCircuit(record: Circuit): Kept<CircuitOutline, Circuit> {
  const {id, title, warmUp, sources, reviewed, blocks} = record;
  const outlines = blocks.map(({title, items}) => ({title, items: items.map(({exercise, dose}) => ({exercise, dose}))}));
  return {title, outline: {id, warmUp, sources, reviewed, blocks: outlines}, json: new Json(record)};
}

/** A study goes by its label, as the title of a paper is no name. */
export function keepStudy(record: Study): Kept<StudyOutline, Study> {
  const {summary: _, doesNotShow: __, limits: ___, ...outline} = record;
  return {title: record.label, outline: {...outline, cited: citedBy(record)}, json: new Json(record)};
}

export function keepReference(record: Reference): Kept<Reference, Reference> {
  return {title: record.title, outline: record, json: new Json(record)};
}

export function keepArticle(record: Article): Kept<ArticleOutline, Article> {
  const {id, title, date, sources, reviewed, body} = record;
  return {title, outline: {id, date, sources, reviewed, shows: embeddedIn(body)}, json: new Json(record)};
}

const step = ({exercise}: Variation): Step => ({exercise});
