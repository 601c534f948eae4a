import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {doseSeconds, parseDose, totalSeconds} from '../../src/dose/index.js';
import type {Dose, Range} from '../../src/model/index.js';
import {anyDose} from './arbitrary.js';

function dose(text: string): Dose {
  const read = parseDose(text);
  assert.ok(read.ok, text);
  return read.dose;
}

/** Neither end of the second is shorter. */
const noShorter = ([a, b]: Range, [c, d]: Range) => c >= a && d >= b;

describe('doseSeconds', () => {
  it('counts both sides, a rest between them in every set, and a rest between sets', () => {
    // 3 sets of (15 s + 30 s rest + 15 s), and 2 rests of 60 s.
    assert.deepEqual(doseSeconds(dose('3 x 5 per side, rest 30 s between sides, 60 s between sets')), [300, 300]);
  });

  it('counts three seconds a rep, or what the tempo says', () => {
    assert.deepEqual(doseSeconds(dose('10')), [30, 30]);
    assert.deepEqual(doseSeconds(dose('10 @ 3-1-1-0')), [50, 50]);
  });

  it('adds up the reps of sets that differ', () => {
    // 10 + 9 + 8 reps on 2 sides, with 3 rests of 30 s between sides and 2 of 60 s between sets.
    assert.deepEqual(doseSeconds(dose('3 x 10/9/8 per side, rest 30 s between sides, 60 s between sets')), [372, 372]);
  });

  it('counts three seconds a circle, both ways', () => {
    assert.deepEqual(doseSeconds(dose('6 cw + 4 ccw')), [30, 30]);
  });

  it('counts 30 to 45 seconds for a set until you tire', () => {
    assert.deepEqual(doseSeconds(dose('2 x max per side')), [120, 180]);
  });

  it('takes least with least and most with most', () => {
    assert.deepEqual(doseSeconds(dose('2-3 x 30-60 s, rest 10 s')), [70, 200]);
  });

  it('is a finite range from least to most, never of no time', () => {
    fc.assert(fc.property(anyDose, dose => {
      const [least, most] = doseSeconds(dose);
      assert.ok(0 < least && least <= most && Number.isFinite(most));
    }));
  });

  it('is never shorter with one more set', () => {
    fc.assert(fc.property(anyDose, dose => {
      const more: Dose = {...dose, sets: [dose.sets[0] + 1, dose.sets[1] + 1]};
      assert.ok(noShorter(doseSeconds(dose), doseSeconds(more)));
    }));
  });

  it('is never shorter with a rest, and never shorter on both sides', () => {
    fc.assert(fc.property(anyDose, dose => {
      const restless: Dose = {...dose};
      delete restless.rest;
      assert.ok(noShorter(doseSeconds(restless), doseSeconds(dose)));
      assert.ok(noShorter(doseSeconds({...dose, perSide: false}), doseSeconds({...dose, perSide: true})));
    }));
  });
});

describe('totalSeconds', () => {
  it('adds a change-over of 15 seconds between exercises', () => {
    assert.deepEqual(totalSeconds([dose('10'), dose('2 min'), dose('1-2 x 30 s')]), [30 + 15 + 120 + 15 + 30, 30 + 15 + 120 + 15 + 60]);
  });

  it('is the dose itself for one exercise, and nothing for none', () => {
    assert.deepEqual(totalSeconds([dose('10')]), [30, 30]);
    assert.deepEqual(totalSeconds([]), [0, 0]);
  });
});
