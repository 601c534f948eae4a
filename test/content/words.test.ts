import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {compileContent, contentLibrary} from './library.js';
import {readClaims} from './corrections.js';
import {sentences, wordCount, type Sentence} from './prose.js';

const library = contentLibrary();
const prose = sentences(library);

test('content compiles without a problem, and without an excuse', () => {
  const {problems, excused} = compileContent();
  assert.deepEqual([problems, excused], [[], []]);
});

/** Names of things, and not sentences: these parts may share a set phrase of a few words, such as `Randomised trial` or `A cramp`. */
const NAMES = /^(?:title|heading|table|block|phase|options|design|people|.+: (?:outcome|result|comparator))$/;
const SET_PHRASE = 6;

/** In small letters and single spaces, without signs and figures. */
const wordsOf = (text: string): string => text.toLowerCase().replace(/[^a-z ]/g, '').replace(/\s+/g, ' ').trim();

function shared(all: readonly Sentence[]): string[] {
  const entries = new Map<string, Set<string>>();
  for (const {entry, part, text} of all) {
    const key = wordsOf(text);
    if (key !== '' && !(NAMES.test(part) && wordCount(key) <= SET_PHRASE)) entries.set(key, (entries.get(key) ?? new Set()).add(entry));
  }
  return [...entries].filter(([, where]) => where.size > 1).map(([text, where]) => `“${text}” in ${[...where].join(' and ')}`);
}

const said = (entry: string, text: string, part = 'cues'): Sentence => ({entry, part, text, cited: []});

describe('no sentence stands in two entries', () => {
  test('of whatever kinds', () => {
    assert.deepEqual(shared(prose), []);
  });

  test('control: a shared sentence is caught, however short, whatever its capitals and full stop', () => {
    assert.deepEqual(shared([said('exercise/a', 'Land softly.'), said('plan/b', 'land softly', 'notes')]), ['“land softly” in exercise/a and plan/b']);
  });

  test('control: a name of more words than a set phrase has is caught', () => {
    const [short, long] = ['Another place, or several of these', 'Another place, or several of these at once'];
    assert.deepEqual(shared([said('check/a', short, 'options'), said('check/b', short, 'options'), said('check/a', long, 'options'), said('check/b', long, 'options')]).length, 1);
  });

  test('control: what has no letters is not a sentence', () => {
    assert.deepEqual(shared([said('study/a', '12 %'), said('study/b', '14 %')]), []);
  });
});

/** So many words in a row that two texts have in common were copied. A study and those who report it may share the names of what was measured. */
const RUN = 10;

const runsOf = (text: string): string[] => {
  const words = wordsOf(text).split(' ');
  return Array.from({length: Math.max(0, words.length - RUN + 1)}, (_, at) => words.slice(at, at + RUN).join(' '));
};

/** The runs of words that two entries have in common. */
function copied(all: readonly Sentence[]): string[] {
  const entries = new Map<string, Set<string>>();
  for (const {entry, text} of all) for (const run of runsOf(text)) entries.set(run, (entries.get(run) ?? new Set()).add(entry));
  return [...entries].filter(([, where]) => where.size > 1).map(([run, where]) => `“${run}” in ${[...where].join(' and ')}`);
}

describe(`no two entries have ${RUN} words in a row in common`, () => {
  test('in any sentence', () => {
    assert.deepEqual(copied(prose), []);
  });

  test('control: a sentence that was copied and bent is caught', () => {
    const sentence = 'Keep the hips level while the far leg slowly straightens over the towel';
    assert.notDeepEqual(copied([said('exercise/a', `${sentence}.`), said('exercise/b', `Now ${sentence}, and rest.`)]), []);
    assert.deepEqual(copied([said('exercise/a', sentence), said('exercise/b', 'Keep the hips level while the far leg slowly folds.')]), []);
  });
});

const claims = readClaims();

describe('no sentence is that of a claim which was checked', {skip: claims ? false : 'the evidence folder is not here; set EVIDENCE to compare'}, () => {
  const source = (claims ?? []).map(({id, says}) => said(`claim/${id}`, says));
  const taken = (ours: readonly Sentence[]): string[] => shared([...ours, ...source]).concat(copied([...ours, ...source])).filter((found) => found.includes('claim/'));

  test('in whole or in ten words of it', () => {
    assert.ok(source.length > 40);
    assert.deepEqual(taken(prose), []);
  });

  test('control: one that is, is caught', () => {
    assert.notDeepEqual(taken([said('article/planted', 'They say better H:Q balance lowers the chance that quads overpower hamstrings here', 'body')]), []);
  });
});
