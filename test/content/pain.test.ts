import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import type {Condition, Rule, Signal} from '../../src/model/index.js';
import {contentLibrary} from './library.js';

const {articles, checks, pain, plans, exercises} = contentLibrary();

/** What a reader reports; a signal that is missing is not so, or 0. */
type Day = Partial<Record<Signal, number | true>>;

function holds({signal, comparison, value = 0}: Condition, day: Day): boolean {
  const reported = day[signal];
  if (comparison === undefined) return reported === true;
  const number = typeof reported === 'number' ? reported : 0;
  return {'at least': number >= value, 'at most': number <= value, 'over': number > value, 'under': number < value}[comparison];
}

const decides = (rules: readonly Rule[], day: Day): string | undefined => rules.find(({when}) => when.every((each) => holds(each, day)))?.act;

suite('our own pain rule, as data', () => {
  const {rules} = pain['own-rule'] ?? assert.fail();

  test('sharp pain stops, up to three is fine, and more or a worse morning is one step back', () => {
    assert.equal(decides(rules, {'sharp pain': true, 'pain during': 1}), 'stop');
    assert.equal(decides(rules, {'pain during': 0}), 'carry on');
    assert.equal(decides(rules, {'pain during': 3}), 'carry on');
    assert.equal(decides(rules, {'pain during': 4}), 'cut load');
    assert.equal(decides(rules, {'pain during': 2, 'worse next morning': true}), 'cut load');
  });

  test('a red flag comes before all of them', () => {
    assert.equal(decides(rules, {'red flag': true, 'sharp pain': true, 'pain during': 9}), 'see someone');
  });

  test('something is said for every number', () => {
    for (let number = 0; number <= 10; number += 1) assert.ok(decides(rules, {'pain during': number}), String(number));
  });

  test('is called our own in every part, and not for a fresh injury', () => {
    assert.deepEqual(rules.map(({from}) => from), rules.map(() => undefined));
    assert.match(JSON.stringify(pain['own-rule']?.limits), /fresh injury/);
  });
});

suite('the other ways to read pain', () => {
  test('staying free of pain lets none pass', () => {
    const {rules} = pain['pain-free'] ?? assert.fail();
    assert.equal(decides(rules, {'pain during': 0}), 'carry on');
    assert.equal(decides(rules, {'pain during': 1}), 'cut load');
    assert.equal(decides(rules, {'pain during': 0, 'worse next morning': true}), 'cut load');
  });

  test('of the two whose limits we could not check there are no rules, and no number out of ten', () => {
    for (const id of ['pain-threshold', 'pain-monitoring']) {
      assert.deepEqual(pain[id]?.rules, [], id);
      assert.doesNotMatch(JSON.stringify([pain[id]?.idea, pain[id]?.limits]), /\b\d+ ?\/ ?10|out of ten/, id);
    }
  });

  test('each cites the study it is about', () => {
    assert.ok(pain['pain-threshold']?.sources.includes('hickey2020') && pain['pain-free']?.sources.includes('hickey2020'));
    assert.ok(pain['pain-monitoring']?.sources.includes('silbernagel2007'));
  });
});

suite('the checks', () => {
  test('are the four tests and the two lists of questions', () => {
    for (const id of ['slide-board-bridge-test', 'single-leg-bridge-test', 'single-leg-deadlift-test', 'nordic-test', 'pain-map', 'running-comfort']) assert.ok(checks[id], id);
  });

  test('a test has steps, names its exercise, asks about pain, and comes round after four weeks', () => {
    for (const check of Object.values(checks).filter(({id}) => id.endsWith('-test'))) {
      assert.ok(check.steps.length >= 3, check.id);
      assert.ok(exercises[check.exercise ?? ''], check.id);
      assert.equal(check.repeatWeeks, 4, check.id);
      assert.match(JSON.stringify(check.questions), /pain|hurt/i, check.id);
    }
  });

  test('what is done on one leg is noted for each', () => {
    for (const id of ['single-leg-bridge-test', 'single-leg-deadlift-test']) assert.ok(checks[id]?.questions.find(({answer}) => answer === 'reps')?.perSide, id);
  });

  test('the Nordic is for those who train it: its purpose, its first words and its first question say so', () => {
    const nordic = checks['nordic-test'] ?? assert.fail();
    assert.match(nordic.purpose, /^Only for those who already train/);
    assert.match(JSON.stringify(nordic.before[0]), /"Only if you have done Nordics/);
    assert.equal(nordic.questions[0]?.answer, 'yes-no');
    const others = Object.values(checks).filter(({id}) => id !== 'nordic-test');
    for (const {id, exercise = ''} of others) assert.doesNotMatch(exercise, /nordic/, id);
  });

  test('the pain map asks before, during, after and the next morning, and for each of five triggers', () => {
    const asked = (answer: string): string[] => (checks['pain-map']?.questions ?? []).filter((each) => each.answer === answer).map(({id}) => id);
    assert.deepEqual(asked('scale'), ['before', 'during', 'after', 'morning']);
    assert.deepEqual(asked('yes-no'), ['accelerating', 'hills', 'long-runs', 'sitting', 'stretching']);
  });

  /** Names that only somebody who examines the reader may give. */
  const CONDITIONS = /tendinopath|tendinitis|sciatica|piriformis|thrombosis|avulsion|syndrome|bursitis|fracture|herniat|torn|grade [123]/i;

  test('no check names a condition', () => {
    for (const check of Object.values(checks)) assert.doesNotMatch(JSON.stringify(check), CONDITIONS, check.id);
    assert.match('This is a tendinopathy.', CONDITIONS, 'control');
  });
});

suite('a page about pain shows the red flags', () => {
  test('the articles on recurring pain and on starting again', () => {
    assert.deepEqual(['recurring-hamstring-pain', 'starting-again'].map((id) => articles[id]?.redFlags), [true, true]);
  });

  test('any article that leads to a pain model, the pain map or the way back after pain', () => {
    const leadsToPain = (body: unknown): boolean => /"kind":"pain"|"id":"(?:pain-map|return-after-pain)"/.test(JSON.stringify(body));
    for (const {id, body, redFlags} of Object.values(articles)) assert.ok(redFlags || !leadsToPain(body), id);
    assert.ok(leadsToPain([{to: {kind: 'pain', id: 'own-rule'}}]), 'control');
  });

  test('the plan after pain looks for them first', () => {
    assert.equal(plans['return-after-pain']?.rules[0]?.when[0]?.signal, 'red flag');
  });
});
