import {Project, type CompileOptions, type ContentFile, type Excused, type Problem} from '../../compile/index.js';
import {entryAt} from '../../compile/path.js';
import {FOLDERS, type EntryRef} from '../../model/index.js';

/** A data file in pieces, and the number of the change that made it what it is. */
interface Data {readonly pieces: readonly string[]; readonly version: number}

/**
 * Content that somebody is at work on. Its problems are those of the files as they are; its data are made of the last version
 * of each file that had no error, so that half a word does not take an entry off the page.
 */
export class LiveContent {
  private readonly now: Project;
  private readonly good: Project;
  /** The files that have an error now, as they are. */
  private readonly waiting = new Map<string, ContentFile>();
  /** The files that `good` holds in a version without an error. */
  private readonly sound = new Set<string>();
  private readonly files = new Map<string, Data>();
  /** Data that `good` has no more. */
  private readonly left = new Set<string>();
  private changes = 0;

  constructor(options: CompileOptions) {
    this.now = new Project(options);
    this.good = new Project(options);
  }

  /** The problems of the files as they are. */
  get problems(): readonly Problem[] {
    return this.now.check();
  }

  /** Those that an excuse was written for. */
  get excused(): readonly Excused[] {
    return this.now.excused;
  }

  /** Takes in files that are new or different and those that are gone. The paths of the data files that differ for it. */
  update(files: Iterable<ContentFile>, gone: Iterable<string>): string[] {
    for (const path of gone) {
      for (const project of [this.now, this.good]) project.delete(path);
      for (const paths of [this.waiting, this.sound]) paths.delete(path);
    }
    for (const file of files) if (this.now.set(file)) this.waiting.set(file.path, file);
    const broken = new Set(this.problems.filter(({severity}) => severity === 'error').map(({file}) => file));
    for (const [path, file] of this.waiting) this.admit(path, file, broken.has(path));
    return this.take(broken);
  }

  /** The text of a data file, such as `circuits/weekly.json`. */
  data(path: string): string | undefined {
    return this.files.get(path)?.pieces.join('');
  }

  /** The paths of all data files. */
  get dataPaths(): string[] {
    return [...this.files.keys()];
  }

  /** Grows when a data file becomes different; undefined while there is none. */
  versionOf(path: string): number | undefined {
    return this.files.get(path)?.version;
  }

  private admit(path: string, file: ContentFile, broken: boolean): void {
    // A file that never was sound is known as well: what links to it would have an error without it.
    if (!broken || !this.sound.has(path)) this.good.set(file);
    if (broken) return;
    this.sound.add(path);
    this.waiting.delete(path);
  }

  /** What `good` made anew. An entry that has an error because another is gone keeps its data, as long as it has a file. */
  private take(broken: ReadonlySet<string>): string[] {
    const changed: string[] = [];
    for (const [path, pieces] of this.good.changes()) {
      if (pieces) {
        this.files.set(path, {pieces, version: ++this.changes});
        this.left.delete(path);
        changed.push(path);
      } else {
        this.left.add(path);
      }
    }
    const kept = new Set(Array.from(broken, (path) => entryAt(path)).map((entry) => entry && dataPath(entry)));
    for (const path of this.left) {
      if (kept.has(path)) continue;
      this.left.delete(path);
      this.files.delete(path);
      changed.push(path);
    }
    return changed;
  }
}

/** Where a build puts the figure of an exercise. */
export function figurePath(exercise: string): string {
  return `figures/${exercise}.json`;
}

/** Where a build puts the data of an entry: `circuits/weekly.json`. */
export function dataPath({kind, id}: EntryRef): string {
  return `${FOLDERS[kind]}/${id}.json`;
}
