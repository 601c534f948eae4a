import {resolve, sep} from 'node:path';
import {entryAt} from '../../compile/path.js';
import type {EntryRef, Library} from '../../model/index.js';
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
    return {
      dir: folder.dir,
      place: resolve(folder.dir).split(sep).join('/'),
      ...(trouble !== undefined && {trouble}),
      entries: this.entries().sort((a, b) => a.title.localeCompare(b.title, folder.library.language)),
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
    const path = dataPath(entry);
    const title = titleOf(entry, this.folder.library) ?? this.titles.get(path) ?? entry.id;
    this.titles.set(path, title);
    const version = this.folder.versionOf(entry);
    return {...entry, file, title, ...(version !== undefined && {version})};
  }
}

/** What an entry goes by in a list. */
function titleOf({kind, id}: EntryRef, {exercises, circuits, studies, articles}: Library): string | undefined {
  switch (kind) {
    case 'exercise': return exercises[id]?.title;
    case 'circuit': return circuits[id]?.title;
    case 'study': return studies[id]?.label;
    case 'article': return articles[id]?.title;
  }
}
