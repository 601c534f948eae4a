import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compileContent, contentLibrary} from './library.js';

const library = contentLibrary();
const {exercises, circuits, studies, articles} = library;

test('the content compiles without a problem', () => {
  assert.deepEqual(compileContent().problems, []);
});

test('what the first issue of the library promises is there', () => {
  for (const id of [
    'split-stance-jump', 'bird-dog-wall-push', 'runners-lunge-halo', 'hamstring-roll-out',
    'glute-bridge', 'heel-slide', 'bird-dog', 'nordic-curl', 'nordic-curl-partial', 'single-leg-rdl',
  ]) assert.ok(exercises[id], id);
  for (const id of ['encarnacion2022', 'vandyk2019', 'impellizzeri2021', 'petersen2011', 'andrews2025']) assert.ok(studies[id], id);
  assert.ok(circuits['weekly'] && circuits['warm-up'] && articles['two-kinds-of-strength']);
});

test('every section of every exercise is filled', () => {
  for (const exercise of Object.values(exercises)) {
    for (const part of ['setup', 'steps', 'cues', 'feel', 'mistakes', 'easier', 'harder', 'why', 'cautions', 'muscles'] as const) {
      assert.ok(exercise[part].length > 0, `${exercise.id}: ${part}`);
    }
  }
});

test('nobody is named as a reviewer before somebody has reviewed', () => {
  for (const entry of [exercises, circuits, articles].flatMap((all) => Object.values(all))) assert.equal(entry.reviewed, undefined, entry.id);
});

test('each exercise of the weekly circuit links to an easier one', () => {
  for (const {exercise} of circuits['weekly']?.blocks.flatMap(({items}) => items) ?? []) {
    assert.ok(exercises[exercise]?.easier.some(({exercise: to}) => to !== undefined), exercise);
  }
});
