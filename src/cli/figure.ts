import {mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, extname, join} from 'node:path';
import {entryAt, fileOf} from '../compile/path.js';
import {nearest} from '../compile/suggest.js';
import type {Figure} from '../model/index.js';
import {paintFor} from './colour.js';
import {readContent, type Content} from './content.js';
import {count} from './count.js';
import {Failure, orFail} from './failure.js';
import {pictures, type Picture, type Wanted} from './figure/pictures.js';
import {rasteriser} from './figure/png.js';
import {printable} from './printable.js';
import {frameOf} from './printers/frame.js';
import {withProgress} from './progress.js';

/** As commander gives them. */
export interface FigureOptions {
  readonly png?: true; readonly strip?: true; readonly mistake?: string; readonly gifFrames?: string;
  readonly width: string; readonly out?: string; readonly language: string;
}

/** A wider one than this is a slip, and would take gigabytes as pixels. */
const WIDTHS = [16, 8192] as const;
/** Frames a second: more than a screen shows are a slip. */
const RATES = [1, 60] as const;
const MISTAKES = [1, 99] as const;

/** Writes the picture of an exercise's figure. False where problems keep it from being drawn. */
export async function figure(id: string, dir: string, {png, out, language, ...options}: FigureOptions): Promise<boolean> {
  const wanted = wantedBy(options);
  const width = numberOf('--width', options.width, WIDTHS);
  if (out?.trim() === '') throw new Failure('--out needs a file or a folder.');
  const content = readContent(dir, language);
  if (!tellProblems(id, content, dir)) return false;
  const {all, words} = pictures(id, figureOf(id, content, dir), wanted, width);
  const render = png ? await rasteriser() : undefined;
  const ending = png ? '.png' : '.svg';
  if (wanted.kind === 'frames') {
    writeFrames(out ?? `${id}-frames`, all, ending, render);
  } else {
    for (const picture of all) {
      if (!png && out === undefined && !process.stdout.isTTY) process.stdout.write(picture.svg());
      else writeOne(pathFor(out, picture, ending), render ? render(picture.svg()) : picture.svg());
    }
  }
  process.stderr.write(`Alternative text: ${printable(words)}\n`);
  return true;
}

function wantedBy({strip, mistake, gifFrames}: Pick<FigureOptions, 'strip' | 'mistake' | 'gifFrames'>): Wanted {
  if (strip) return {kind: 'strip'};
  if (mistake !== undefined) return {kind: 'mistake', number: numberOf('--mistake', mistake, MISTAKES)};
  if (gifFrames !== undefined) return {kind: 'frames', rate: numberOf('--gif-frames', gifFrames, RATES)};
  return {kind: 'still'};
}

function numberOf(option: string, written: string, [least, most]: readonly [number, number]): number {
  const number = Number(written);
  if (/^\d+$/.test(written) && number >= least && number <= most) return number;
  throw new Failure(`${option} needs a whole number from ${String(least)} to ${String(most)}, and \`${written}\` is none.`);
}

/** Shows what is wrong with the figure, and what else keeps the exercise out of the library. False where it is. */
function tellProblems(id: string, {project, textOf}: Content, dir: string): boolean {
  const isOfIt = (file: string): boolean => {
    const ref = entryAt(file);
    return ref?.kind === 'exercise' && ref.id === id;
  };
  const problems = project.check().filter((problem) => isOfIt(problem.file) && (problem.severity === 'error' || problem.code.includes('figure')));
  const paint = paintFor(process.stderr, process.env);
  for (const problem of problems) process.stderr.write(`${frameOf(problem, {textOf, paint, pathOf: (path) => join(dir, path)})}\n`);
  const broken = problems.some(({severity}) => severity === 'error');
  if (broken) process.stderr.write('Nothing was drawn.\n');
  return !broken;
}

function figureOf(id: string, {project}: Content, dir: string): Figure {
  const {exercises, figures} = project.library;
  const found = figures[id];
  if (found) return found;
  if (!exercises[id]) {
    const meant = nearest(id, Object.keys(exercises));
    throw new Failure(`There is no exercise \`${id}\` in ${dir}.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`);
  }
  throw new Failure(`${id} has no figure yet. Write \`figure:\` into its fields, in ${join(dir, fileOf({kind: 'exercise', id}))}: content/README.md of hamkit says how to draw one in ten minutes, and \`hamkit dev\` shows it while you write.`);
}

/** The file as it is named, or one of the picture's own name in the folder that is named. */
function pathFor(out: string | undefined, {name}: Picture, ending: string): string {
  if (out === undefined) return `${name}${ending}`;
  const isFolder = /[\\/]$/.test(out) || statSync(out, {throwIfNoEntry: false})?.isDirectory() === true;
  if (isFolder) return join(out, `${name}${ending}`);
  const written = extname(out).toLowerCase();
  if (written === ending) return out;
  if (written === '.png' || written === '.svg') throw new Failure(`--out ends in ${written}, and ${ending} is asked for. ${ending === '.svg' ? 'Add --png' : 'Leave out --png'}, or name the file otherwise.`);
  return `${out}${ending}`;
}

function writeOne(path: string, data: string | Uint8Array): void {
  put(path, data);
  process.stdout.write(`${path} written, ${(Buffer.byteLength(data) / 1000).toFixed(0)} kB\n`);
}

/** A folder of numbered files. Those of a longer row, written there before, would be taken for its end. */
function writeFrames(folder: string, all: readonly Picture[], ending: string, render: ((svg: string) => Uint8Array) | undefined): void {
  for (const picture of withProgress(all, 'frames drawn')) put(join(folder, `${picture.name}${ending}`), render ? render(picture.svg()) : picture.svg());
  const names = new Set(all.map(({name}) => `${name}${ending}`));
  for (const file of readdirSync(folder)) if (/^\d{4}\.(?:svg|png)$/.test(file) && file.endsWith(ending) && !names.has(file)) rmSync(join(folder, file));
  process.stdout.write(`${count(all.length, 'file')} written to ${folder}\n`);
}

function put(path: string, data: string | Uint8Array): void {
  orFail(`${path} cannot be written`, () => {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, data);
  });
}
