import type {
  Article, Check, Circuit, CircuitBlock, CircuitItem, Correction, EntryKind, EntryRef, Exercise, Figure, Listing, PainModel, Plan, Reference, Study, Term, Variation,
} from '../model/index.js';
import {citedBy, embeddedIn} from './cited.js';
import {Json} from './json.js';
import {listingOf} from './listing.js';

/** The record of each kind of entry. */
export interface Records {
  exercise: Exercise; circuit: Circuit; plan: Plan; check: Check; pain: PainModel; study: Study; article: Article; term: Term; correction: Correction;
}

/**
 * What other entries, and the choice of what a page needs, have to know of an entry. The rest is kept as JSON, which the output
 * needs anyway: ten thousand records as objects fill 95 MB, as outlines and JSON half of that.
 */
export interface Outlines {
  exercise: ExerciseOutline; circuit: CircuitOutline; plan: PlanOutline; check: Outline; pain: Outline; study: StudyOutline; article: ArticleOutline;
  term: Outline; correction: Outline;
}
export type Outline = Pick<Term, 'id' | 'sources' | 'reviewed'>;
export type ExerciseOutline = Outline & Pick<Exercise, 'kind' | 'dose'> & {readonly easier: readonly Step[]; readonly harder: readonly Step[]};
export type CircuitOutline = Outline & Pick<Circuit, 'warmUp'> & {readonly blocks: readonly BlockOutline[]};
export type PlanOutline = Outline & {readonly shows: readonly EntryRef[]};
export type StudyOutline = Omit<Study, 'summary' | 'doesNotShow' | 'limits'> & {readonly cited: readonly string[]};
export type ArticleOutline = Outline & Pick<Article, 'date'> & {readonly shows: readonly EntryRef[]};
export type Step = Pick<Variation, 'exercise'>;
export type BlockOutline = Pick<CircuitBlock, 'title'> & {readonly items: readonly ItemOutline[]};
export type ItemOutline = Pick<CircuitItem, 'exercise' | 'dose'>;

/** A record, in outline and whole. */
export interface Kept<Outline, Whole> {
  readonly title: string;
  readonly outline: Outline;
  readonly json: Json<Whole>;
  /** What the catalogue says of it, for a kind that is listed there. */
  readonly listing?: Json<Listing> | undefined;
}

export type KeptOf<K extends EntryKind> = Kept<Outlines[K], Records[K]>;

/** What stands beside a record: the paper of a study, the figure of an exercise. */
interface Beside {
  readonly reference?: Kept<Reference, Reference> | undefined;
  readonly figure?: Kept<FigureOutline, Figure> | undefined;
}
export type FigureOutline = Pick<Outline, 'id'>;

/** One file read and found without an error, before its links are looked up. */
export type Entry = {[K in EntryKind]: {readonly kind: K} & Beside & KeptOf<K>}[EntryKind];

const OUTLINE: {readonly [K in EntryKind]: (record: Records[K]) => Outlines[K]} = {
  exercise: (record) => ({...outline(record), kind: record.kind, dose: record.dose, easier: record.easier.map(step), harder: record.harder.map(step)}),
  circuit: (record) => ({
    ...outline(record), warmUp: record.warmUp,
    blocks: record.blocks.map(({title, items}) => ({title, items: items.map(({exercise, dose}) => ({exercise, dose}))})),
  }),
  plan: (record) => ({...outline(record), shows: record.phases.flatMap(({items}) => items.map(({show}) => show))}),
  check: outline,
  pain: outline,
  study: (record) => {
    const {summary: _, doesNotShow: __, limits: ___, ...rest} = record;
    return {...rest, cited: citedBy(record)};
  },
  article: (record) => ({...outline(record), date: record.date, shows: embeddedIn(record.body)}),
  term: outline,
  correction: outline,
};

export function keep<K extends EntryKind>(kind: K, record: Records[K]): KeptOf<K> {
  const listing = listingOf(kind, record);
  return {title: titleOf(record), outline: OUTLINE[kind](record), json: new Json(record), listing: listing && new Json(listing)};
}

export function keepReference(record: Reference): Kept<Reference, Reference> {
  return {title: record.title, outline: record, json: new Json(record)};
}

export function keepFigure(exercise: string, figure: Figure): Kept<FigureOutline, Figure> {
  return {title: exercise, outline: {id: exercise}, json: new Json(figure)};
}

/** A study goes by its label, as the title of a paper is no name. */
function titleOf(record: Records[EntryKind]): string {
  return 'label' in record ? record.label : record.title;
}

function outline({id, sources, reviewed}: Outline): Outline {
  return {id, sources, reviewed};
}

const step = ({exercise}: Variation): Step => ({exercise});
