import {resolve, sep} from 'node:path';
import * as v from 'valibot';
import {entryAt} from '../../compile/path.js';
import {ENTRY_KINDS, FOLDERS, type EntryRef} from '../../model/index.js';
import type {EntryState, State} from '../../preview/state.js';
import type {LiveFolder} from '../live/live-folder.js';
import {dataPath} from '../live/live-content.js';
import {Slices} from '../live/slices.js';
import {excerpt} from '../printers/frame.js';

/** Tells pages about a folder. */
export class StateOf {
  /** Also of entries that an error keeps out of the library now. */
  private readonly titles = new Map<string, string>();
  private readonly slices: Slices;

  constructor(private readonly folder: LiveFolder) {
    this.slices = new Slices(folder);
  }

  state(trouble?: string): State {
    const {folder} = this;
    const {language, ...titles} = indexOf(folder);
    for (const kind of ENTRY_KINDS) for (const [id, title] of Object.entries(titles[FOLDERS[kind]])) this.titles.set(dataPath({kind, id}), title);
    return {
      dir: folder.dir,
      place: resolve(folder.dir).split(sep).join('/'),
      ...(trouble !== undefined && {trouble}),
      entries: this.entries().sort((a, b) => a.title.localeCompare(b.title, language)),
      problems: folder.problems.map((problem) => ({
        ...problem, excerpt: excerpt(problem, {textOf: (file) => folder.textOf(file), paint: (_, text) => text}),
      })),
    };
  }

  private entries(): EntryState[] {
    const files = new Map(Array.from(this.folder.filePaths).flatMap((file): [string, Placed][] => {
      const entry = entryAt(file);
      return entry ? [[dataPath(entry), {entry, file}]] : [];
    }));
    const broken = new Set(this.folder.problems.filter(({severity}) => severity === 'error').map(({file}) => file));
    return Array.from(files, ([path, {entry, file}]) => {
      const {version, entries, figures} = this.slices.at(path);
      const old = entries.flatMap((other) => files.get(other)?.file ?? []).filter((other) => other !== file && broken.has(other));
      return {
        ...entry, file, title: this.titles.get(path) ?? entry.id,
        ...(version !== undefined && {version}), ...(old.length > 0 && {old}),
        ...(entry.kind === 'exercise' && figures.includes(entry.id) && {hasFigure: true}),
      };
    });
  }
}

interface Placed {readonly entry: EntryRef; readonly file: string}

/** What `index.json` says of the entries that are in the library now. */
function indexOf(folder: LiveFolder): v.InferOutput<typeof index> {
  return v.parse(index, JSON.parse(folder.data('index.json') ?? '{}'));
}

const titles = v.record(v.string(), v.string());
const index = v.object({language: v.string(), exercises: titles, circuits: titles, plans: titles, checks: titles, pain: titles, studies: titles, articles: titles, glossary: titles, corrections: titles});
