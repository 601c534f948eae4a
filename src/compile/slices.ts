import type {Article, Circuit, Exercise, Library, Study, Variation} from '../model/index.js';
import {citedBy, embeddedIn} from './cited.js';
import {byId} from './library.js';

/** A circuit with its exercises, the next easier and harder of each, and the warm-up with its exercises. */
export function circuitSlice(library: Library, id: string): Library {
  const selection = new Selection(library);
  selection.addCircuit(id);
  return selection.toLibrary();
}

/** An exercise with all the exercises it names as easier or harder. */
export function exerciseSlice(library: Library, id: string): Library {
  const selection = new Selection(library);
  selection.addExercise(id);
  return selection.toLibrary();
}

/** A study with the studies it contests, supports and answers, and those that do so to it. */
export function studySlice(library: Library, id: string): Library {
  const selection = new Selection(library);
  selection.addStudy(id);
  return selection.toLibrary();
}

/** An article with the slices of all that it shows. */
export function articleSlice(library: Library, id: string): Library {
  const selection = new Selection(library);
  selection.addArticle(id);
  return selection.toLibrary();
}

/** The part of a library that a page needs, with the references that anything in it cites. */
class Selection {
  private readonly exercises = new Set<Exercise>();
  private readonly circuits = new Set<Circuit>();
  private readonly studies = new Set<Study>();
  private readonly articles = new Set<Article>();

  constructor(private readonly library: Library) {}

  addExercise(id: string): void {
    const exercise = own(this.library.exercises, id);
    if (!exercise) return;
    this.exercises.add(exercise);
    for (const other of [...linked(exercise.easier), ...linked(exercise.harder)]) this.addAlone(other);
  }

  addCircuit(id: string): void {
    const circuit = own(this.library.circuits, id);
    if (!circuit) return;
    this.circuits.add(circuit);
    for (const exercise of this.itemsOf(circuit)) {
      this.exercises.add(exercise);
      for (const variations of [exercise.easier, exercise.harder]) this.addAlone(linked(variations)[0]);
    }
    const warmUp = circuit.warmUp === undefined ? undefined : own(this.library.circuits, circuit.warmUp);
    if (!warmUp) return;
    this.circuits.add(warmUp);
    for (const exercise of this.itemsOf(warmUp)) this.exercises.add(exercise);
  }

  addStudy(id: string): void {
    const study = own(this.library.studies, id);
    if (!study) return;
    const {contests, supports, replies, contestedBy, supportedBy, repliedBy} = study;
    for (const each of [id, ...contests, ...supports, ...replies, ...contestedBy, ...supportedBy, ...repliedBy]) {
      const other = own(this.library.studies, each);
      if (other) this.studies.add(other);
    }
  }

  addArticle(id: string): void {
    const article = own(this.library.articles, id);
    if (!article) return;
    this.articles.add(article);
    for (const {kind, id: shown} of embeddedIn(article.body)) {
      if (kind === 'exercise') this.addExercise(shown);
      else if (kind === 'circuit') this.addCircuit(shown);
      else if (kind === 'study') this.addStudy(shown);
    }
  }

  toLibrary(): Library {
    const cited = new Set([
      ...[...this.exercises, ...this.circuits, ...this.articles].flatMap(({sources}) => sources),
      ...[...this.studies].flatMap((study) => [study.id, ...citedBy(study)]),
    ]);
    return {
      language: this.library.language,
      exercises: byId([...this.exercises]),
      circuits: byId([...this.circuits]),
      studies: byId([...this.studies]),
      articles: byId([...this.articles]),
      references: byId([...cited].flatMap((id) => own(this.library.references, id) ?? [])),
    };
  }

  /** An exercise without what is easier or harder than it. */
  private addAlone(id: string | undefined): void {
    const exercise = id === undefined ? undefined : own(this.library.exercises, id);
    if (exercise) this.exercises.add(exercise);
  }

  private itemsOf({blocks}: Circuit): Exercise[] {
    return blocks.flatMap(({items}) => items).flatMap(({exercise}) => own(this.library.exercises, exercise) ?? []);
  }
}

function linked(variations: readonly Variation[]): string[] {
  return variations.flatMap(({exercise}) => exercise ?? []);
}

/** An id may be `constructor`; what every object inherits is no record. */
function own<T>(records: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}
