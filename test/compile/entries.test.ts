import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {safeParse} from 'valibot';
import {library as librarySchema} from '../../src/model/index.js';
import {compileTexts, GOOD, withChange} from './entries.js';

const {library, problems} = compileTexts(GOOD);

suite('compiling a good library', () => {
  test('finds no problem, and every entry by its file name', () => {
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(library.exercises), ['bridge', 'hold']);
    assert.deepEqual(Object.keys(library.circuits), ['warm-up', 'weekly']);
    assert.deepEqual(Object.keys(library.studies), ['jones2021', 'smith2020']);
    assert.deepEqual(Object.keys(library.references), ['jones2021', 'smith2020']);
    assert.deepEqual(Object.keys(library.articles), ['strength']);
    assert.equal(library.language, 'en');
  });

  test('makes what the model defines', () => {
    assert.ok(safeParse(librarySchema, library).success);
  });

  test('does not depend on the order of the files', () => {
    const reversed = compileTexts(Object.fromEntries(Object.entries(GOOD).reverse()));
    assert.equal(JSON.stringify(reversed.library), JSON.stringify(library));
  });

  test('leaves READMEs alone, wherever they stand', () => {
    assert.deepEqual(compileTexts({...GOOD, 'README.md': '# Notes', 'exercises/README.md': 'x'}).problems, []);
  });
});

suite('an exercise', () => {
  const bridge = library.exercises['bridge'];

  test('has its fields', () => {
    assert.ok(bridge);
    assert.equal(bridge.title, 'Bridge');
    assert.equal(bridge.doseFrom, 'source');
    assert.deepEqual(bridge.dose, {sets: [3, 3], work: {of: 'reps', count: [8, 8]}, perSide: true, rest: {betweenSets: 60}});
    assert.deepEqual(bridge.kit, [{item: 'mat', or: ['towel']}]);
    assert.deepEqual(bridge.muscles, [
      {muscle: 'hamstrings', role: 'main', contraction: ['eccentric', 'isometric']},
      {muscle: 'trunk', role: 'assist', contraction: []},
    ]);
  });

  test('has its sections', () => {
    assert.ok(bridge);
    assert.deepEqual(bridge.setup, [{kind: 'paragraph', content: ['Lie on your back.']}]);
    assert.deepEqual(bridge.steps, [['Lift the hips.'], ['Lower them.']]);
    assert.deepEqual(bridge.cues, [['Push the floor away.']]);
    assert.deepEqual(bridge.mistakes, [{mistake: ['The back arches.'], correction: ['Lift less.']}]);
  });

  test('has easier and harder ways: another entry with or without a dose and a text, or a change in words', () => {
    assert.deepEqual(bridge?.easier, [
      {exercise: 'hold', dose: {sets: [2, 2], work: {of: 'time', seconds: [20, 20]}, perSide: false}, text: ['without moving.']},
      {text: ['Lift half as far.']},
    ]);
    assert.deepEqual(bridge.harder, [{text: ['Lift one foot off the floor.']}]);
    assert.deepEqual(library.exercises['hold']?.harder, [{exercise: 'bridge', text: []}]);
    const withText = compileTexts(withChange('exercises/hold.md', '[Bridge](bridge.md)', '[Bridge](bridge.md): on one leg.')).library;
    assert.deepEqual(withText.exercises['hold']?.harder, [{exercise: 'bridge', text: ['on one leg.']}]);
  });

  test('takes a hyphen or an en dash with spaces for the dash before a dose', () => {
    for (const dash of [' - ', ' – ', '—']) {
      const {library: changed, problems: none} = compileTexts(withChange('exercises/bridge.md', '(hold.md) — 2 x', `(hold.md)${dash}2 x`));
      assert.deepEqual(none, []);
      assert.deepEqual(changed.exercises['bridge']?.easier, bridge?.easier);
    }
  });

  test('may have no easier way', () => {
    assert.deepEqual(library.exercises['hold']?.easier, []);
  });

  test('lists what it cites in order of first citation', () => {
    assert.deepEqual(bridge?.sources, ['smith2020', 'jones2021']);
  });

  test('says who reviewed it', () => {
    const reviewed = 'reviewed:\n  by: Ada Example\n  credentials: Physiotherapist\n  date: 2026-11-21\nauthor: hamkit';
    const {library: changed} = compileTexts(withChange('exercises/hold.md', 'author: hamkit', reviewed));
    assert.deepEqual(changed.exercises['hold']?.reviewed, {by: 'Ada Example', credentials: 'Physiotherapist', date: '2026-11-21'});
  });
});

suite('a circuit', () => {
  const weekly = library.circuits['weekly'];

  test('has its blocks, each with its reason and its items', () => {
    assert.ok(weekly);
    assert.deepEqual(weekly.perWeek, [2, 3]);
    assert.equal(weekly.warmUp, 'warm-up');
    assert.deepEqual(weekly.intro, [{kind: 'paragraph', content: ['One session.']}]);
    assert.equal(weekly.blocks.length, 1);
    const [block] = weekly.blocks;
    assert.equal(block?.title, 'Strength');
    assert.deepEqual(block?.why, [{kind: 'paragraph', content: ['Slow first.']}]);
    assert.deepEqual(block?.items.map(({exercise}) => exercise), ['bridge', 'hold']);
    assert.deepEqual(block?.items[1]?.note, ['slowly', {kind: 'cite', keys: ['smith2020']}, '.']);
    assert.deepEqual(weekly.sources, ['smith2020']);
  });

  test('needs no sessions a week, no warm-up and nothing afterwards', () => {
    assert.equal(library.circuits['warm-up']?.perWeek, undefined);
    assert.deepEqual(library.circuits['warm-up']?.after, []);
  });

  test('takes one number of sessions a week', () => {
    const {library: changed} = compileTexts(withChange('circuits/weekly.md', 'per-week: 2-3', 'per-week: 2'));
    assert.deepEqual(changed.circuits['weekly']?.perWeek, [2, 2]);
  });
});

suite('a study', () => {
  const smith = library.studies['smith2020'];

  test('is a study and a reference of one id', () => {
    assert.deepEqual(library.references['smith2020']?.authors, [{family: 'van Smith', given: 'Ann B.'}]);
    assert.equal(library.references['smith2020'].volume, '1');
    assert.deepEqual(smith?.effects[0]?.interval, [0.3, 0.8]);
  });

  test('gives its certainty to effects that have none of their own', () => {
    assert.equal(smith?.effects[0]?.certainty.studied, 'low');
    assert.equal(library.studies['jones2021']?.effects[0]?.certainty.studied, 'very low to low');
  });

  test('is seen from the other side by the studies it speaks of', () => {
    assert.deepEqual(smith?.contests, ['jones2021']);
    assert.deepEqual(library.studies['jones2021']?.contestedBy, ['smith2020']);
    assert.deepEqual(smith.contestedBy, []);
  });

  test('of the same data as another is so from both sides, whichever says it, and once where both do', () => {
    const sameData = (texts: Readonly<Record<string, string>>): (readonly string[] | undefined)[] => {
      const {studies} = compileTexts(texts).library;
      return ['smith2020', 'jones2021'].map((id) => studies[id]?.sameData);
    };
    const said = withChange('studies/smith2020.md', 'label:', 'same-data: [jones2021]\nlabel:');
    const answered = GOOD['studies/jones2021.md'].replace('label:', () => 'same-data: [smith2020]\nlabel:');
    assert.deepEqual(sameData(GOOD), [[], []]);
    assert.deepEqual(sameData(said), [['jones2021'], ['smith2020']]);
    assert.deepEqual(sameData({...said, 'studies/jones2021.md': answered}), [['jones2021'], ['smith2020']]);
  });

  test('has no result, people or design where none was read', () => {
    const {library: {studies}, problems} = compileTexts({'studies/lee2022.md': '---\ntitle: T\nauthors: ["Lee, A"]\nyear: 2022\nlabel: Lee 2022\nrunners: not stated\n---\n\n## Finding\n\nWords.\n'});
    assert.deepEqual(problems, []);
    const {effects, people, design, doesNotShow, limits} = studies['lee2022'] ?? {};
    assert.deepEqual([effects, people, design, doesNotShow, limits], [[], undefined, undefined, [], []]);
  });
});

suite('an article', () => {
  const body = library.articles['strength']?.body ?? [];

  test('has headings with unique ids', () => {
    assert.deepEqual(body.flatMap((block) => block.kind === 'heading' ? [[block.level, block.id]] : []), [[2, 'two-kinds'], [3, 'two-kinds-2']]);
  });

  test('shows an entry where a link to it stands alone', () => {
    assert.deepEqual(body.find(({kind}) => kind === 'embed'), {kind: 'embed', to: {kind: 'circuit', id: 'weekly'}, content: ['Weekly']});
  });
});
