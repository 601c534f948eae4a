import type {ArticleOutline, CircuitOutline, ExerciseOutline, Step, StudyOutline} from '../entry.js';
import type {Folder} from '../path.js';
import {compare} from '../problem.js';
import type {Shelf} from '../shelf.js';

/** The tables of records that make a library. */
export type Table = Folder | 'references';

/** In the order in which a library has them. */
export const TABLES = ['exercises', 'circuits', 'studies', 'articles', 'references'] as const satisfies readonly Table[];

/** The part of a library that one page needs. */
export interface Slice {
  /** The records in it, sorted. */
  readonly ids: Readonly<Record<Table, readonly string[]>>;
  /** Records that were looked for and are not there: the slice changes when one of them comes to be. */
  readonly absent: readonly (readonly [table: Table, id: string])[];
}

/**
 * Of an exercise: it, and all it names as easier or harder. Of a circuit: its exercises, the next easier and harder of each, and its
 * warm-up with its exercises. Of a study: those it contests, supports and answers, and those that do so to it. Of an article: the
 * slices of all that it shows. With each go the references that it cites.
 */
export function sliceOf(shelf: Shelf, folder: Folder, id: string): Slice {
  return new Selection(shelf).take(folder, id);
}

class Selection {
  private readonly ids: Record<Table, string[]> = {exercises: [], circuits: [], studies: [], articles: [], references: []};
  private readonly absent: (readonly [table: Table, id: string])[] = [];

  constructor(private readonly shelf: Shelf) {}

  take(folder: Folder, id: string): Slice {
    switch (folder) {
      case 'exercises': this.addExercise(id); break;
      case 'circuits': this.addCircuit(id); break;
      case 'studies': this.addStudy(id); break;
      case 'articles': this.addArticle(id); break;
    }
    for (const table of TABLES) this.ids[table].sort(compare);
    return {ids: this.ids, absent: this.absent};
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
    const {contests, supports, replies, contestedBy, supportedBy, repliedBy} = study;
    for (const others of [contests, supports, replies, contestedBy, supportedBy, repliedBy]) {
      for (const other of others) this.add('studies', other);
    }
  }

  private addArticle(id: string): void {
    const article = this.add('articles', id);
    if (!article) return;
    for (const {kind, id: shown} of article.shows) {
      if (kind === 'exercise') this.addExercise(shown);
      else if (kind === 'circuit') this.addCircuit(shown);
      else if (kind === 'study') this.addStudy(shown);
    }
  }

  private add(table: 'exercises', id: string): ExerciseOutline | undefined;
  private add(table: 'circuits', id: string): CircuitOutline | undefined;
  private add(table: 'studies', id: string): StudyOutline | undefined;
  private add(table: 'articles', id: string): ArticleOutline | undefined;
  private add(table: Folder, id: string): ExerciseOutline | CircuitOutline | StudyOutline | ArticleOutline | undefined {
    const outline = this.shelf[table].get(id)?.outline;
    if (!outline) {
      this.absent.push([table, id]);
    } else if (!this.ids[table].includes(id)) {
      this.ids[table].push(id);
      for (const key of 'cited' in outline ? [id, ...outline.cited] : outline.sources) this.addReference(key);
    }
    return outline;
  }

  private addReference(id: string): void {
    if (!this.shelf.references.has(id)) this.absent.push(['references', id]);
    else if (!this.ids.references.includes(id)) this.ids.references.push(id);
  }
}

function linked(steps: readonly Step[]): string[] {
  return steps.flatMap(({exercise}) => exercise ?? []);
}
