import type {Library} from '../../src/model/index.js';

/** Words of closed lists, ids and dates: what names or types something, and is checked as such where data comes from outside. */
const CLOSED = new Set(('kind id of per role muscle contraction item or does measure favours runners studied level phase verdict act signal comparison answer language date doseFrom amount exercise '
  + 'warmUp show to keys sources contests supports replies contestedBy supportedBy repliedBy sameData from href unit').split(' '));

/** A library with another text in the place of each of its own; ids, types and numbers stay. */
export function withTexts(library: Library, next: () => string): Library {
  const changed = (value: unknown, key: string): unknown => {
    // a figure is a drawing, whose words are those of its movement
    if (key === 'figures') return value;
    if (typeof value === 'string') return CLOSED.has(key) ? value : next();
    if (Array.isArray(value)) return value.map((each) => changed(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, name)]));
  };
  return changed(library, '') as Library;
}

/** One of each tag, with what it shows in the small library of the tests. */
export const TAGS: readonly {readonly tag: string; readonly attributes: Readonly<Record<string, string>>}[] = [
  {tag: 'ham-circuit', attributes: {}},
  {tag: 'ham-exercise', attributes: {name: 'bridge'}},
  {tag: 'ham-evidence', attributes: {name: 'smith2020'}},
  {tag: 'ham-article', attributes: {name: 'strength'}},
  {tag: 'ham-library', attributes: {}},
  {tag: 'ham-cite', attributes: {name: 'jones2021'}},
  {tag: 'ham-cite', attributes: {list: ''}},
  {tag: 'ham-figure', attributes: {name: 'bridge'}},
  ...[['plan', 'two-months'], ['check', 'count'], ['pain', 'light'], ['term', 'tempo'], ['correction', 'strides']].map(([kind = '', name = '']) => ({tag: 'ham-entry', attributes: {kind, name}})),
];

/** The attributes of a payload's own, by tag. */
export const NAMED: readonly (readonly [tag: string, ...attributes: string[]])[] = [
  ['ham-exercise', 'name'], ['ham-circuit', 'name', 'level'], ['ham-evidence', 'name'], ['ham-article', 'name'], ['ham-cite', 'name'], ['ham-entry', 'kind', 'name'], ['ham-figure', 'name', 'label'],
];

export const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export const attributesOf = (attributes: Readonly<Record<string, string>>): string => Object.entries(attributes).map(([name, value]) => ` ${name}="${quoted(value)}"`).join('');
