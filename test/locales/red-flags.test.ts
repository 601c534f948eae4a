import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {adviceIn, ambulanceIn, en} from '../../src/locales/index.js';
import {URGENCIES} from '../../src/model/index.js';

const {levels, list, numbers} = en.redFlags;

suite('red flags', () => {
  test('every level says what to do, the most pressing first, and has a sign', () => {
    assert.deepEqual(Object.keys(levels), [...URGENCIES]);
    for (const level of URGENCIES) assert.ok(list.some((flag) => flag.level === level), level);
  });

  test('each says what is noticed and why it should be seen, in a short sentence each', () => {
    for (const {sign, why} of list) {
      assert.match(sign, /^[A-Z].*\.$/);
      assert.match(why, /^[A-Z].*\.$/);
      assert.ok(sign.split(' ').length <= 30 && why.split(' ').length <= 10, sign);
    }
    assert.equal(new Set(list.map(({sign}) => sign)).size, list.length);
  });

  test('a leg that throbs and swells is for today, and with breathlessness for an ambulance', () => {
    assert.deepEqual(list.filter(({why}) => /clot/.test(why)).map(({level}) => level), ['emergency', 'same-day']);
  });

  /** What only somebody who examines the reader may say. */
  const CONDITIONS = /thrombosis|embolism|cauda|syndrome|tendinopathy|tendinitis|avulsion|rupture|sciatica|fracture|cancer|strain injury/i;

  test('none names a condition', () => {
    for (const {sign, why} of list) assert.doesNotMatch(`${sign} ${why}`, CONDITIONS);
    assert.match('It may be a thrombosis.', CONDITIONS, 'control');
  });

  test('the signs that we could not verify are not among them: of bone, and of illness in general', () => {
    for (const {sign} of list) assert.doesNotMatch(sign, /\bbone stress|every step|at night|hopping|fever|weight loss/i);
  });
});

suite('emergency numbers', () => {
  test('are those that an authority of the region gives', () => {
    assert.deepEqual(['GB', 'US', 'CA', 'AU', 'NZ', 'CH', 'NO', 'IE', 'DE'].map(ambulanceIn), ['999', '911', '911', '000', '111', '144', '113', '112', '112']);
    assert.deepEqual(['GB', 'NZ'].map(adviceIn), ['111', '0800 611 116']);
  });

  test('are 112 in each of the 27 states of the European Union, and in none beside them', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const regions = letters.flatMap((first) => letters.map((second) => first + second));
    assert.equal(regions.filter((region) => ambulanceIn(region) === '112').length, 27);
  });

  test('are not guessed for a region that we have not read about, nor for none', () => {
    for (const region of ['JP', 'BR', 'XX', '']) assert.equal(ambulanceIn(region), undefined, region);
    for (const region of ['US', 'DE', '']) assert.equal(adviceIn(region), undefined, region);
  });

  test('of the sentence for everybody are those of the table', () => {
    assert.equal(numbers, `Emergency numbers: ${ambulanceIn('FR') ?? ''} in the EU, ${ambulanceIn('US') ?? ''} in the US and Canada, ${ambulanceIn('GB') ?? ''} in the UK.`);
    assert.equal(ambulanceIn('US'), ambulanceIn('CA'));
  });
});
