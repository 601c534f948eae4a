import type {Article, Circuit, Exercise, Library, Study, Variation} from '../../model/index.js';
import {citedBy, embeddedIn} from '../cited.js';
import type {Folder} from '../path.js';
import {compare} from '../problem.js';

/** The tables of records that make a library. */
export type Table = Folder | 'references';

/** In the order in which a library has them. */
export const TABLES = ['exercises', 'circuits', 'studies', 'articles', 'references'] as const satisfies readonly Table[];

/**
 * The part of a library that one page needs, as ids: an exercise with all it names as easier or harder; a circuit
 * with its exercises, the next easier and harder of each, and its warm-up with its exercises; a study with those it contests,
 * supports and answers, and those that do so to it; an article with the slices of all that it shows. With each go the
 * references that it cites.
 */
export class Slice {
  private readonly held: Record<Table, Set<string>> = {
    exercises: new Set(), circuits: new Set(), studies: new Set(), articles: new Set(), references: new Set(),
  };
  /** Records that were looked for and are not there: the slice changes when one of them comes to be. */
  private readonly absent: (readonly [table: Table, id: string])[] = [];

  constructor(private readonly library: Library, folder: Folder, id: string) {
    switch (folder) {
      case 'exercises': this.addExercise(id); break;
      case 'circuits': this.addCircuit(id); break;
      case 'studies': this.addStudy(id); break;
      case 'articles': this.addArticle(id); break;
    }
  }

  /** The ids of one table, sorted. */
  ids(table: Table): string[] {
    return [...this.held[table]].sort(compare);
  }

  /** All records that the slice depends on. */
  get dependencies(): readonly (readonly [table: Table, id: string])[] {
    return [...TABLES.flatMap((table) => Array.from(this.held[table], (id) => [table, id] as const)), ...this.absent];
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

  private addItems({blocks}: Circuit): Exercise[] {
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
    for (const {kind, id: shown} of embeddedIn(article.body)) {
      if (kind === 'exercise') this.addExercise(shown);
      else if (kind === 'circuit') this.addCircuit(shown);
      else if (kind === 'study') this.addStudy(shown);
    }
  }

  private add(table: 'exercises', id: string): Exercise | undefined;
  private add(table: 'circuits', id: string): Circuit | undefined;
  private add(table: 'studies', id: string): Study | undefined;
  private add(table: 'articles', id: string): Article | undefined;
  private add(table: Folder, id: string): Exercise | Circuit | Study | Article | undefined {
    const records: Readonly<Record<string, Exercise | Circuit | Study | Article>> = this.library[table];
    // An id may be `constructor`; what every object inherits is no record.
    const record = Object.hasOwn(records, id) ? records[id] : undefined;
    if (!record) {
      this.absent.push([table, id]);
    } else if (!this.held[table].has(id)) {
      this.held[table].add(id);
      const cited = 'effects' in record ? [id, ...citedBy(record)] : record.sources;
      for (const key of cited) this.addReference(key);
    }
    return record;
  }

  private addReference(id: string): void {
    if (Object.hasOwn(this.library.references, id)) this.held.references.add(id);
    else this.absent.push(['references', id]);
  }
}

function linked(variations: readonly Variation[]): string[] {
  return variations.flatMap(({exercise}) => exercise ?? []);
}
