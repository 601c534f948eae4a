/**
 * compile: Markdown → Library. Each file by itself: source, limits, frontmatter, lex, claims, fields and sections, read, entry; then
 * all together: link, shelf, told, emit. All that knows the format of content and its problems lives here, and runs in a browser too.
 * Not here: reading or writing files (the command does), what a dose means (dose), how a record looks (view).
 */
import type {Library} from '../model/index.js';
import type {Excused, Problem} from './problem.js';
import {Project, type CompileOptions, type ContentFile} from './project.js';

export {emit, type OutputFile} from './emit/index.js';
export type {Excused, Position, Problem, ProblemCode, Related, Span} from './problem.js';
export {Project, type CompileOptions, type ContentFile} from './project.js';
export type {Memo} from './read/solved.js';

/*
 * The format. Every entry is a Markdown file, `FOLDER/ID.md`, that begins with YAML between two `---` lines; the keys of each
 * kind stand at the top of read/KIND.ts. A README.md is a note and not read. Links between entries are relative:
 * `[Title](../exercises/nordic-curl.md)`. A study is cited with `[@vandyk2019]` or `[@a2019; @b2020]`; space between a word and
 * its citation is taken out. Prose may hold paragraphs, lists, emphasis and links; an article also headings, quotes and tables.
 *
 * exercises  ## Setup, Steps (1.), Cues (-), Feel, Mistakes (- **The mistake.** The correction.), Easier (-), Harder (-),
 *            Swaps (-, optional), Why, Cautions. Easier or Harder may be absent, not both. Their items: `- [Title](file.md) — dose:
 *            text`, dose and text each optional, or plain prose that does not begin with such a link. The link text is the title
 *            of the other entry. A swap begins with `**No ball:**` or `**With band:**`, and always has its reason.
 * circuits   An introduction, then ## Before you start, Blocks, and if need be Afterwards. In Blocks each ### title has prose,
 *            the reason for its place, and below it one list of `1. [Title](../exercises/file.md) — dose: note`, note optional.
 * plans      An introduction, then ## Before you start, Phases, and if need be Afterwards. A phase is `### Title — 2 weeks`, prose, and
 *            a list of `- [Title](../circuits/file.md) — 2 a week: note`; an exercise has its dose first, `— 2 x 5; 1 a week`.
 *            `rules` and `variants` stand in the fields: of the rules that hold, the first decides.
 * checks     ## Before you start, Steps (1., optional), Reading it; `questions` stand in the fields.
 * pain       ## Idea, Limits; `rules` as in a plan, without phases.
 * studies    ## Finding and, where they are known, Does not show and Limits. An effect without its own `certainty` has that of the
 *            study; its `value` lies in its `interval`, or a `result` says in words what is not one number.
 * articles   Headings ## and ### of their own. A link to any entry but an article alone in its paragraph shows it there.
 * glossary   The definition, without headings. Pages show it at each link to the term.
 * corrections  ## Instead (optional), Why. The field `claim` is mentioned and not asserted, so no study has to carry it.
 *
 * The dash before a dose may also be an en dash or a hyphen, with a space on each side.
 */

/**
 * Compiles content files to a library and reports the problems of all files at once, sorted by file and place: of one code in one
 * file the first 99, and how many more there are. Never throws for what is in a file. An entry with an error is left out of the
 * library, also where others link to it: publish a library only when no problem is an error. Problems that an excuse was written
 * for are told apart, with the reason.
 */
export function compile(files: Iterable<ContentFile>, options?: CompileOptions): {library: Library; problems: Problem[]; excused: Excused[]} {
  const project = new Project(options);
  for (const file of files) project.set(file);
  return {library: project.library, problems: [...project.check()], excused: [...project.excused]};
}
