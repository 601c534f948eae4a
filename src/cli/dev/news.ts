import {join} from 'node:path';
import type {Problem} from '../../compile/index.js';
import {paintFor} from '../colour.js';
import type {LiveFolder} from '../live/live-folder.js';
import {printable} from '../printable.js';
import {frameOf} from '../printers/frame.js';
import {summary} from '../printers/summary.js';

/** Files named in a line about a change. */
const NAMED = 3;

/** Tells at the terminal how a folder stands after each change: the problems that are new since the last time, and how many there are. */
export class News {
  private readonly paint = paintFor(process.stdout, process.env);
  private told: ReadonlySet<string> = new Set();

  constructor(private readonly folder: LiveFolder) {}

  /** `files` are those that changed; undefined for a first time, or when all may have. */
  tell(files?: readonly string[]): void {
    const {folder, paint} = this;
    const {problems} = folder;
    const pathOf = (file: string): string => join(folder.dir, file);
    const textOf = (file: string): string => folder.textOf(file);
    const now = new Map(problems.map((problem) => [keyOf(problem), problem]));
    const fresh = [...now].filter(([key]) => !this.told.has(key)).map(([, problem]) => frameOf(problem, {pathOf, textOf, paint}));
    this.told = new Set(now.keys());
    const count = summary({problems, fileCount: folder.filePaths.size, pathOf, textOf, paint});
    process.stdout.write([...fresh, `${paint('dim', time())} ${files ? `${named(files)}: ` : ''}${count}`].map((each) => `${each}\n`).join(''));
  }

  /** Why the folder cannot be read. */
  trouble(message: string): void {
    process.stdout.write(`${this.paint('dim', time())} ${this.paint('red', printable(message))}\n`);
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
