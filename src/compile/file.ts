import {Draft} from './draft.js';
import type {ReadFile} from './link/index.js';
import {entryAt, FOLDER_NAMES, ID, idMeant} from './path.js';
import {Report} from './problem.js';
import {readEntry} from './read/index.js';
import type {Memo} from './read/solved.js';
import {Source, type WrongByte} from './source.js';
import {nearest} from './suggest.js';

/** What a file says by itself; `read` is undefined for a file that is no entry. */
export interface FileRead {readonly report: Report; readonly read: ReadFile | undefined}

/** Reads a file by itself. Where a byte is no UTF-8, the text is only what stands before it. */
export function readFile(path: string, text: string, wrong: WrongByte | undefined, language: string, memo?: Memo): FileRead {
  const report = new Report(new Source(path, text));
  const ref = entryAt(path);
  if (!ref) {
    reportUnexpected(report);
    return {report, read: undefined};
  }
  const draft = new Draft(ref.kind, ref.id, report, language, memo);
  if (!wrong) {
    checkId(draft);
    const entry = readEntry(draft);
    return {report, read: {draft: draft.settled(), entry}};
  }
  const {end} = report.source.whole;
  report.error('bad-encoding', {start: end, end}, `The byte ${hex(wrong.byte)} at offset ${String(wrong.offset)} is not UTF-8.`, {
    hint: 'Save the file as UTF-8.',
  });
  return {report, read: {draft, entry: undefined}};
}

/** `0xFC`. */
function hex(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function checkId({id, report}: Draft): void {
  if (ID.test(id)) return;
  const meant = idMeant(id);
  report.error('bad-id', {start: 0, end: 0}, `The file name \`${id}.md\` cannot be an id.`, {
    hint: meant === '' ? 'Use lower-case letters, digits and single hyphens, as `nordic-curl.md`.' : `Did you mean \`${meant}.md\`?`,
  });
}

/** Endings of a file that was meant to be Markdown; Windows hides the last of two. */
const MEANT = /\.(?:md|markdown|md\.txt)$/i;

/** Markdown that nothing reads is an error, as its author will look for it on a page in vain; a picture or a note is not. */
function reportUnexpected(report: Report): void {
  const {path} = report.source;
  report[MEANT.test(path) ? 'error' : 'warn']('unexpected-file', {start: 0, end: 0}, 'This file is no entry and was not read.', {hint: placeFor(path)});
}

function placeFor(path: string): string {
  const [folder = '', file = ''] = path.split('/').slice(-2);
  const meant = nearest(folder, FOLDER_NAMES);
  if (folder === meant && MEANT.test(file)) {
    return `Rename it to \`${file.replace(MEANT, '.md')}\`.${/\.txt$/i.test(file) ? ' Windows may hide the `.txt`.' : ''}`;
  }
  return meant === undefined || folder === meant
    ? `Entries are .md files in ${FOLDER_NAMES.join(', ')}; notes go into a README.md.`
    : `Entries are .md files. Did you mean the folder \`${meant}\`?`;
}
