import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {doseSeconds, formatDose, parseDose, sayDose, doseParts} from '../../src/dose/index.js';
import {doseSentences, doseWords} from '../../src/locales/en/dose.js';
import {dose as doseSchema} from '../../src/model/index.js';
import {invalid, valid} from './canonical.js';

/** Without the parts that say nothing, as JSON has it. */
const written = (value: object): unknown => JSON.parse(JSON.stringify(value));

describe('canonical.json', () => {
  it('has a hundred cases or more, each text once', () => {
    const texts = [...valid, ...invalid].map(({text}) => text);
    assert.ok(texts.length >= 100);
    assert.equal(new Set(texts).size, texts.length);
  });

  for (const {why, text, canonical, dose, seconds, words, short} of valid) {
    it(`${why}: ${text}`, () => {
      assert.deepEqual(parseDose(text), {ok: true, dose});
      assert.ok(v.is(doseSchema, dose));
      assert.equal(formatDose(dose), canonical);
      assert.deepEqual(parseDose(canonical), {ok: true, dose});
      assert.deepEqual(doseSeconds(dose), seconds);
      assert.equal(sayDose(dose, doseSentences), words);
      assert.deepEqual(written(doseParts(dose, doseWords)), short);
    });
  }

  for (const {why, text, hint, ...where} of invalid) {
    it(`not a dose, ${why}: ${text}`, () => {
      assert.deepEqual(parseDose(text), {ok: false, error: {...where, hint: hint ?? undefined}});
    });
  }
});
