import type {Source, TextRange} from './source.js';

/**
 * `line` and `column` count from 1, `column` and `offset` in UTF-16 units, as JavaScript and editors do, not in bytes. A tab is one,
 * an emoji two. `offset` counts from 0 in the file as written, where a byte order mark is one and `\r\n` two.
 */
export interface Position {readonly line: number; readonly column: number; readonly offset: number}
export interface Span {readonly start: Position; readonly end: Position}

/** Another place that explains a problem, such as the first of two sections of one name. */
export interface Related {readonly file: string; readonly span: Span; readonly message: string}

/** Every code a compile can report. A code keeps its meaning once released. */
export type ProblemCode =
  // files
  | 'bad-encoding' | 'bad-character' | 'too-large' | 'too-deep' | 'unreadable' | 'unexpected-file' | 'bad-id' | 'duplicate-id' | 'unfinished'
  // frontmatter
  | 'no-frontmatter' | 'bad-yaml' | 'yaml-alias' | 'yaml-remark' | 'duplicate-key' | 'unknown-key' | 'missing-key' | 'wrong-type' | 'empty-value'
  | 'unknown-value' | 'bad-value' | 'bad-dose' | 'id-key' | 'licence-name' | 'old-review' | 'future-date'
  // sections
  | 'unknown-section' | 'missing-section' | 'empty-section' | 'duplicate-section' | 'stray-text' | 'bad-heading' | 'bad-list' | 'bad-item'
  // prose
  | 'raw-html' | 'code' | 'image' | 'remote-image' | 'rule' | 'line-break' | 'task' | 'strikethrough' | 'link-definition' | 'footnote' | 'bad-table'
  | 'bad-entity' | 'bad-citation' | 'bad-link' | 'unsafe-url' | 'bad-embed' | 'article-only'
  // between entries
  | 'dangling-link' | 'unknown-citation' | 'unknown-id' | 'self-reference' | 'link-text' | 'easier-and-harder' | 'cycle' | 'one-way-link'
  // claims
  | 'unsourced-number' | 'unsupported-number' | 'overstated' | 'no-population' | 'bad-excuse' | 'unused-excuse'
  // figures
  | 'bad-figure' | 'figure-joint' | 'figure-contact' | 'figure-floor' | 'figure-mistake' | 'figure-balance' | 'figure-tempo' | 'figure-step'
  // rules of training
  | 'time-differs' | 'no-rest' | 'plyometrics-after-strength' | 'long-circuit' | 'nested-warm-up';

/** One thing that is wrong with the content. An error keeps its entry out of the library; a warning does not. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** The path that the file was given under, with `/` between folders and without `./`. */
  readonly file: string;
  readonly span: Span;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  readonly related: readonly Related[];
}

/** A problem that its author stands by, and why. */
export interface Excused {readonly problem: Problem; readonly reason: string}

interface Extra {readonly hint?: string | undefined; readonly related?: readonly Related[]}

/** Collects the problems of one file. */
export class Report {
  private found: Problem[] = [];
  private readonly setAside: Excused[] = [];

  constructor(readonly source: Source) {}

  error(code: ProblemCode, range: TextRange, message: string, extra: Extra = {}): void {
    this.add('error', code, range, message, extra);
  }

  warn(code: ProblemCode, range: TextRange, message: string, extra: Extra = {}): void {
    this.add('warning', code, range, message, extra);
  }

  /** This file's place, for the `related` of another problem. */
  related(range: TextRange, message: string): Related {
    return {file: this.source.path, span: this.source.span(range), message};
  }

  get problems(): readonly Problem[] {
    return this.found;
  }

  get excused(): readonly Excused[] {
    return this.setAside;
  }

  /** Sets the problems aside for which there is a reason. */
  excuse(reasonFor: (problem: Problem) => string | undefined): void {
    this.found = this.found.filter((problem) => {
      const reason = reasonFor(problem);
      if (reason !== undefined) this.setAside.push({problem, reason});
      return reason === undefined;
    });
  }

  /** Whether the last problem of a code is on the line where a range begins. */
  tellsOnLineOf({start}: TextRange, code: ProblemCode): boolean {
    return this.found.findLast((problem) => problem.code === code)?.span.start.line === this.source.position(start).line;
  }

  get hasErrors(): boolean {
    return this.found.some(({severity}) => severity === 'error');
  }

  private add(severity: Problem['severity'], code: ProblemCode, range: TextRange, message: string, {hint, related = []}: Extra): void {
    this.found.push({
      code, severity, file: this.source.path, span: this.source.span(range), message, ...(hint !== undefined && {hint}), related,
    });
  }
}

export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file)
    || a.span.start.offset - b.span.start.offset
    || a.span.end.offset - b.span.end.offset
    || compare(a.code, b.code)
    || compare(a.message, b.message);
}

/** Order by code unit: the same on every machine, unlike the order of a locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
