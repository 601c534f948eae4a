import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contentLibrary} from './library.js';
import {unsourced} from './numbers.js';
import {ownWords, sentences, type Sentence} from './prose.js';

const library = contentLibrary();
const problems = (all: readonly Sentence[]): string[] => all.flatMap((sentence) =>
  unsourced(sentence, library).map((number) => `${sentence.entry}, ${sentence.part}: “${number}” in “${sentence.text}”`));

test('a number in prose stands beside a citation of a study that has it', () => {
  assert.deepEqual(problems(sentences(library)), []);
});

test('the numbers in a study\'s own fields are its own', () => {
  assert.deepEqual(problems(ownWords(library)), []);
});

const planted: readonly (readonly [text: string, cited: readonly string[], caught: readonly string[]])[] = [
  ['Runners had 40 % fewer injuries.', [], ['40']],
  ['It cut injuries by 52 %.', ['vandyk2019'], ['52']],
  ['Some per cent were hurt.', [], ['per cent']],
  ['Injuries were cut in half.', ['encarnacion2022'], ['half']],
  ['It doubled their strength.', ['andrews2025'], ['doubled']],
  ['About a third fewer.', ['vandyk2019'], ['third']],
  ['Twelve volunteers took part.', ['andrews2025'], ['Twelve']],
  ['The trial had 942 players.', ['vandyk2019'], ['942']],
  ['About half the injuries: 51 % fewer in 8,459 athletes.', ['vandyk2019'], []],
  ['The interval ran from 0.27 to 1.29.', ['impellizzeri2021'], []],
  ['After 9 weeks, 12 people; then 16 % shorter.', ['andrews2025'], []],
  ['Bend one knee, count three slow beats.', [], []],
];

for (const [text, cited, caught] of planted) {
  test(`control: ${caught.length > 0 ? `“${caught.join()}” is caught` : 'nothing is caught'} in “${text}”${cited.length > 0 ? `, citing ${cited.join()}` : ''}`, () => {
    assert.deepEqual(unsourced({entry: 'article/planted', part: 'body', text, cited}, library), caught);
  });
}

test('control: the walk over the library reaches every section', () => {
  const parts = new Set(sentences(library).map(({entry, part}) => `${entry.split('/')[0] ?? ''} ${part}`));
  for (const part of [
    'exercise purpose', 'exercise setup', 'exercise steps', 'exercise cues', 'exercise feel', 'exercise mistakes', 'exercise easier', 'exercise harder',
    'exercise why', 'exercise cautions', 'circuit purpose', 'circuit intro', 'circuit before', 'circuit block', 'circuit notes', 'circuit after',
    'study finding', 'study does not show', 'study limits', 'article title', 'article summary', 'article body',
  ]) assert.ok(parts.has(part), part);
});
