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
    ['whether they were runners', {study: {runners: 'few'}}, ['all', 'rct', 'lowrob'].map((id) => `vandyk2019/${id} runners: "few", recorded "none known"`)],
    ['a page', {reference: {pages: '1362-1370'}}, 'vandyk2019 pages: "1362-1370", recorded "1362"'],
    ['a guessed field', {reference: {pmid: '1'}}, 'vandyk2019 pmid: "1", recorded missing'],
  ] as const) {
    test(`control: ${what} that differs is reported`, () => {
      assert.deepEqual(compare(tampered(change)), [said].flat());
    });
  }
});

describe('a result in words agrees with the record of it', {skip: evidence ? false : 'the evidence folder is not here; set EVIDENCE to compare'}, () => {
  const withResult = (id: string, result: string): Library => {
    const study = required(library.studies[id]);
    return {...library, studies: {...library.studies, [id]: {...study, effects: study.effects.map((effect) => ({...effect, ...effect.result !== undefined && {result}}))}}};
  };
  const compare = (id: string, result: string): string[] => disagreements(withResult(id, result), required(evidence));

  test('in its figures, their order and signs, and its unit, however it is worded', () => {
    assert.deepEqual(compare('askling2013', '28 (SD 15) days, and 51 (SD 21) days'), []);
    assert.deepEqual(compare('zanini2025', '-2.1 % against +0.6 %').filter((each) => each.includes('/re')), []);
  });

  for (const [what, id, result, said] of [
    ['a figure', 'askling2013', '28 ± 15 against 52 ± 21 days', 'askling2013/rts result: ["28","15","52","21"], recorded ["28","15","51","21"]'],
    ['a unit that is missing', 'askling2013', '28 ± 15 against 51 ± 21', 'askling2013/rts: the unit is days'],
    ['a sign', 'behm2016', '4.6 % / −1.1 %', 'behm2016/static result: ["4.6","-1.1"], recorded ["-4.6","-1.1"]'],
    ['a figure where there is none', 'seymore2017', 'no change in 20', 'seymore2017/fl result: ["20"], recorded []'],
  ] as const) {
    test(`control: ${what} is reported`, () => assert.deepEqual(compare(id, result), [said]));
  }

  test('control: a study that is not there is reported', () => {
    const {askling2013: _, ...studies} = library.studies;
    assert.deepEqual(disagreements({...library, studies}, required(evidence)), ['askling2013: no study of it']);
  });
});

test('studies contest and support each other only as the records say', () => {
  const links = Object.values(library.studies).flatMap(({id, contests, supports, replies, sameData}) => [
    ...contests.map((to) => `${id} contests ${to}`), ...supports.map((to) => `${id} supports ${to}`), ...replies.map((to) => `${id} replies to ${to}`),
    ...sameData.map((to) => `${id} is of the data of ${to}`),
  ]);
  assert.deepEqual(links.sort(), [
    'andrews2025 contests seymore2017', 'askling2014 supports askling2013', 'behan2022 contests presland2018', 'blagrove2018 supports balsalobre2016',
    'ho2020 supports lehecka2017', 'impellizzeri2021 contests vandyk2019', 'kakouris2021 supports mulvad2018', 'maeo2024 supports bourne2017',
    'petersen2011 supports vandyk2019', 'schache2012 supports chumanov2011', 'toresdahl2020 supports wu2024', 'wu2024 contests lauersen2014',
    'zanini2025 supports blagrove2018',
  ]);
});
