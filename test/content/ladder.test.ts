import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Exercise} from '../../src/model/index.js';
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

/** A way up the ladder that leads back to where it began, if there is one. */
function circle(all: readonly Pick<Exercise, 'id' | 'easier' | 'harder'>[]): string[] | undefined {
  const up = new Map<string, string[]>(all.map(({id}) => [id, []]));
  for (const {id, easier, harder} of all) {
    for (const {exercise} of harder) if (exercise !== undefined) up.get(id)?.push(exercise);
    for (const {exercise} of easier) if (exercise !== undefined) up.get(exercise)?.push(id);
  }
  const climb = (path: readonly string[]): string[] | undefined => {
    for (const next of up.get(path.at(-1) ?? '') ?? []) {
      if (path.includes(next)) return [...path, next];
      const found = climb([...path, next]);
      if (found) return found;
    }
    return undefined;
  };
  return all.map(({id}) => climb([id])).find((found) => found !== undefined);
}

test('no exercise is both easier and harder than another', () => {
  assert.equal(circle(Object.values(exercises)), undefined);
});

test('control: a ladder that leads back to itself is caught', () => {
  const to = (exercise: string): Exercise['easier'] => [{exercise, text: []}];
  assert.deepEqual(circle([{id: 'a', easier: [], harder: to('b')}, {id: 'b', easier: [], harder: to('c')}, {id: 'c', easier: [], harder: to('a')}]), ['a', 'b', 'c', 'a']);
  assert.deepEqual(circle([{id: 'a', easier: to('b'), harder: to('b')}, {id: 'b', easier: [], harder: []}]), ['a', 'b', 'a']);
});

test('an easier link is answered by a harder one, and the other way round', () => {
  const links = (exercise: Exercise | undefined, direction: 'easier' | 'harder'): (string | undefined)[] => exercise?.[direction].map(({exercise: to}) => to) ?? [];
  for (const {id, easier, harder} of Object.values(exercises)) {
    for (const {exercise} of harder) if (exercise !== undefined) assert.ok(links(exercises[exercise], 'easier').includes(id), `${exercise} names ${id} as easier`);
    for (const {exercise} of easier) if (exercise !== undefined) assert.ok(links(exercises[exercise], 'harder').includes(id), `${exercise} names ${id} as harder`);
  }
});
