import type {Article, Circuit, Exercise, Library, Reference, Study} from '../model/index.js';
import {
  keepArticle, keepCircuit, keepExercise, keepReference, keepStudy,
  type ArticleOutline, type CircuitOutline, type Entry, type ExerciseOutline, type Kept, type StudyOutline,
} from './entry.js';
import {Json} from './json.js';
import {compare} from './problem.js';

/** By id; no plain object, as `constructor` is an id like any other. */
type Records<Outline, Whole> = ReadonlyMap<string, Kept<Outline, Whole>>;

/** A library whose records are kept in outline and as JSON. The ids of each table are sorted, so that the same entries make the same bytes. */
export interface Shelf {
  readonly language: string;
  readonly exercises: Records<ExerciseOutline, Exercise>;
  readonly circuits: Records<CircuitOutline, Circuit>;
  readonly studies: Records<StudyOutline, Study>;
  readonly articles: Records<ArticleOutline, Article>;
  readonly references: Records<Reference, Reference>;
}

/**
 * The entries in their tables, with the links between studies also seen from the other side. What is as it was in `before` is the
 * same object, so that what is made of it need not be made again.
 */
export function shelve(language: string, entries: readonly Entry[], before?: Shelf): Shelf {
  const exercises: Kept<ExerciseOutline, Exercise>[] = [];
  const circuits: Kept<CircuitOutline, Circuit>[] = [];
  const studies: Kept<StudyOutline, Study>[] = [];
  const articles: Kept<ArticleOutline, Article>[] = [];
  const references: Kept<Reference, Reference>[] = [];
  for (const entry of entries) {
    switch (entry.kind) {
      case 'exercise': exercises.push(entry); break;
      case 'circuit': circuits.push(entry); break;
      case 'study': studies.push(entry); references.push(entry.reference); break;
      case 'article': articles.push(entry); break;
    }
  }
  return {
    language,
    exercises: byId(exercises),
    circuits: byId(circuits),
    studies: byId(withReverseLinks(studies, before)),
    articles: byId(articles),
    references: byId(references),
  };
}

export function shelfOf({language, exercises, circuits, studies, articles, references}: Library): Shelf {
  return {
    language,
    exercises: byId(Object.values(exercises).map(keepExercise)),
    circuits: byId(Object.values(circuits).map(keepCircuit)),
    studies: byId(Object.values(studies).map(keepStudy)),
    articles: byId(Object.values(articles).map(keepArticle)),
    references: byId(Object.values(references).map(keepReference)),
  };
}

export function libraryOf({language, exercises, circuits, studies, articles, references}: Shelf): Library {
  return {
    language,
    exercises: recordsOf(exercises),
    circuits: recordsOf(circuits),
    studies: recordsOf(studies),
    articles: recordsOf(articles),
    references: recordsOf(references),
  };
}

function byId<T extends {readonly outline: {readonly id: string}}>(records: readonly T[]): Map<string, T> {
  const sorted = records.toSorted((a, b) => compare(a.outline.id, b.outline.id));
  return new Map(sorted.map((record) => [record.outline.id, record]));
}

function recordsOf<Outline, Whole>(records: Records<Outline, Whole>): Record<string, Whole> {
  return Object.fromEntries(Array.from(records, ([id, {json}]) => [id, json.parse()]));
}

const RELATIONS = [['contests', 'contestedBy'], ['supports', 'supportedBy'], ['replies', 'repliedBy']] as const;

type Reverse = Pick<Study, 'contestedBy' | 'supportedBy' | 'repliedBy'>;

function withReverseLinks(studies: readonly Kept<StudyOutline, Study>[], before: Shelf | undefined): Kept<StudyOutline, Study>[] {
  const reverse = new Map<string, Reverse>();
  for (const {outline} of studies) {
    for (const [relation, reversed] of RELATIONS) {
      for (const id of outline[relation]) {
        const known = reverse.get(id) ?? {contestedBy: [], supportedBy: [], repliedBy: []};
        reverse.set(id, {...known, [reversed]: [...known[reversed], outline.id].sort(compare)});
      }
    }
  }
  return studies.map((study) => {
    const links = reverse.get(study.outline.id);
    if (!links) return study;
    const old = before?.studies.get(study.outline.id);
    return old && isSame(old.outline, study.outline, links) ? old : withLinks(study, links);
  });
}

function withLinks({title, outline, json}: Kept<StudyOutline, Study>, links: Reverse): Kept<StudyOutline, Study> {
  return {title, outline: {...outline, ...links}, json: new Json({...json.parse(), ...links})};
}

/** Two outlines made of one study share its own parts, such as the list of its effects. */
function isSame(old: StudyOutline, study: StudyOutline, links: Reverse): boolean {
  return old.effects === study.effects && RELATIONS.every(([, reversed]) => old[reversed].join() === links[reversed].join());
}
