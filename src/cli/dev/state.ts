import {resolve, sep} from 'node:path';
import * as v from 'valibot';
import {entryAt} from '../../compile/path.js';
import {ENTRY_KINDS, FOLDERS} from '../../model/index.js';
import type {EntryState, State} from '../../preview/state.js';
import type {LiveFolder} from '../live/live-folder.js';
import {dataPath} from '../live/live-content.js';
import {excerpt} from '../printers/frame.js';

/** Tells pages about a folder. */
export class StateOf {
  /** Also of entries that an error keeps out of the library now. */
  private readonly titles = new Map<string, string>();

  constructor(private readonly folder: LiveFolder) {}

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
    return Array.from(this.folder.filePaths, (file) => this.entry(file)).filter((entry) => entry !== undefined);
  }

  private entry(file: string): EntryState | undefined {
    const entry = entryAt(file);
    if (!entry) return undefined;
    const version = this.folder.versionOf(entry);
    return {...entry, file, title: this.titles.get(dataPath(entry)) ?? entry.id, ...(version !== undefined && {version})};
  }
}

/** What `index.json` says of the entries that are in the library now. */
function indexOf(folder: LiveFolder): v.InferOutput<typeof index> {
  return v.parse(index, JSON.parse(folder.data('index.json') ?? '{}'));
}

const titles = v.record(v.string(), v.string());
const index = v.object({language: v.string(), exercises: titles, circuits: titles, plans: titles, checks: titles, pain: titles, studies: titles, articles: titles, glossary: titles, corrections: titles});
