import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {EXERCISES} from './library.js';
import {jointsOf} from './golden.js';

/** Looked at as drawings once, then written down. A change of the solver that moves a joint by more than this is meant to be seen, cm. */
const MOVED = 0.5;

type Golden = Record<string, Record<string, Record<string, [number, number]>>>;
const golden = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8')) as Golden;

function differences(now: Golden[string], then: Golden[string]): string[] {
  assert.deepEqual(Object.keys(now), Object.keys(then));
  return Object.entries(then).flatMap(([move, joints]) => Object.entries(joints).flatMap(([joint, [x, y]]) => {
    const [nowX, nowY] = now[move]![joint]!;
    const cm = Math.hypot(nowX - x, nowY - y);
    return cm > MOVED ? [`${move}: ${joint} moved by ${cm.toFixed(1)} cm`] : [];
  }));
}

describe('joints are where they were when the drawings were looked at', () => {
  for (const [id, then] of Object.entries(golden)) {
    it(id, () => assert.deepEqual(differences(jointsOf(EXERCISES[id]!), then), []));
  }

  it('would notice hips that are 1 cm higher', () => {
    const [id, then] = Object.entries(golden)[0]!;
    const higher = structuredClone(then);
    higher.start!.hips![1] += 1;
    assert.deepEqual(differences(jointsOf(EXERCISES[id]!), higher), ['start: hips moved by 1.0 cm']);
  });
});
