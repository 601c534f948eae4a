import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {ENTRY_KINDS, type Cite, type Inline} from '../../src/model/index.js';
import {contentLibrary} from './library.js';
import {statedIn, uncarried} from './numbers.js';
import {PLANT, plantRule} from './plant.js';
import {sentences} from './prose.js';

const library = contentLibrary();
const cite = (...keys: string[]): Cite => ({kind: 'cite', keys});
/** The cited text of a planted sentence, with whatever is uncarried in the whole library then. */
const planted = (kind: (typeof ENTRY_KINDS)[number], ...content: Inline[]): string[] => {
  const spoiled = PLANT[kind](library, content);
  return uncarried(sentences(spoiled), spoiled);
};

describe('every number about people or effects', () => {
  test('stands beside a study that has it', () => {
    assert.deepEqual(uncarried(sentences(library), library), []);
  });

  test('control: there are hundreds', () => {
    const stated = sentences(library).flatMap((sentence) => statedIn(sentence).map(({kind}) => ({kind, folder: sentence.entry.split('/')[0]})));
    assert.ok(stated.length > 300, String(stated.length));
    assert.deepEqual([...new Set(stated.map(({kind}) => kind))].sort(), ['change', 'count', 'figure', 'per cent', 'ratio', 'share']);
  });
});

for (const kind of ENTRY_KINDS) {
  describe(`a number planted in a ${kind}`, () => {
    test('is caught where it cites nothing, or, in the file of a study, is none of its own', () => {
      assert.match(planted(kind, 'In 321 footballers it fell by 77 %.')[0] ?? '', new RegExp(`^${kind}/.*: “77 %” ${kind === 'study' ? 'is no number of' : 'cites nothing'}`));
    });
    test('is caught where the study that it cites has another', () => {
      assert.match(planted(kind, 'It went with 52 % fewer injuries in athletes ', cite('vandyk2019'), '.')[0] ?? '', /“52 %” is no number of .*vandyk2019$/);
    });
    test('is let through where it is that of the study', () => {
      assert.deepEqual(planted(kind, 'In 8,459 athletes there were 51 % fewer: 0.49, with 0.32 to 0.74 around it ', cite('vandyk2019'), '.'), []);
    });
  });
}

test('a rule of a plan is read, and rests on the study that it is from', () => {
  const spoiled = plantRule(library, 'Nine in ten of 400 runners went back by 20 %.');
  assert.deepEqual(uncarried(sentences(spoiled), spoiled).map((found) => found.replace(/^.*?: /, '')), ['“20 %” cites nothing', '“400 runners” cites nothing']);
});

describe('controls: what is caught beside van Dyk 2019', () => {
  for (const said of [
    '0.51', '49.5 %', 'about 60 %', 'a third of the injuries', 'four times as many', '8,460 athletes', 'twelve runners', '19 studies', '33', 'p = 0.04', '2 to 8 per cent', '51.4 %', 'twenty-one per cent',
  ]) {
    test(`“${said}”`, () => assert.notDeepEqual(planted('exercise', `They saw ${said} there `, cite('vandyk2019'), '.'), []));
  }
});

test('control: a comma tells 1,904 runners from the year 1904', () => {
  assert.equal(planted('exercise', 'They followed 1,904 runners.').length, 1);
  assert.deepEqual(planted('exercise', 'In 1904 runners wore leather.'), []);
});

describe('controls: what is no number about people or effects', () => {
  for (const said of ['Do 3 sets of 12.', 'Rest 60 seconds at RPE 7.', 'Keep 20 cm of air, 1.5 m from the wall.', 'After two strains, ask.', 'A sofa that three people could sit on.', 'Half the range will do.', 'From 0 to 10.']) {
    test(said, () => assert.deepEqual(planted('exercise', said), []));
  }
});
