import {nearest} from '../compile/suggest.js';
import type {Code} from './codes/code-doc.js';
import {diff, toldAt, type DiffLine} from './codes/diff.js';
import {CODES, GROUPS, isCode} from './codes/index.js';
import {paintFor, type Paint} from './colour.js';
import {Failure} from './failure.js';
import {wrap} from './wrap.js';

const WIDTH = 80;

/** Prints what a code means and how to mend it, or without a code the list of all. An unknown code is a failure. */
export function explain(word: string | undefined): boolean {
  const paint = paintFor(process.stdout, process.env);
  process.stdout.write(word === undefined ? listOfCodes(paint) : explanation(word, paint));
  return true;
}

/** What stands above the line of an excuse. */
export const EXCUSED = 'Where hamkit is wrong, say why on a line of its own above the paragraph:';

export function explanation(word: string, paint: Paint): string {
  const code = known(word);
  const {means, why, example, excuse} = CODES[code];
  const paragraph = (text: string): string[] => [...wrap(text, WIDTH - 2).map((line) => `  ${line}`), ''];
  const told = toldAt(example);
  return [
    paint('bold', code), '',
    ...paragraph(means),
    ...paragraph(why),
    ...paragraph(`In ${example.in}, - is the slip and + is right:`),
    ...diff(example).map((line) => `    ${painted(line, paint)}`.trimEnd()), '',
    ...(told === undefined ? [] : paragraph(told)),
    ...(excuse === undefined ? [] : [...paragraph(EXCUSED), `    ${excuse}`, '']),
  ].map((line) => `${line}\n`).join('');
}

function known(word: string): Code {
  if (isCode(word)) return word;
  const meant = nearest(word, Object.keys(CODES));
  throw new Failure(`There is no code \`${word}\`. ${meant === undefined ? '`hamkit explain` lists them all.' : `Did you mean \`${meant}\`?`}`);
}

function painted({sign, text}: DiffLine, paint: Paint): string {
  const line = `${sign} ${text}`;
  if (sign === ' ') return line;
  return paint(sign === '-' ? 'red' : 'green', line);
}

export function listOfCodes(paint: Paint): string {
  const column = Math.max(...Object.keys(CODES).map(({length}) => length)) + 4;
  const row = (code: string, means: string): string[] => wrap(means, WIDTH - column)
    .map((line, index) => `${index === 0 ? `  ${code}`.padEnd(column) : ' '.repeat(column)}${line}`);
  return GROUPS.flatMap(({title, docs}) => [
    paint('bold', title), ...Object.entries(docs).flatMap(([code, {means}]) => row(code, means)), '',
  ]).concat('hamkit explain CODE says more about one of them.').map((line) => `${line}\n`).join('');
}
