import type {ProblemCode} from '../../compile/index.js';
import type {PageCode} from '../../prerender/index.js';

/** Of content, or of a page. */
export type Code = ProblemCode | PageCode;

/** What is said about a code, wherever it is said. */
export interface CodeDoc {
  /** What the code says of a place, in one sentence. */
  readonly means: string;
  /** Why that is refused, or worth a warning. */
  readonly why: string;
  readonly example: Example;
  /** The line that excuses it, where it can be excused. */
  readonly excuse?: string;
}

/**
 * The slip and its mend, as whole lines, with entries of the author guide, content/README.md, and the built-in library. A test puts
 * each into them: `bad` gives this code and no other, `mended` none. Where `bad` has `�` the file has a byte that is not UTF-8.
 */
export interface Example {
  readonly in: Place;
  readonly bad: string;
  readonly mended: string;
  /** The line of `bad` that the problem names, from 1; the first that is not in `mended` when absent. */
  readonly line?: number;
}

type Entry = 'an exercise' | 'a circuit' | 'a study' | 'an article';

/**
 * Fields and sections take the place of those of the same names. The frontmatter is a whole one with its two `---`, the text of an
 * exercise is its setup, and that of any other entry all below the frontmatter. Names of files are paths, one a line; in `these
 * files` the fields or sections of each follow its path, indented by two spaces. A page is one of a site with data in `/ham/`.
 */
export type Place = 'a page' | 'the names of files' | 'these files' | `the ${'frontmatter' | 'fields' | 'sections' | 'text'} of ${Entry}`;

/** The codes of one group. */
export type CodeDocs = {readonly [code in Code]?: CodeDoc};
