/**
 * compile: Markdown → Library. Source, frontmatter, lex, sections, read, link, library, then slices and emit: one noun a stage.
 * Here lives everything that knows the format of content files, and every problem they can have. Runs in a browser as in Node.
 * Not here: reading or writing files (the command does), what a dose means (dose), how a record looks (view).
 */
import type {Library} from '../model/index.js';
import {Draft} from './draft.js';
import {entryAt, FOLDER_NAMES, ID, isReadme, normalise} from './path.js';
import {compare, inOrder, Report, type Problem} from './problem.js';
import {assemble} from './library.js';
import {link, type ReadFile} from './link/index.js';
import {readEntry} from './read/index.js';
import {decodeUtf8, Source} from './source.js';
import {nearest} from './suggest.js';

export type {Position, Problem, ProblemCode, Related, Span} from './problem.js';
export {emit} from './emit.js';

/*
 * The format. Every entry is a Markdown file, `FOLDER/ID.md`, that begins with YAML between two `---` lines; the keys of each
 * kind stand at the top of read/KIND.ts. A README.md is a note and not read. Links between entries are relative:
 * `[Title](../exercises/nordic-curl.md)`. A study is cited with `[@vandyk2019]` or `[@a2019; @b2020]`; space between a word and
 * its citation is taken out. Prose may hold paragraphs, lists, emphasis and links; an article also headings, quotes and tables.
 *
 * exercises  ## Setup, Steps (1.), Cues (-), Feel, Mistakes (- **The mistake.** The correction.), Easier (-), Harder (-), Why,
 *            Cautions. Easier or Harder may be absent, not both. Their items: `- [Title](file.md) — dose: text`, dose and text
 *            each optional, or plain prose that does not begin with such a link. The link text is the title of the other entry.
 * circuits   An introduction, then ## Before you start, Blocks, and if need be Afterwards. In Blocks each ### title has prose,
 *            the reason for its place, and below it one list of `1. [Title](../exercises/file.md) — dose: note`, note optional.
 * studies    ## Finding, Does not show, Limits. An effect without its own `certainty` has that of the study; its `value` lies
 *            in its `interval`.
 * articles   Headings ## and ### of their own. A link to an exercise, circuit or study alone in its paragraph shows it there.
 *
 * The dash before a dose may also be an en dash or a hyphen, with a space on each side.
 */

/** A content file. Its path says what it is: `exercises/nordic-curl.md`, with any folders before that. */
export type ContentFile = {readonly path: string; readonly text: string} | {readonly path: string; readonly bytes: Uint8Array};

export interface CompileOptions {
  /** Language of the content, a BCP 47 tag; `en` when absent. */
  readonly language?: string;
  /** The date of today, `2026-11-21`, to tell a review that is old. Without it none is, as the result depends on nothing but this and the files. */
  readonly today?: string;
}

/**
 * Compiles content files to a library and reports all problems of all files at once, sorted by file and place. Never throws
 * for what is in a file. An entry with an error is left out of the library, also where others link to it: publish
 * a library only when no problem is an error.
 */
export function compile(files: Iterable<ContentFile>, {language = 'en', today}: CompileOptions = {}): {library: Library; problems: Problem[]} {
  const reports: Report[] = [];
  const read: ReadFile[] = [];
  for (const file of files) {
    const path = normalise(file.path);
    if (isReadme(path)) continue;
    const {text, valid} = 'text' in file ? {text: file.text, valid: true} : decodeUtf8(file.bytes);
    const report = new Report(new Source(path, text));
    reports.push(report);
    const ref = entryAt(path);
    if (ref) read.push(readFile(new Draft(ref.kind, ref.id, report), valid));
    else reportUnexpected(report);
  }
  read.sort((a, b) => compare(a.draft.path, b.draft.path));
  const whole = link(read, today);
  const entries = read.flatMap((file) => file.entry && !whole.reportsOf(file).some(({hasErrors}) => hasErrors) ? [file.entry] : []);
  return {library: assemble(language, entries), problems: inOrder([...reports, ...whole.reports].flatMap(({problems}) => problems))};
}

function readFile(draft: Draft, valid: boolean): ReadFile {
  const {report, id} = draft;
  if (!valid) {
    const {end} = report.source.whole;
    report.error('bad-encoding', {start: end, end}, 'The text is not UTF-8 from here on.', {hint: 'Save the file as UTF-8.'});
    return {draft, entry: undefined};
  }
  if (!ID.test(id)) {
    report.error('bad-id', {start: 0, end: 0}, `The file name \`${id}.md\` cannot be an id.`, {
      hint: 'Use lower-case letters, digits and single hyphens, as `nordic-curl.md`.',
    });
  }
  return {draft, entry: readEntry(draft)};
}

/** Markdown that nothing reads is an error, as its author will look for it on a page in vain; a picture or a note is not. */
function reportUnexpected(report: Report): void {
  const {path} = report.source;
  const [folder = ''] = path.split('/').slice(-2, -1);
  const meant = nearest(folder, FOLDER_NAMES);
  report[/\.md$/i.test(path) ? 'error' : 'warn']('unexpected-file', {start: 0, end: 0}, 'This file is no entry and was not read.', {
    hint: meant === undefined
      ? `Entries are .md files in ${FOLDER_NAMES.join(', ')}; notes go into a README.md.`
      : `Entries are .md files. Did you mean the folder \`${meant}\`?`,
  });
}
