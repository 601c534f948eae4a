import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {sayDose, sayMinutes, doseParts} from '../../src/dose/index.js';
import {doseSentences, doseWords} from '../../src/locales/en/dose.js';
import {anyDose} from './arbitrary.js';

const UNSAID = /undefined|NaN|null|false|\[object|^$| {2}|^\s|\s$|, ,|,$/;

describe('sayDose and doseParts', () => {
  it('say every dose without a gap', () => {
    fc.assert(fc.property(anyDose, dose => {
      const said = [sayDose(dose, doseSentences), ...Object.values(doseParts(dose, doseWords)).filter(part => part !== undefined)];
      for (const text of said) assert.doesNotMatch(text, UNSAID);
    }), {numRuns: 2000});
  });

  it('say one in the singular and more in the plural', () => {
    fc.assert(fc.property(anyDose, dose => {
      const said = sayDose(dose, doseSentences);
      assert.doesNotMatch(said, /(?<![\d.]|to )\b1 (sets|circles|seconds|minutes)|(?<![\d.]|to |and )\b1 reps/);
      assert.doesNotMatch(said, /(?<!\b1|\d) (set|rep|circle|second|minute)\b|\b[02-9] (set|rep|circle|second|minute)\b/);
    }), {numRuns: 2000});
  });

  it('leave out a rest that holds no time', () => {
    const restless = {sets: [3, 3], work: {of: 'reps', count: [10, 10]}, perSide: false, rest: {}} satisfies Parameters<typeof sayDose>[0];
    assert.equal(sayDose(restless, doseSentences), '3 sets of 10 reps');
    assert.equal(doseParts(restless, doseWords).rest, undefined);
  });
});

describe('sayMinutes', () => {
  for (const [least, most, said] of [
    [45, 45, '45 s'],
    [30, 45, '30–45 s'],
    [7.5, 7.5, '8 s'],
    [90, 119, '90–119 s'],
    [120, 120, 'about 2 min'],
    [1480, 1520, 'about 25 min'],
    [1200, 1500, '20–25 min'],
    [20, 180, '1–3 min'],
  ] as const) {
    it(`${least} to ${most} seconds: ${said}`, () => assert.equal(sayMinutes([least, most], doseWords), said));
  }
});
