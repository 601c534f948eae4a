import {type FOLDERS, type EntryKind, type Figure, type Library, type Reference, type Study} from '../model/index.js';
import {keep, keepFigure, keepReference, type Entry, type FigureOutline, type Kept, type KeptOf, type Outlines, type Records, type StudyOutline} from './entry.js';
import {Json} from './json.js';
import {compare} from './problem.js';

/** By id; no plain object, as `constructor` is an id like any other. */
type Table<Outline, Whole> = ReadonlyMap<string, Kept<Outline, Whole>>;

/** The entries of each kind. */
type Tables = {readonly [K in EntryKind as (typeof FOLDERS)[K]]: Table<Outlines[K], Records[K]>};

/** A library whose records are kept in outline and as JSON. The ids of each table are sorted, so that the same entries make the same bytes. */
export interface Shelf extends Tables {
  readonly language: string;
  readonly references: Table<Reference, Reference>;
  readonly figures: Table<FigureOutline, Figure>;
}

/**
 * The entries in their tables, with the links between studies also seen from the other side. What is as it was in `before` is the
 * same object, so that what is made of it need not be made again.
 */
export function shelve(language: string, entries: readonly Entry[], before?: Shelf): Shelf {
  const of = <K extends EntryKind>(kind: K): Extract<Entry, {kind: K}>[] => entries.filter((entry): entry is Extract<Entry, {kind: K}> => entry.kind === kind);
  return {
    language,
    exercises: byId(of('exercise')),
    circuits: byId(of('circuit')),
    plans: byId(of('plan')),
    checks: byId(of('check')),
    pain: byId(of('pain')),
    studies: byId(withReverseLinks(of('study'), before)),
    articles: byId(of('article')),
    glossary: byId(of('term')),
    corrections: byId(of('correction')),
    references: byId(entries.flatMap(({reference}) => reference ?? [])),
    figures: byId(entries.flatMap(({figure}) => figure ?? [])),
  };
}

export function shelfOf(library: Library): Shelf {
  const of = <K extends EntryKind>(kind: K, records: Readonly<Record<string, Records[K]>>): Map<string, KeptOf<K>> =>
    byId(Object.values(records).map((record) => keep(kind, record)));
  return {
    language: library.language,
    exercises: of('exercise', library.exercises),
    circuits: of('circuit', library.circuits),
    plans: of('plan', library.plans),
    checks: of('check', library.checks),
    pain: of('pain', library.pain),
    studies: of('study', library.studies),
    articles: of('article', library.articles),
    glossary: of('term', library.glossary),
    corrections: of('correction', library.corrections),
    references: byId(Object.values(library.references).map(keepReference)),
    figures: byId(Object.entries(library.figures).map(([id, figure]) => keepFigure(id, figure))),
  };
}

export function libraryOf(shelf: Shelf): Library {
  return {
    language: shelf.language,
    exercises: recordsOf(shelf.exercises),
    circuits: recordsOf(shelf.circuits),
    plans: recordsOf(shelf.plans),
    checks: recordsOf(shelf.checks),
    pain: recordsOf(shelf.pain),
    studies: recordsOf(shelf.studies),
    articles: recordsOf(shelf.articles),
    glossary: recordsOf(shelf.glossary),
    corrections: recordsOf(shelf.corrections),
    references: recordsOf(shelf.references),
    figures: recordsOf(shelf.figures),
  };
}

function byId<T extends {readonly outline: {readonly id: string}}>(records: readonly T[]): Map<string, T> {
  const sorted = records.toSorted((a, b) => compare(a.outline.id, b.outline.id));
  return new Map(sorted.map((record) => [record.outline.id, record]));
}

function recordsOf<Outline, Whole>(table: Table<Outline, Whole>): Record<string, Whole> {
  return Object.fromEntries(Array.from(table, ([id, {json}]) => [id, json.parse()]));
}

/** Each with the name it has from the other side; that of the same data is the same. */
const RELATIONS = [['contests', 'contestedBy'], ['supports', 'supportedBy'], ['replies', 'repliedBy'], ['sameData', 'sameData']] as const;

type Reverse = Pick<Study, 'contestedBy' | 'supportedBy' | 'repliedBy' | 'sameData'>;

function withReverseLinks(studies: readonly Kept<StudyOutline, Study>[], before: Shelf | undefined): Kept<StudyOutline, Study>[] {
  const reverse = new Map<string, Reverse>();
  const own = new Map(studies.map(({outline: {id, sameData}}) => [id, sameData]));
  for (const {outline} of studies) {
    for (const [relation, reversed] of RELATIONS) {
      for (const id of outline[relation]) {
        const known = reverse.get(id) ?? {contestedBy: [], supportedBy: [], repliedBy: [], sameData: own.get(id) ?? []};
        reverse.set(id, {...known, [reversed]: [...new Set([...known[reversed], outline.id])].sort(compare)});
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
