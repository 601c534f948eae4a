import type {Paint} from '../colour.js';
import {printable} from '../printable.js';
import {wrap} from '../wrap.js';
import type {Topic} from './index.js';
import type {Open, OpenFile, Row} from './row.js';

const WIDTH = 100;
/** Values of a row, as many as there are kinds, and files with the same thing open that are shown; the others are counted. */
const MOST = 9;
const MOST_OPEN = 3;
/** A space where no line is broken. */
const TOGETHER = '\u00A0';

/** Topics for people: a line a row, in columns, then the files that are open. `pathOf` makes of a file a path that a terminal can open. */
export function text(topics: readonly Topic[], pathOf: (file: string) => string, paint: Paint): string {
  const rows = topics.flatMap((topic) => topic.rows);
  const column = Math.max(...rows.map(({label}) => label.length)) + 4;
  const line = (row: Row): string[] => wrap(valueOf(row), WIDTH - column)
    .map((words, index) => `${(index === 0 ? `  ${row.label}` : '').padEnd(column)}${printable(words.replaceAll(TOGETHER, ' '))}`);
  const open = rows.flatMap((row) => row.open ? [openLines(row.open, pathOf, paint)] : []);
  return [
    ...topics.flatMap(({name, rows: all}) => ['', paint('bold', name.toUpperCase()), ...all.flatMap(line)]),
    ...open.length > 0 ? ['', paint('bold', 'OPEN'), ...open.flat()] : [],
  ].map((each) => `${each}\n`).join('');
}

function valueOf(row: Row): string {
  if ('of' in row) return `${row.count.toLocaleString('en')} of ${row.of.toLocaleString('en')}`;
  return limited(row.values.map((each) => `${each.value}${TOGETHER}${each.count.toLocaleString('en')}`), MOST).join(', ');
}

function openLines({label, files}: Open, pathOf: (file: string) => string, paint: Paint): string[] {
  return [`  ${label}`, ...limited(files.map((file) => placeOf(file, pathOf)), MOST_OPEN).map((file) => paint('dim', `    ${file}`))];
}

function placeOf({file, line, note}: OpenFile, pathOf: (file: string) => string): string {
  const place = line === undefined ? pathOf(file) : `${pathOf(file)}:${String(line)}`;
  return printable(note === undefined ? place : `${place} ${note}`);
}

/** The first ones, and how many more there are. */
function limited(all: readonly string[], most: number): string[] {
  const more = all.length - most;
  return more > 0 ? [...all.slice(0, most), `and ${more.toLocaleString('en')} more`] : [...all];
}
