import type {Library} from '../model/index.js';
import {Output, outputOf, type OutputFile} from './emit/index.js';
import {readFile, type FileRead} from './file.js';
import {link, type Whole} from './link/index.js';
import {isReadme, normalise} from './path.js';
import {byPlace, compare, type Excused, type Problem} from './problem.js';
import type {Memo} from './read/solved.js';
import {libraryOf, shelve, type Shelf} from './shelf.js';
import {decodeUtf8, type WrongByte} from './source.js';
import {told} from './told.js';

/** A content file. Its path says what it is: `exercises/nordic-curl.md`, with any folders before that. */
export type ContentFile = {readonly path: string; readonly text: string} | {readonly path: string; readonly bytes: Uint8Array};

export interface CompileOptions {
  /** Language of the content, a BCP 47 tag; `en` when absent. */
  readonly language?: string;
  /** The date of today, `2026-11-21`, to tell a review that is old. Without it none is, as the result depends on nothing but this and the files. */
  readonly today?: string;
  /** What was solved before, as figures take most of the time. The result is the same with it and without. */
  readonly memo?: Memo;
}

/** One file as it was given, read by itself. */
interface Kept extends FileRead {readonly text: string; readonly wrong: WrongByte | undefined}

/** What all files together come to. */
interface Outcome {readonly shelf: Shelf; readonly problems: readonly Problem[]; readonly excused: readonly Excused[]}

/**
 * Content that changes: each file is read once, when it comes or differs; what lies between files is looked at again after
 * a change, and only output that differs is made again. The result is that of `compile` and `emit` over the same files.
 */
export class Project {
  private readonly files = new Map<string, Kept>();
  private readonly output = new Output();
  private outcome: Outcome | undefined;
  private before: {readonly whole: Whole; readonly shelf: Shelf} | undefined;

  constructor(private readonly options: CompileOptions = {}) {}

  /** Adds a file, or replaces the one at its path. False when it is as it was. */
  set(file: ContentFile): boolean {
    const path = normalise(file.path);
    if (isReadme(path)) return false;
    const {text, wrong} = 'text' in file ? {text: file.text, wrong: undefined} : decodeUtf8(file.bytes);
    const before = this.files.get(path);
    if (before?.text === text && before.wrong?.byte === wrong?.byte) return false;
    this.files.set(path, {text, wrong, ...readFile(path, text, wrong, this.options.language ?? 'en', this.options.memo)});
    this.outcome = undefined;
    return true;
  }

  /** Takes a file away. False when there was none. */
  delete(path: string): boolean {
    if (!this.files.delete(normalise(path))) return false;
    this.outcome = undefined;
    return true;
  }

  /** The problems of all files, sorted by file and place: of one code in one file the first 99, and how many more there are. */
  check(): readonly Problem[] {
    return this.result.problems;
  }

  /** The problems that an excuse was written for, sorted likewise. */
  get excused(): readonly Excused[] {
    return this.result.excused;
  }

  /** The entries without an error. */
  get library(): Library {
    return libraryOf(this.result.shelf);
  }

  /** All output files, for a build that is made once: what `changes` has to remember takes memory. */
  emit(): Iterable<OutputFile> {
    return outputOf(this.result.shelf);
  }

  /** The output files that differ from those of the last call; the first gives all. */
  changes(): Iterable<OutputFile> {
    return this.output.changes(this.result.shelf);
  }

  private get result(): Outcome {
    return this.outcome ??= this.link();
  }

  private link(): Outcome {
    const {language = 'en', today} = this.options;
    const files = Array.from(this.files.values(), ({read}) => read).filter((read) => read !== undefined);
    files.sort((a, b) => compare(a.draft.path, b.draft.path));
    const whole = link(files, today, this.before?.whole);
    const entries = files.flatMap((file) => file.entry && !whole.reportsOf(file).some(({hasErrors}) => hasErrors) ? [file.entry] : []);
    const shelf = shelve(language, entries, this.before?.shelf);
    this.before = {whole, shelf};
    const reports = [...Array.from(this.files.values(), ({report}) => report), ...whole.reports];
    return {
      shelf,
      problems: told(reports.flatMap(({problems}) => problems)),
      excused: reports.flatMap(({excused}) => excused).toSorted((a, b) => byPlace(a.problem, b.problem)),
    };
  }
}
