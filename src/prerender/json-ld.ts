import {sayDose} from '../dose/index.js';
import {en} from '../locales/index.js';
import type {Circuit, EntryRef, Exercise, Library, Plan, Range, Reference} from '../model/index.js';
import {doiUrl} from '../share/index.js';
import {circuitSeconds} from '../training/index.js';
import {shownIn} from '../view/article/index.js';
import {sourcesOf} from './entry.js';
import type {Shown} from './tag.js';

/** A node of the graph; what is undefined is left out. */
type Node = Readonly<Record<string, unknown>> & {readonly '@id': string};

/** What a tag of the page shows, and the library that has it. */
export interface Told {readonly shown: Shown; readonly library: Library}

/**
 * What a page shows as JSON-LD of schema.org: each exercise, circuit and plan as an ExercisePlan, each paper as a ScholarlyArticle,
 * once each. `<` is escaped, so that the text can stand in a script tag whatever is in it. Undefined where there is nothing to say.
 */
export function jsonLdOf(told: readonly Told[]): string | undefined {
  const nodes = new Map(told.flatMap(({shown, library}) => ('id' in shown ? [shown, ...within(shown, library)].flatMap((entry) => nodesOf(entry, library)) : []))
    .map((node) => [node['@id'], node]));
  return nodes.size === 0 ? undefined : JSON.stringify({'@context': 'https://schema.org', '@graph': [...nodes.values()]}).replaceAll('<', '\\u003c');
}

/** The entries that an entry shows in its middle: those of an article, and the exercises of a circuit. */
function within({kind, id}: EntryRef, library: Library): readonly EntryRef[] {
  const circuit = kind === 'circuit' ? library.circuits[id] : undefined;
  const shown = kind === 'article' ? shownIn(library.articles[id]?.body ?? []) : [];
  return [...shown, ...shown.flatMap((inner) => within(inner, library)), ...exercisesOf(circuit).map((exercise) => ({kind: 'exercise' as const, id: exercise}))];
}

const exercisesOf = (circuit: Circuit | undefined): readonly string[] => circuit?.blocks.flatMap(({items}) => items.map(({exercise}) => exercise)) ?? [];

function nodesOf(to: EntryRef, library: Library): readonly Node[] {
  const {exercises, circuits, plans, references} = library;
  const cited = sourcesOf(to, library).flatMap((key) => references[key] ?? []);
  const entry = to.kind === 'exercise' ? exercises[to.id] : to.kind === 'circuit' ? circuits[to.id] : to.kind === 'plan' ? plans[to.id] : undefined;
  const about = entry && {
    '@type': 'ExercisePlan', '@id': idOf(to), name: entry.title, description: entry.purpose, inLanguage: library.language, creditText: entry.author,
    // an SPDX id has a page at this address; a licence of one's own has none
    license: entry.licence.startsWith('LicenseRef-') ? undefined : `https://spdx.org/licenses/${encodeURIComponent(entry.licence)}.html`,
    citation: cited.length > 0 ? cited.map((reference) => ({'@id': paperId(reference)})) : undefined,
    ...'blocks' in entry ? circuitFacts(entry) : 'phases' in entry ? planFacts(entry) : exerciseFacts(entry),
  };
  const own = to.kind === 'study' ? references[to.id] : undefined;
  return [...about ? [about] : [], ...own ? [paper(own)] : [], ...cited.map(paper)];
}

const idOf = ({kind, id}: EntryRef): string => `#ham_${kind}_${id}`;

const exerciseFacts = ({kind, dose, id}: Exercise): object => ({identifier: id, exerciseType: en.kind[kind], additionalVariable: sayDose(dose, en.dose)});

const circuitFacts = (circuit: Circuit): object => ({
  activityDuration: between(circuitSeconds(circuit), 'SEC'), activityFrequency: circuit.perWeek && en.perWeek(...circuit.perWeek),
  hasPart: [...new Set(exercisesOf(circuit))].map((id) => ({'@id': idOf({kind: 'exercise', id})})),
});

const planFacts = ({phases}: Plan): object => {
  const days = phases.reduce((sum, phase) => sum + phase.days, 0);
  return {activityDuration: between([days, days], 'DAY')};
};

/** Units by their UN/CEFACT codes, as schema.org asks for. */
const between = ([minValue, maxValue]: Range, unitCode: 'SEC' | 'DAY'): object => ({'@type': 'QuantitativeValue', minValue, maxValue, unitCode});

const paperId = ({id, doi}: Reference): string => (doi ? doiUrl(doi) : `#ham_paper_${id}`);

const paper = (reference: Reference): Node => {
  const {title, authors, year, journal, volume, issue, pages, doi} = reference;
  return {
    '@type': 'ScholarlyArticle', '@id': paperId(reference), name: title, datePublished: String(year), sameAs: doi && doiUrl(doi),
    author: authors.map(({family, given}) => ({'@type': 'Person', familyName: family, givenName: given})),
    isPartOf: journal && {'@type': 'PublicationIssue', issueNumber: issue, isPartOf: {'@type': 'PublicationVolume', volumeNumber: volume, isPartOf: {'@type': 'Periodical', name: journal}}},
    pagination: pages,
  };
};
