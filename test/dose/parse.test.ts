import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {formatDose, parseDose} from '../../src/dose/index.js';
import {anyDose, nearlyDose} from './arbitrary.js';
import {invalid} from './canonical.js';

describe('parseDose and formatDose', () => {
  it('read back every dose as it was written', () => {
    fc.assert(fc.property(anyDose, dose => {
      assert.deepEqual(parseDose(formatDose(dose)), {ok: true, dose});
    }), {numRuns: 2000});
  });

  it('bring any readable text to one form, which then stays', () => {
    let readable = 0;
    fc.assert(fc.property(nearlyDose, text => {
      const read = parseDose(text);
      if (!read.ok) return;
      readable++;
      const canonical = formatDose(read.dose);
      const again = parseDose(canonical);
      assert.ok(again.ok);
      assert.equal(formatDose(again.dose), canonical);
    }), {numRuns: 5000});
    assert.ok(readable > 100, `only ${readable} texts were doses, of about 180`);
  });

  it('never throw, whatever the text, and point into it', () => {
    fc.assert(fc.property(fc.oneof(nearlyDose, fc.string(), fc.string({unit: 'binary', maxLength: 400})), text => {
      const read = parseDose(text);
      if (read.ok) return;
      const {column, length, message} = read.error;
      assert.ok(column >= 1 && length >= 0 && column - 1 + length <= text.length, `${column}+${length}`);
      assert.doesNotMatch(message, /undefined|NaN| {2}/);
    }), {numRuns: 5000});
  });

  it('propose nothing but canonical doses', () => {
    let hints = 0;
    fc.assert(fc.property(fc.oneof(nearlyDose, fc.constantFrom(...invalid.map(({text}) => text))), text => {
      const read = parseDose(text);
      if (read.ok || read.error.hint === undefined) return;
      hints++;
      const proposed = parseDose(read.error.hint);
      assert.ok(proposed.ok, read.error.hint);
      assert.equal(formatDose(proposed.dose), read.error.hint);
    }), {numRuns: 5000});
    assert.ok(hints > 500, `only ${hints} hints were seen`);
  });

  it('correct a dose with one wrong letter in a word', () => {
    const dose = '3 x 5 per side, bodyweight, rest 30 s between sides, 60 s between sets';
    for (const word of ['side', 'bodyweight', 'rest', 'between', 'sides', 'sets']) {
      const read = parseDose(dose.replace(new RegExp(`\\b${word}\\b`), `${word[0]}q${word.slice(2)}`));
      assert.equal(read.ok ? 'taken for a dose' : read.error.hint, dose);
    }
  });

  it('refuse a very long text at once', () => {
    const read = parseDose('3 x 10, '.repeat(1_000_000));
    assert.deepEqual(read, {ok: false, error: {column: 201, length: 7_999_800, message: 'A dose has at most 200 characters', hint: undefined}});
  });

  it('have room for the longest dose', () => {
    fc.assert(fc.property(anyDose, dose => formatDose(dose).length <= 200), {numRuns: 2000});
  });
});
