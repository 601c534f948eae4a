import {join} from 'node:path';
import type {Problem} from '../../compile/index.js';
import type {Paint} from '../colour.js';
import {printable} from '../printable.js';
import {frameOf} from '../printers/frame.js';
import {lineOf} from '../printers/line.js';
import {summary} from '../printers/summary.js';
import type {FollowedFolder} from './followed-folder.js';

const FORMATS = {frame: frameOf, line: lineOf} as const;
/** The formats of problems that are told one after another. */
export type NewsFormat = keyof typeof FORMATS;

/** Files named in a line about a change. */
const NAMED = 3;

/** Tells at a terminal how a folder stands after each change: the problems that are new since the last time, and how many there are. */
export class News {
  private told: ReadonlySet<string> = new Set();

  constructor(private readonly folder: FollowedFolder<unknown>, private readonly paint: Paint, private readonly format: NewsFormat = 'frame') {}

  /** The lines to print. `files` are those that changed; undefined for a first time, or when all may have. */
  lines(files?: readonly string[]): string {
    const {folder, paint, format} = this;
    const {problems, excused} = folder;
    const pathOf = (file: string): string => join(folder.dir, file);
    const textOf = (file: string): string => folder.textOf(file);
    const now = new Map(problems.map((problem) => [keyOf(problem), problem]));
    const fresh = [...now].filter(([key]) => !this.told.has(key)).map(([, problem]) => FORMATS[format](problem, {pathOf, textOf, paint}));
    this.told = new Set(now.keys());
    const count = summary({problems, excused, fileCount: folder.filePaths.size});
    return [...fresh, `${paint('dim', time())} ${files ? `${named(files)}: ` : ''}${count}`].join('\n');
  }

  /** Why the folder cannot be read, to print. */
  trouble(message: string): string {
    return `${this.paint('dim', time())} ${this.paint('red', printable(message))}`;
  }
}

function keyOf({code, file, span, message}: Problem): string {
  return JSON.stringify([code, file, span, message]);
}

function named(files: readonly string[]): string {
  const more = files.length - NAMED;
  return files.slice(0, NAMED).map(printable).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}

/** `14:03:20` */
function time(): string {
  return new Date().toLocaleTimeString('en-GB');
}
