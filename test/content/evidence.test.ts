import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Effect, Library, Reference, Study} from '../../src/model/index.js';
import {disagreements, readEvidence} from './evidence.js';
import {contentLibrary} from './library.js';

const library = contentLibrary();
const evidence = readEvidence();

function required<T>(value: T | undefined): T {
  assert.ok(value !== undefined);
  return value;
}

/** A copy of the library whose van Dyk 2019 is changed. */
function tampered({effect = {}, study = {}, reference = {}}: {effect?: Partial<Effect>; study?: Partial<Study>; reference?: Partial<Reference>}): Library {
  const original = required(library.studies['vandyk2019']);
  const [headline, ...others] = original.effects;
  return {
    ...library,
    studies: {...library.studies, vandyk2019: {...original, effects: [{...required(headline), ...effect}, ...others], ...study}},
    references: {...library.references, vandyk2019: {...required(library.references['vandyk2019']), ...reference}},
  };
}

describe('the studies agree with the checked records of them', {skip: evidence ? false : 'the evidence folder is not here; set EVIDENCE to compare'}, () => {
  const compare = (ours: Library): string[] => disagreements(ours, required(evidence));

  test('in every effect and every bibliographic field', () => {
    assert.deepEqual(compare(library), []);
  });

  for (const [what, change, said] of [
    ['a value', {effect: {value: 0.5}}, 'vandyk2019/all value: 0.5, recorded 0.49'],
    ['an interval end', {effect: {interval: [0.32, 0.75] as [number, number]}}, 'vandyk2019/all interval: [0.32,0.75], recorded [0.32,0.74]'],
    ['a number of people', {effect: {people: 8460}}, 'vandyk2019/all people: 8460, recorded 8459'],
    ['a dropped effect', {study: {effects: required(library.studies['vandyk2019']).effects.slice(0, 1)}}, 'vandyk2019 effects: ["all"], recorded ["all","lowrob","rct"]'],
    ['an invented number in words', {study: {did: 'Trained for 99 weeks'}}, 'vandyk2019: 99 is in no record of it'],
    ['a page', {reference: {pages: '1362-1370'}}, 'vandyk2019 pages: "1362-1370", recorded "1362"'],
    ['a guessed field', {reference: {pmid: '1'}}, 'vandyk2019 pmid: "1", recorded missing'],
  ] as const) {
    test(`control: ${what} that differs is reported`, () => {
      assert.deepEqual(compare(tampered(change)), [said]);
    });
  }
});

test('studies contest and support each other only as the records say', () => {
  const links = Object.values(library.studies).flatMap(({id, contests, supports, replies}) =>
    [...contests.map((to) => `${id} contests ${to}`), ...supports.map((to) => `${id} supports ${to}`), ...replies.map((to) => `${id} replies to ${to}`)]);
  assert.deepEqual(links.sort(), ['impellizzeri2021 contests vandyk2019', 'petersen2011 supports vandyk2019']);
});
