import type {EntryKind, EntryRef} from '../../model/index.js';
import type {Draft} from '../draft.js';
import {Report} from '../problem.js';
import type {Entry} from '../entry.js';

/** A file among the entries, with its record unless it has errors. */
export interface ReadFile {readonly draft: Draft; readonly entry: Entry | undefined}

/**
 * All entry files, and what is wrong between them. That is told in reports beside those of the files, so that a file need not be
 * read again when another one changes.
 */
export class Whole {
  private readonly byKind: Readonly<Record<EntryKind, Map<string, ReadFile>>> = {
    exercise: new Map(), circuit: new Map(), plan: new Map(), check: new Map(), pain: new Map(), study: new Map(), article: new Map(),
    term: new Map(), correction: new Map(),
  };
  private readonly sorted: {[kind in EntryKind]?: readonly string[]} = {};
  private readonly reportOf = new Map<ReadFile, Report>();

  /** `today`, as `2026-11-21`, is what ages are counted to; without it nothing is old. */
  constructor(readonly files: readonly ReadFile[], readonly today?: string) {
    for (const file of files) this.byKind[file.draft.kind].set(file.draft.id, file);
  }

  /** One with errors counts: that it is broken is said once, in its own file. */
  has(ref: EntryRef): boolean {
    return this.get(ref) !== undefined;
  }

  get({kind, id}: EntryRef): ReadFile | undefined {
    return this.byKind[kind].get(id);
  }

  /** Sorted, for suggestions, of which there may be thousands: a study that is gone was cited everywhere. */
  ids(kind: EntryKind): readonly string[] {
    return this.sorted[kind] ??= [...this.byKind[kind].keys()].toSorted();
  }

  /** Where a check tells what is wrong between this file and others. */
  report(file: ReadFile): Report {
    const report = this.reportOf.get(file) ?? new Report(file.draft.report.source);
    this.reportOf.set(file, report);
    return report;
  }

  /** What is wrong between files. */
  get reports(): Report[] {
    return [...this.reportOf.values()];
  }

  /** All that is wrong with a file, by itself or with others. */
  reportsOf(file: ReadFile): readonly Report[] {
    const between = this.reportOf.get(file);
    return between ? [file.draft.report, between] : [file.draft.report];
  }
}
