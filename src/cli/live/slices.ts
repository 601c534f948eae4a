import * as v from 'valibot';
import {ENTRY_KINDS, FOLDERS} from '../../model/index.js';
import {dataPath, figurePath} from './live-content.js';
import type {LiveFolder} from './live-folder.js';

/** What an entry's data show. */
export interface Slice {
  /** Grows when anything of it becomes different, the figures that it asks for included; undefined while there are no data. */
  readonly version?: number;
  /** The data files of the entries in it, its own among them. */
  readonly entries: readonly string[];
  /** The exercises in it that have a figure. */
  readonly figures: readonly string[];
}

/** Looks into the data of entries, each time they are others. */
export class Slices {
  private readonly known = new Map<string, Required<Slice>>();

  constructor(private readonly folder: LiveFolder) {}

  at(path: string): Slice {
    const {folder} = this;
    const version = folder.versionOf(path);
    if (version === undefined) return {entries: [], figures: []};
    let slice = this.known.get(path);
    if (slice?.version !== version) this.known.set(path, slice = {version, ...within(folder.data(path) ?? '{}')});
    return {...slice, version: Math.max(version, ...slice.figures.map((id) => folder.versionOf(figurePath(id)) ?? 0))};
  }
}

function within(text: string): Pick<Slice, 'entries' | 'figures'> {
  const library = v.parse(tables, JSON.parse(text));
  return {
    entries: ENTRY_KINDS.flatMap((kind) => Object.keys(library[FOLDERS[kind]] ?? {}).map((id) => dataPath({kind, id}))),
    figures: Object.entries(library.exercises ?? {}).flatMap(([id, {pictured}]) => pictured ? [id] : []),
  };
}

const records = v.optional(v.record(v.string(), v.object({pictured: v.optional(v.array(v.number()))})));
const tables = v.object({
  exercises: records, circuits: records, plans: records, checks: records, pain: records, studies: records, articles: records, glossary: records, corrections: records,
});
