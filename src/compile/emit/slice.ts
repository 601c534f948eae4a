import {FOLDERS, type EntryRef, type Folder} from '../../model/index.js';
import type {CircuitOutline, ExerciseOutline, Step} from '../entry.js';
import {compare} from '../problem.js';
import type {Shelf} from '../shelf.js';

/** The tables of records that make a library. */
export type Table = Folder | 'references' | 'figures';

/** In the order in which a library has them. */
export const TABLES = [
  'exercises', 'circuits', 'plans', 'checks', 'pain', 'studies', 'articles', 'glossary', 'corrections', 'references', 'figures',
] as const satisfies readonly Table[];

export function ofEachTable<T>(make: (table: Table) => T): Record<Table, T> {
  return {
    exercises: make('exercises'), circuits: make('circuits'), plans: make('plans'), checks: make('checks'), pain: make('pain'), studies: make('studies'),
    articles: make('articles'), glossary: make('glossary'), corrections: make('corrections'), references: make('references'),
    figures: make('figures'),
  };
}

/** The part of a library that one page needs. */
export interface Slice {
  /** The records in it, sorted. */
  readonly ids: Readonly<Record<Table, readonly string[]>>;
  /** Records that were looked for and are not there: the slice changes when one of them comes to be. */
  readonly absent: readonly (readonly [table: Table, id: string])[];
}

/**
 * Of an exercise: it, and all it names as easier or harder. Of a circuit: its exercises, the next easier and harder of each, and its
 * warm-up with its exercises. Of a study: those it contests, supports and answers, those that do so to it, and those of the same
 * data. Of an article: the slices of all that it shows. Of any other entry: it alone. With each go the references that it cites, and
 * the terms that it links to.
 */
export function sliceOf(shelf: Shelf, folder: Folder, id: string): Slice {
  return new Selection(shelf).take(folder, id);
}

class Selection {
  private readonly ids: Record<Table, string[]> = ofEachTable(() => []);
  private readonly absent: (readonly [table: Table, id: string])[] = [];

  constructor(private readonly shelf: Shelf) {}

  take(folder: Folder, id: string): Slice {
    this.addWhole(folder, id);
    for (const table of TABLES) this.ids[table].sort(compare);
    return {ids: this.ids, absent: this.absent};
  }

  private addWhole(folder: Folder, id: string): void {
    switch (folder) {
      case 'exercises': this.addExercise(id); break;
      case 'circuits': this.addCircuit(id); break;
      case 'studies': this.addStudy(id); break;
      case 'articles': this.addArticle(id); break;
      default: this.add(folder, id);
    }
  }

  private addExercise(id: string): void {
    const exercise = this.add('exercises', id);
    if (!exercise) return;
    for (const other of [...linked(exercise.easier), ...linked(exercise.harder)]) this.add('exercises', other);
  }

  private addCircuit(id: string): void {
    const circuit = this.add('circuits', id);
    if (!circuit) return;
    for (const exercise of this.addItems(circuit)) {
      for (const variations of [exercise.easier, exercise.harder]) {
        const [nearest] = linked(variations);
        if (nearest !== undefined) this.add('exercises', nearest);
      }
    }
    const warmUp = circuit.warmUp === undefined ? undefined : this.add('circuits', circuit.warmUp);
    if (warmUp) this.addItems(warmUp);
  }

  private addItems({blocks}: CircuitOutline): ExerciseOutline[] {
    return blocks.flatMap(({items}) => items).flatMap(({exercise}) => this.add('exercises', exercise) ?? []);
  }

  private addStudy(id: string): void {
    const study = this.add('studies', id);
    if (!study) return;
    const {contests, supports, replies, contestedBy, supportedBy, repliedBy, sameData} = study;
    for (const others of [contests, supports, replies, contestedBy, supportedBy, repliedBy, sameData]) {
      for (const other of others) this.add('studies', other);
    }
  }

  private addArticle(id: string): void {
    const article = this.add('articles', id);
    for (const shown of article?.shows ?? []) this.addShown(shown);
  }

  /** An article shows no other one. */
  private addShown({kind, id}: EntryRef): void {
    if (kind !== 'article') this.addWhole(FOLDERS[kind], id);
  }

  private add<F extends Folder>(folder: F, id: string): ReturnType<Shelf[F]['get']> extends {outline: infer O} | undefined ? O | undefined : never;
  private add(folder: Folder, id: string): object | undefined {
    const record = this.shelf[folder].get(id);
    if (!record) {
      this.absent.push([folder, id]);
    } else if (!this.ids[folder].includes(id)) {
      this.ids[folder].push(id);
      const {outline, json} = record;
      for (const key of 'cited' in outline ? [id, ...outline.cited] : outline.sources) this.addReference(key);
      // a term's own definition stands in a popover, where no other can open
      if (folder !== 'glossary') for (const term of termsIn(json.text)) this.add('glossary', term);
    }
    return record?.outline;
  }

  private addReference(id: string): void {
    if (!this.shelf.references.has(id)) this.absent.push(['references', id]);
    else if (!this.ids.references.includes(id)) this.ids.references.push(id);
  }
}

/** As JSON has them; inside a text of the record the quotes would be escaped. */
const TERM = /"to":\{"kind":"term","id":"([^"]+)"\}/g;

function termsIn(json: string): string[] {
  return json.includes('"kind":"term"') ? Array.from(json.matchAll(TERM), ([, id = '']) => id) : [];
}

function linked(steps: readonly Step[]): string[] {
  return steps.flatMap(({exercise}) => exercise ?? []);
}
