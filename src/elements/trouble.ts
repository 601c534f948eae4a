// What stands in the place of an entry that cannot be shown. Loaded when that happens.
import {html} from 'lit';
import {trouble as words} from '../locales/en/trouble.js';
import type {EntryKind} from '../model/index.js';
import {UnknownEntry, type Source} from './source.js';

/** The tag that shows a kind. */
const TAGS: readonly (readonly [kind: EntryKind, tag: string])[] = [
  ['exercise', 'ham-exercise'], ['circuit', 'ham-circuit'], ['study', 'ham-evidence'], ['article', 'ham-article'],
  ...(['plan', 'check', 'pain', 'term', 'correction'] as const).map((kind) => [kind, `ham-entry kind="${kind}"`] as const),
];

/** The names that share most pairs of letters with a name, best first: crude, small, and enough to find a typing slip. */
export function nearest(name: string, names: readonly string[]): readonly string[] {
  const pairs = (text: string): string[] => Array.from({length: text.length - 1}, (_, i) => text.slice(i, i + 2));
  const wanted = new Set(pairs(name));
  const likeness = (other: string): number => {
    const own = pairs(other);
    return own.filter((pair) => wanted.has(pair)).length / (wanted.size + own.length);
  };
  return names.filter((other) => likeness(other) > 0.25).sort((a, b) => likeness(b) - likeness(a)).slice(0, 3);
}

/** The message for an author whose name, folder or setting is not right, or for a reader whose connection failed. */
export async function trouble(failure: unknown, kind: EntryKind, id: string, source: Source | undefined, retry: () => void): Promise<unknown> {
  if (!source) return words.noData;
  if (!(failure instanceof UnknownEntry)) return html`${words.failed(id)} <button type="button" @click=${retry}>${words.retry}</button>`;
  const of = (other: EntryKind): Promise<readonly string[]> => source.names(other);
  try {
    if (id === '') return words.noName((await of(kind))[0] ?? kind);
    for (const [other, tag] of TAGS) if ((await of(other)).includes(id)) return words.otherKind(id, other, tag);
    const names = nearest(id, await of(kind));
    return `${words.unknown(kind, id)} ${names.length > 0 ? words.nearest(names.map((name) => `“${name}”`).join(', ')) : ''}`;
  } catch {
    return words.noFolder(failure.message);
  }
}
