import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {ENTRY_KINDS, FOLDERS, type Library} from '../../src/model/index.js';
import {contentLibrary} from './library.js';
import {PLANT} from './plant.js';
import {sentences, type Sentence} from './prose.js';

const library = contentLibrary();

/**
 * Fields that hold no prose: ids and words of closed lists, links, who wrote it and under which licence, and what was copied there
 * from another entry for the page to show.
 */
const NO_PROSE: readonly string[] = [
  'id', 'kind', 'to', 'href', 'keys', 'author', 'licence', 'sources', 'from', 'exercise', 'warmUp', 'label', 'dose', 'act', 'signal', 'comparison', 'item', 'or', 'answer', 'measure', 'unit',
  'runners', 'studied', 'favours', 'also', 'contestedBy', 'supportedBy', 'repliedBy', 'contests', 'supports', 'replies', 'sameData', 'level', 'phase', 'role', 'contraction', 'muscle',
  'verdict', 'date', 'doseFrom', 'when', 'per', 'swaps.title', 'items.title',
];

/** Every string of an entry that is not in one of those fields, found without knowing what an entry looks like. */
function strings(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'embed') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const name = Array.isArray(value) ? [] : [key];
    const isLeftOut = !Array.isArray(value) && (NO_PROSE.includes(key) || NO_PROSE.includes(`${path.at(-1) ?? ''}.${key}`));
    return isLeftOut ? [] : strings(inner, [...path, ...name]);
  });
}

const letters = (text: string): string => text.replaceAll(/\s/g, '');

/** What stands in an entry and in none of these sentences. */
function unread(ours: Library, read: readonly Sentence[]): string[] {
  return ENTRY_KINDS.flatMap((kind) => Object.values(ours[FOLDERS[kind]]).flatMap((entry) => {
    const said = letters(read.filter((sentence) => sentence.entry === `${kind}/${entry.id}`).map(({text}) => text).join(''));
    return strings(entry).filter((text) => !said.includes(letters(text))).map((text) => `${kind}/${entry.id}: “${text}”`);
  }));
}

describe('the sentences that the other tests go through', () => {
  const read = sentences(library);

  test('are all that the entries say', () => {
    assert.deepEqual(unread(library, read), []);
    assert.ok(read.length > 4000);
  });

  for (const kind of ENTRY_KINDS) {
    test(`control: what a reader of a ${kind} would miss is reported`, () => {
      const planted = PLANT[kind](library, ['Planted here for a control.']);
      const without = sentences(planted).filter(({text}) => text !== 'Planted here for a control.');
      assert.ok(without.length < sentences(planted).length);
      const [missed, ...more] = new Set(unread(planted, without));
      assert.match(missed ?? '', new RegExp(`^${kind}/.*“Planted here for a control\\.”$`));
      assert.deepEqual(more, []);
    });
  }
});

test('a citation belongs to its own sentence, to its row in a table, and to all of a study', () => {
  const cite = {kind: 'cite', keys: ['vandyk2019']} as const;
  const cited = (kind: 'exercise' | 'article' | 'study', text: string): readonly string[] | undefined =>
    sentences(PLANT[kind](library, ['First said. Then cited ', cite, '. Last said.'])).find((sentence) => sentence.text === text)?.cited;
  assert.deepEqual(['First said.', 'Then cited.', 'Last said.'].map((text) => cited('exercise', text)), [[], ['vandyk2019'], []]);
  assert.deepEqual(cited('article', 'Last said.'), ['vandyk2019']);
  assert.deepEqual(cited('study', 'First said.'), [Object.keys(library.studies)[0]]);
});
