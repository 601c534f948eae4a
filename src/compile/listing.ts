import {doseSeconds} from '../dose/index.js';
import type {Catalogue, Library, Listing} from '../model/index.js';
import {circuitSeconds} from '../training/index.js';
import type {Records} from './entry.js';
import {compare} from './problem.js';

/** The kinds that a catalogue lists, in its order. */
export const LISTED = ['exercise', 'circuit', 'plan', 'article'] as const;
type ListedKind = (typeof LISTED)[number];

const LISTINGS: {readonly [K in ListedKind]: (record: Records[K]) => Listing} = {
  exercise: ({id, title, purpose, kind, level, phase, kit, muscles, dose}) => ({
    kind: 'exercise', id, title, purpose, does: kind, level, phase, kit,
    muscles: muscles.filter(({role}) => role !== 'assist').map(({muscle}) => muscle),
    seconds: [...doseSeconds(dose)],
  }),
  circuit: (circuit) => ({
    kind: 'circuit', id: circuit.id, title: circuit.title, purpose: circuit.purpose, seconds: [...circuitSeconds(circuit)],
    exercises: [...new Set(circuit.blocks.flatMap(({items}) => items.map(({exercise}) => exercise)))], warmUp: circuit.warmUp,
  }),
  plan: ({id, title, purpose, phases}) => {
    const shown = phases.flatMap(({items}) => items.map(({show}) => show));
    const of = (kind: 'exercise' | 'circuit'): string[] => [...new Set(shown.filter((show) => show.kind === kind).map((show) => show.id))];
    return {
      kind: 'plan', id, title, purpose, days: phases.reduce((sum, phase) => sum + phase.days, 0), exercises: of('exercise'), circuits: of('circuit'),
    };
  },
  article: ({id, title, summary, minutes}) => ({kind: 'article', id, title, purpose: summary, minutes}),
};

/** What a catalogue says of an entry; undefined for a kind that it does not list. */
export function listingOf<K extends keyof Records>(kind: K, record: Records[K]): Listing | undefined {
  const listings: {readonly [Kind in keyof Records]?: (record: Records[Kind]) => Listing} = LISTINGS;
  return listings[kind]?.(record);
}

/** By title, and of two with one title by id, so that the same entries make the same bytes. */
export const byTitle = (a: {readonly id: string; readonly title: string}, b: typeof a): number => compare(a.title, b.title) || compare(a.id, b.id);

/** The catalogue of a library that is at hand. */
export function catalogueOf({language, exercises, circuits, plans, articles}: Library): Catalogue {
  return {
    language,
    entries: [
      ...Object.values(exercises).toSorted(byTitle).map(LISTINGS.exercise), ...Object.values(circuits).toSorted(byTitle).map(LISTINGS.circuit),
      ...Object.values(plans).toSorted(byTitle).map(LISTINGS.plan), ...Object.values(articles).toSorted(byTitle).map(LISTINGS.article),
    ],
  };
}
