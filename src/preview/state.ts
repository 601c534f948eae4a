import type {Problem} from '../compile/index.js';
import type {EntryKind} from '../model/index.js';

/** What `hamkit dev` knows of a folder of content, as JSON at `state.json`. */
export interface State {
  /** The folder as the author wrote it. */
  readonly dir: string;
  /** Its path on this machine with `/`, for links that open a file in an editor. */
  readonly place: string;
  /** Why the folder cannot be read; then the rest is as it was before. */
  readonly trouble?: string;
  /** By title. */
  readonly entries: readonly EntryState[];
  /** By file and place. */
  readonly problems: readonly ShownProblem[];
}

export interface EntryState {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** Another number when there is something else to show; none as long as the entry never was without an error. */
  readonly version?: number;
  /** Files of other entries that it shows as they were before an error. */
  readonly old?: readonly string[];
  readonly hasFigure?: boolean;
}

export interface ShownProblem extends Problem {
  /** The lines with the problem, the last with carets below its place; none where it is about the whole file. */
  readonly excerpt: readonly string[];
}
