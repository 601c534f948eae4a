import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compileContent, contentLibrary} from './library.js';
import {ownWords, sentences, type Sentence} from './prose.js';

const library = contentLibrary();
const prose = sentences(library);

/** Phrases that say nothing: our own taste. Promises and numbers without evidence are for the compiler to refuse. */
const BANNED = [
  /\b(?:activat\w*|fir(?:e|es|ing)|switch\w* on|wak\w+ up)\b.*\bglutes?\b/i, /\bblood ?flow/i, /\bcirculation\b/i,
  /\banterior pelvic tilt\b|\bpoor posture\b|\bbad posture\b/i, /\bbreakthrough\b|\bmiracle\b|\bsecret\b/i, /\b\w+ imbalances?\b/i,
];
const banned = (all: readonly Sentence[]): string[] => all.flatMap(({entry, part, text}) => BANNED.filter((word) => word.test(text)).map((word) => `${entry}, ${part}: ${word} in “${text}”`));

const words = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

test('content compiles without a problem, and without an excuse', () => {
  const {problems, excused} = compileContent();
  assert.deepEqual([problems, excused], [[], []]);
});

test('no banned word is used', () => {
  assert.deepEqual(banned([...prose, ...ownWords(library)]), []);
});

for (const text of ['It activates the glutes.', 'Fire your glutes!', 'Better blood flow.', 'A secret for good posture.', 'Muscle imbalances.']) {
  test(`control: “${text}” is caught`, () => {
    assert.notEqual(banned([{entry: 'article/planted', part: 'body', text, cited: []}]).length, 0);
  });
}

test('steps are short: at most 14 words a sentence on average, none over 18', () => {
  for (const {id} of Object.values(library.exercises)) {
    const lengths = prose.filter(({entry, part}) => entry === `exercise/${id}` && part === 'steps').map(({text}) => words(text));
    const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length;
    assert.ok(mean <= 14 && Math.max(...lengths) <= 18, `${id}: ${mean} words on average, ${Math.max(...lengths)} at most`);
  }
});

const shared = (all: readonly Sentence[]): string[] => {
  const entries = new Map<string, Set<string>>();
  for (const {entry, text} of all) {
    const key = text.toLowerCase().replace(/[^a-z ]/g, '');
    entries.set(key, (entries.get(key) ?? new Set()).add(entry));
  }
  return [...entries].filter(([, where]) => where.size > 1).map(([text, where]) => `“${text}” in ${[...where].join(' and ')}`);
};

test('no sentence stands in two entries', () => {
  assert.deepEqual(shared(prose), []);
});

test('control: a shared sentence is caught, whatever its capitals and full stop', () => {
  const [first, second] = ['exercise/a', 'exercise/b'].map((entry, i) => ({entry, part: 'cues', text: i === 0 ? 'Land softly.' : 'land softly', cited: []}));
  assert.ok(first && second);
  assert.deepEqual(shared([first, second]), ['“land softly” in exercise/a and exercise/b']);
});
