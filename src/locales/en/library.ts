import type {Phase} from '../../model/index.js';

const phase: Record<Phase, string> = {'control': 'Control', 'light-load': 'Light load', 'eccentric': 'Eccentric capacity', 'power': 'Power'};

/** Words that people type and that say nothing of what they look for. */
const unsaid: ReadonlySet<string> = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'i', 'in', 'my', 'of', 'on', 'or', 'the', 'to', 'with']);

/** A word without the ending that makes it many or a doing: beginners, stretches, stretching. Short words keep theirs: swing. */
const stem = (word: string): string => word.replace(/(?<=.{4})ing$|(?<=.{3})(?:(?<=ch|sh|ss|x)es|(?<!s)s)$/u, '');

/** What the library says. Apart from the rest, because only pages with `ham-library` load it. */
export const library = {
  phase, unsaid, stem,
  kinds: {circuit: 'Circuit', plan: 'Plan', article: 'Article'},
  times: {'0-5': 'up to 5 min', '5-10': '5 to 10 min', '10-20': '10 to 20 min', '20-': 'over 20 min'},
  facets: {kind: 'Kind', kit: 'Kit you have', time: 'Time', muscle: 'Muscle', phase: 'Phase of a plan', level: 'Level'},
  kitHint: 'Shows what can be done with it, stand-ins included.', nothing: 'none', noKit: 'no kit',
  search: 'Search', searchHint: 'bridge, hip, band …', filters: 'Filters', active: (count: number): string => (count > 0 ? ` (${count})` : ''),
  more: (of: number): string => `Show all ${of}`, less: 'Show fewer', clear: 'Clear all',
  found: (count: number, of: number): string => (count === of ? `${of} entries` : `${count} of ${of} entries`),
  showFound: (count: number): string => (count === 1 ? 'Show the entry' : `Show ${count} entries`),
  option: (name: string, count: number): string => `${name}, ${count}`,
  none: 'Nothing fits all of this.', without: (what: string, count: number): string => `Without ${what}: ${count}`,
  words: (q: string): string => `“${q}”`, chosen: (facet: string, names: string): string => `${facet.toLowerCase()} (${names})`,
  showMore: (count: number): string => `Show ${count} more`, results: 'Results', exercises: (count: number): string => `${count} exercise${count === 1 ? '' : 's'}`,
  days: (count: number): string => (count % 7 === 0 && count > 7 ? `${count / 7} weeks` : `${count} days`), minutes: (count: number): string => `${count} min read`,
  failed: 'The library could not be loaded.', old: 'No catalogue was found. Build the data again with this release of hamkit.', retry: 'Try again',
};
