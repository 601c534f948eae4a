import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatDose} from '../../src/dose/index.js';
import {contentLibrary} from './library.js';

const library = contentLibrary();
const {circuits, exercises} = library;

/**
 * The physiotherapist's circuit. Its rests in the first block are the source's; the source gives none in the second, so that
 * `rest 60 s between sets` there is our own, and the block says so.
 */
test('the weekly circuit is the physiotherapist\'s, in its order and doses', () => {
  assert.deepEqual(circuits['weekly']?.blocks.map(({title, items}) => [title, ...items.map(({exercise, dose}) => [exercise, formatDose(dose)])]), [
    ['Power',
      ['split-stance-jump', '3 x 5 per side, rest 30 s between sides, 60 s between sets']],
    ['Strength',
      ['bird-dog-wall-push', '3 x max per side, bodyweight, rest 60 s between sets'],
      ['runners-lunge-halo', '3 x 6 cw + 6 ccw per side, medium weight, rest 60 s between sets'],
      ['hamstring-roll-out', '3 x 12, bodyweight, rest 60 s between sets']],
  ]);
});

test('it says that the rests of the strength block and the pain rule are our own', () => {
  const {blocks, before} = circuits['weekly'] ?? assert.fail();
  assert.match(JSON.stringify(blocks[1]?.why), /our own/);
  assert.match(JSON.stringify(before), /our own rule/i);
});

test('its warm-up is dynamic, of three or four movements, and not strength work', () => {
  const items = circuits[circuits['weekly']?.warmUp ?? '']?.blocks.flatMap((block) => block.items) ?? [];
  assert.ok(items.length === 3 || items.length === 4);
  for (const {exercise} of items) assert.match(exercises[exercise]?.kind ?? '', /^(?:drill|mobility)$/, exercise);
});

test('each of its exercises links to an easier one', () => {
  for (const {exercise} of circuits['weekly']?.blocks.flatMap(({items}) => items) ?? assert.fail()) {
    assert.ok(exercises[exercise]?.easier.some(({exercise: to}) => to !== undefined), exercise);
  }
});

/** The doses that the programmes give; every other exercise carries our own. */
const SOURCED: Readonly<Record<string, string>> = {
  'glute-bridge': '3 x 10-12, bodyweight',
  'single-leg-bridge': '3 x 10-15 per side, bodyweight',
  'single-leg-rdl': '1-3 x 10-15 per side, bodyweight',
  'bird-dog-wall-push': '3 x max per side, bodyweight',
  'runners-lunge-halo': '3 x 6 cw + 6 ccw per side, medium weight',
  'hamstring-roll-out': '3 x 12, bodyweight',
  'split-stance-jump': '3 x 5 per side, rest 30 s between sides, 60 s between sets',
  'butt-kick': '2-3 x 30-60 s',
  'diaphragmatic-breathing': '2-3 min',
  'donkey-kick': '3 x 10 per side, bodyweight',
  'seated-hamstring-curl': '3 x 10-15',
  'stability-ball-curl': '3 x 10, bodyweight',
  'superman': '2-3 x 10-15, bodyweight',
};

/** Where a programme names no rest and we have added one, which the card must say is ours. */
const OWN_REST: Readonly<Record<string, string>> = {
  ...Object.fromEntries([
    'glute-bridge', 'single-leg-bridge', 'single-leg-rdl', 'bird-dog-wall-push', 'runners-lunge-halo', 'hamstring-roll-out', 'seated-hamstring-curl', 'stability-ball-curl', 'superman',
  ].map((id) => [id, 'rest 60 s between sets'])),
  'butt-kick': 'rest 30 s between sets',
  'donkey-kick': 'rest 30 s between sets',
};

const withRest = (id: string, dose: string): string => [dose, ...OWN_REST[id] === undefined ? [] : [OWN_REST[id]]].join(', ');
const saysWhoseRest = /(?:\b(?:we|ours?)\b[^.]*\brest\b|\brest\b[^.]*\b(?:we|ours?)\b)/i;

test('a dose is called sourced where a programme gives it, and only there', () => {
  const sourced = Object.values(exercises).filter(({doseFrom}) => doseFrom === 'source').map(({id, dose}) => [id, formatDose(dose)]);
  assert.deepEqual(Object.fromEntries(sourced), Object.fromEntries(Object.entries(SOURCED).map(([id, dose]) => [id, withRest(id, dose)])));
});

test('a rest that we added to such a dose is called ours on its card', () => {
  for (const id of Object.keys(OWN_REST)) assert.match(JSON.stringify(exercises[id]?.why), saysWhoseRest, id);
  assert.doesNotMatch(JSON.stringify(exercises['split-stance-jump']?.why), saysWhoseRest, 'control: its rests are the source\'s');
});
