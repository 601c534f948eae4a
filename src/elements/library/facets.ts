import {library as words} from '../../locales/en/library.js';
import type {Strings} from '../../locales/index.js';
import type {Catalogue, KitNeed, Listing} from '../../model/index.js';
import {mergedKit} from '../../training/index.js';
import {word} from '../../view/scope.js';
import {Search} from './search.js';

export const FACETS = ['kind', 'kit', 'time', 'muscle', 'level', 'phase'] as const;
export type Facet = (typeof FACETS)[number];

/** What a reader asks for: words, and of each facet any of some values. None of a facet is all of it. */
export type Choice = {readonly q: string} & Readonly<Record<Facet, readonly string[]>>;
export const NOTHING: Choice = {q: '', kind: [], kit: [], time: [], muscle: [], level: [], phase: []};

/** In the place of a thing, for whoever has none. */
export const NO_KIT = 'nothing';

/** A listing with what the facets ask of it. */
export interface Book {
  readonly listing: Listing;
  readonly kit: readonly KitNeed[];
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}
export interface Option {readonly value: string; readonly name: string}
/** An option and how many there would be with it. */
export interface Counted extends Option {readonly count: number; readonly chosen: boolean}
export interface Found {readonly books: readonly Book[]; readonly counts: Readonly<Record<Facet, readonly Counted[]>>}

/** Upper ends of the times, in seconds, in the order of their names. An entry is where its longest way to do it falls. */
const TIMES: readonly (readonly [value: keyof typeof words.times, most: number])[] = [['0-5', 300], ['5-10', 600], ['10-20', 1200], ['20-', Infinity]];

const timeOf = (seconds: number): readonly string[] => TIMES.filter(([, most]) => seconds <= most).slice(0, 1).map(([value]) => value);

const HEADS: readonly string[] = ['biceps-femoris-long-head', 'biceps-femoris-short-head', 'semitendinosus', 'semimembranosus'];

/** One of the three hamstrings is also found among the hamstrings. */
const musclesOf = (muscles: readonly string[]): readonly string[] => [...new Set(muscles.flatMap((muscle) => (HEADS.includes(muscle) ? [muscle, 'hamstrings'] : [muscle])))];

/** Whether it can be done with what is at hand, or with what stands in for that. An article is not done. */
const isDoable = ({kit, listing}: Book, owned: ReadonlySet<string>): boolean =>
  listing.kind !== 'article' && kit.every(({item, or}) => [item, ...or].some((id) => owned.has(id)));

/** What needs nothing can be done too, but whoever says what they have wants to use it. */
const usesAny = ({kit}: Book, owned: ReadonlySet<string>): boolean => kit.some(({item, or}) => [item, ...or].some((id) => owned.has(id)));

/** All entries, ready to be asked again and again. */
export class Shelves {
  readonly books: readonly Book[];
  readonly options: Readonly<Record<Facet, readonly Option[]>>;
  readonly #search: Search;

  constructor({entries}: Catalogue, say: Strings) {
    const byId = new Map(entries.map((listing) => [`${listing.kind} ${listing.id}`, listing]));
    this.books = entries.map((listing) => bookOf(listing, byId));
    this.options = optionsOf(this.books, say);
    this.#search = new Search(this.books.map(({listing, kit, values}) => [
      [listing.title, 4], [listing.id, 3], [listing.purpose, 2], [values.kind.map((kind) => nameOf('kind', kind, say)).join(' '), 1],
      [values.level.map((level) => nameOf('level', level, say)).join(' '), 1], [kit.length > 0 || listing.kind === 'article' ? '' : words.noKit, 1],
      [values.muscle.map((muscle) => `${muscle} ${nameOf('muscle', muscle, say)}`).join(' '), 1],
      [kit.flatMap(({item, or}) => [item, ...or]).map((id) => `${id} ${nameOf('kit', id, say)}`).join(' '), 1],
    ]));
  }

  /** What fits a choice, best first where words were typed or kit is named, and for each option how many there would be with it: so far as it goes with the other facets. */
  find(choice: Choice): Found {
    const scores = this.#search.find(choice.q);
    const owned = new Set(choice.kit);
    const fits: Readonly<Record<Facet, (book: Book) => boolean>> = {
      ...mapFacets((facet) => (book: Book) => choice[facet].length === 0 || book.values[facet].some((value) => choice[facet].includes(value))),
      kit: (book) => owned.size === 0 || isDoable(book, owned),
    };
    const results: (readonly [book: Book, score: number])[] = [];
    const almost = mapFacets((): Book[] => []);
    this.books.forEach((book, at) => {
      const score = scores ? scores.get(at) : 0;
      if (score === undefined) return;
      const misses = FACETS.filter((facet) => !fits[facet](book));
      if (misses.length === 0) results.push([book, score + (usesAny(book, owned) ? 0.5 : 0)]);
      for (const facet of misses.length === 0 ? FACETS : misses.length === 1 ? misses : []) almost[facet].push(book);
    });
    return {
      books: results.toSorted(([, a], [, b]) => b - a).map(([book]) => book),
      counts: mapFacets((facet) => this.options[facet].map((option) => ({
        ...option, chosen: choice[facet].includes(option.value), count: countOf(facet, option.value, almost[facet], owned),
      }))),
    };
  }

  /** A choice without what nothing here has, as an address may say anything; and who has a thing has not none. */
  known(choice: Choice): Choice {
    const known = mapFacets((facet) => choice[facet].filter((value) => this.options[facet].some((option) => option.value === value)));
    return {q: choice.q, ...known, kit: known.kit.length > 1 ? known.kit.filter((value) => value !== NO_KIT) : known.kit};
  }
}

export const mapFacets = <T>(make: (facet: Facet) => T): Record<Facet, T> =>
  ({kind: make('kind'), kit: make('kit'), time: make('time'), muscle: make('muscle'), level: make('level'), phase: make('phase')});

const countOf = (facet: Facet, value: string, books: readonly Book[], owned: ReadonlySet<string>): number => {
  if (facet !== 'kit') return books.filter(({values}) => values[facet].includes(value)).length;
  const all = new Set([...owned, value]);
  return books.filter((book) => isDoable(book, all)).length;
};

function bookOf(listing: Listing, byId: ReadonlyMap<string, Listing>): Book {
  const exercises = exercisesOf(listing, byId);
  const kit = mergedKit(exercises.flatMap((each) => (each.kind === 'exercise' ? each.kit : [])));
  const muscle = musclesOf(exercises.flatMap((each) => (each.kind === 'exercise' ? each.muscles : [])));
  const none = {...mapFacets((): readonly string[] => []), muscle};
  switch (listing.kind) {
    case 'exercise': {
      const {does, level, phase, seconds} = listing;
      return {listing, kit, values: {...none, kind: [does], level: level ? [level] : [], phase: phase ? [phase] : [], time: timeOf(seconds[1])}};
    }
    case 'circuit': return {listing, kit, values: {...none, kind: ['circuit'], time: timeOf(listing.seconds[1])}};
    case 'plan': return {listing, kit, values: {...none, kind: ['plan']}};
    case 'article': return {listing, kit, values: {...none, kind: ['article'], time: timeOf(listing.minutes * 60)}};
  }
}

/** The exercises of an entry, also of the circuits in it, and of what warms up for those. */
function exercisesOf(listing: Listing, byId: ReadonlyMap<string, Listing>): readonly Listing[] {
  const of = (kind: Listing['kind'], ids: readonly string[]): readonly Listing[] => ids.flatMap((id) => byId.get(`${kind} ${id}`) ?? []);
  const ofCircuit = (circuit: Listing): readonly Listing[] => (circuit.kind === 'circuit' ? of('exercise', circuit.exercises) : []);
  switch (listing.kind) {
    case 'exercise': return [listing];
    case 'circuit': return [...ofCircuit(listing), ...of('circuit', listing.warmUp === undefined ? [] : [listing.warmUp]).flatMap(ofCircuit)];
    case 'plan': return [...of('exercise', listing.exercises), ...of('circuit', listing.circuits).flatMap(ofCircuit)];
    case 'article': return [];
  }
}

const NAMES: Readonly<Record<Facet, (say: Strings) => Readonly<Record<string, string | undefined>>>> = {
  kind: ({kind}) => ({...kind, ...words.kinds}), kit: ({kit}) => ({...kit, [NO_KIT]: words.nothing}), time: () => words.times,
  muscle: ({muscle}) => muscle, level: ({difficulty}) => difficulty, phase: () => words.phase,
};

export const nameOf = (facet: Facet, value: string, say: Strings): string => word(NAMES[facet](say), value);

/** What there is to choose: in the order of the dictionary where that has one, else what is most often there first. */
function optionsOf(books: readonly Book[], say: Strings): Record<Facet, readonly Option[]> {
  return mapFacets((facet) => {
    const often = new Map<string, number>();
    for (const {kit, values} of books) {
      const own = facet === 'kit' ? new Set(kit.flatMap(({item, or}) => [item, ...or])) : values[facet];
      for (const value of own) often.set(value, (often.get(value) ?? 0) + 1);
    }
    const ordered = facet === 'kit' || facet === 'muscle'
      ? [...often].toSorted(([, a], [, b]) => b - a).map(([value]) => value) : Object.keys(NAMES[facet](say)).filter((value) => often.has(value));
    return (facet === 'kit' && ordered.length > 0 ? [NO_KIT, ...ordered] : ordered).map((value) => ({value, name: nameOf(facet, value, say)}));
  });
}
