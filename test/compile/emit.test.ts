import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parse} from 'valibot';
import {emit} from '../../src/compile/index.js';
import {entryFiles} from '../../src/compile/emit/index.js';
import {library as librarySchema, type Library} from '../../src/model/index.js';
import {compileTexts, GOOD, withChange} from './entries.js';

const files = emit(compileTexts(GOOD).library);

function slice(path: string, of: ReadonlyMap<string, string> = files): Library {
  return parse(librarySchema, JSON.parse(of.get(path) ?? 'null'));
}

/** What a slice holds, as one line a kind. */
function held({exercises, circuits, studies, articles, references}: Library): string[][] {
  return [exercises, circuits, studies, articles, references].map((records) => Object.keys(records));
}

/** All ids of a slice, each with its table. */
function heldOf({language: _, ...tables}: Library): string[] {
  return Object.entries(tables).flatMap(([table, records]) => Object.keys(records).map((id) => `${table}/${id}`));
}

suite('emit', () => {
  test('makes an index, a typed module and a slice for each entry', () => {
    assert.deepEqual([...files.keys()].sort(), [
      'articles/strength.json', 'catalogue.json', 'checks/count.json', 'circuits/warm-up.json', 'circuits/weekly.json', 'corrections/strides.json', 'exercises/bridge.json',
      'exercises/hold.json', 'glossary/tempo.json', 'index.d.ts', 'index.js', 'index.json', 'pain/light.json', 'plans/two-months.json',
      'studies/jones2021.json', 'studies/smith2020.json',
    ]);
  });

  test('makes the same bytes whatever order the files came in', () => {
    const again = emit(compileTexts(Object.fromEntries(Object.entries(GOOD).reverse())).library);
    assert.deepEqual([...again], [...files]);
  });

  test('names every entry in the index', () => {
    assert.deepEqual(JSON.parse(files.get('index.json') ?? ''), {
      language: 'en',
      exercises: {bridge: 'Bridge', hold: 'Hold'},
      circuits: {'warm-up': 'Warm-up', weekly: 'Weekly'},
      plans: {'two-months': 'Two months'},
      checks: {count: 'Count'},
      pain: {light: 'Light'},
      studies: {jones2021: 'Jones 2021', smith2020: 'Smith 2020'},
      articles: {strength: 'Strength'},
      glossary: {tempo: 'Tempo'},
      corrections: {strides: 'Strides'},
      figures: [],
    });
  });

  test('makes a module that exports the whole library', async () => {
    const url = `data:text/javascript,${encodeURIComponent(files.get('index.js') ?? '')}`;
    const module = await import(url) as {library: unknown};
    assert.equal(JSON.stringify(module.library), JSON.stringify(compileTexts(GOOD).library));
  });

  test('makes ids types', () => {
    const types = files.get('index.d.ts') ?? '';
    assert.match(types, /export type ExerciseId = 'bridge' \| 'hold';/);
    assert.match(emit(compileTexts({}).library).get('index.d.ts') ?? '', /export type StudyId = never;/);
  });

  test('writes no `<`, which could end a script element', () => {
    const {library, problems} = compileTexts(withChange('exercises/hold.md', 'Lie down.', 'Lie &lt;/script&gt;.'));
    assert.deepEqual(problems, []);
    const changed = emit(library);
    assert.ok([...changed].every(([path, text]) => path === 'index.d.ts' || !text.includes('<')));
    assert.deepEqual(slice('exercises/hold.json', changed).exercises['hold']?.setup, [{kind: 'paragraph', content: ['Lie </script>.']}]);
  });

  test('tells the files of an earlier build from its index, and believes no other text', () => {
    assert.deepEqual(entryFiles(files.get('index.json') ?? '')?.toSorted(), [...files.keys()].filter((path) => path.includes('/')).toSorted());
    assert.equal(entryFiles(''), undefined);
    assert.equal(entryFiles('{"exercises": ["a"]}'), undefined);
    assert.equal(entryFiles('{"name": "other"}'), undefined);
    assert.deepEqual(entryFiles('{"exercises": {"../../a": "x"}, "circuits": {"b": "x"}}'), ['circuits/b.json'], 'of a release with fewer kinds');
  });
});

suite('the slice of', () => {
  test('an exercise has the easier and harder ones, and what any of them cites', () => {
    assert.deepEqual(held(slice('exercises/bridge.json')), [['bridge', 'hold'], [], [], [], ['jones2021', 'smith2020']]);
  });

  test('a circuit has its exercises, their neighbours, its warm-up, and what any of them cites', () => {
    assert.deepEqual(held(slice('circuits/weekly.json')), [['bridge', 'hold'], ['warm-up', 'weekly'], [], [], ['jones2021', 'smith2020']]);
    assert.deepEqual(held(slice('circuits/warm-up.json')), [['bridge', 'hold'], ['warm-up'], [], [], ['jones2021', 'smith2020']]);
  });

  test('a circuit has of each exercise only the first easier and the first harder one', () => {
    const hold = GOOD['exercises/hold.md'];
    const more = {...GOOD, 'exercises/a.md': hold, 'exercises/b.md': hold, 'exercises/hold.md': hold.replace('[Bridge](bridge.md)', 'Longer.\n- [Hold](a.md)\n- [Hold](b.md)')};
    assert.deepEqual(Object.keys(slice('circuits/warm-up.json', emit(compileTexts(more).library)).exercises), ['a', 'hold']);
    assert.deepEqual(Object.keys(slice('exercises/hold.json', emit(compileTexts(more).library)).exercises), ['a', 'b', 'hold']);
  });

  test('a study has those it speaks of and those that speak of it', () => {
    assert.deepEqual(held(slice('studies/smith2020.json')), [[], [], ['jones2021', 'smith2020'], [], ['jones2021', 'smith2020']]);
    assert.deepEqual(held(slice('studies/jones2021.json')), [[], [], ['jones2021', 'smith2020'], [], ['jones2021', 'smith2020']]);
  });

  test('a study has what its own text cites', () => {
    const texts = {...withChange('studies/smith2020.md', 'It is small.', '- It is *small [@kim1999]*.'), 'studies/kim1999.md': GOOD['studies/jones2021.md']};
    assert.deepEqual(Object.keys(slice('studies/smith2020.json', emit(compileTexts(texts).library)).references), ['jones2021', 'kim1999', 'smith2020']);
  });

  test('an article has the slices of all it shows', () => {
    assert.deepEqual(held(slice('articles/strength.json')), [['bridge', 'hold'], ['warm-up', 'weekly'], [], ['strength'], ['jones2021', 'smith2020']]);
  });

  test('a plan, a check, a pain model, a term and a correction is it alone, and what it cites', () => {
    assert.deepEqual(heldOf(slice('plans/two-months.json')), ['plans/two-months', 'references/smith2020']);
    assert.deepEqual(heldOf(slice('checks/count.json')), ['checks/count']);
    assert.deepEqual(heldOf(slice('pain/light.json')), ['pain/light']);
    assert.deepEqual(heldOf(slice('glossary/tempo.json')), ['glossary/tempo']);
    assert.deepEqual(heldOf(slice('corrections/strides.json')), ['corrections/strides']);
  });

  test('any entry has the terms that it links to, and none that is only mentioned', () => {
    const linked = {...withChange('exercises/hold.md', 'Lie down.', 'Lie down at a calm [tempo](../glossary/tempo.md).')};
    const {library, problems} = compileTexts(linked);
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(slice('circuits/weekly.json', emit(library)).glossary), ['tempo']);
    const mentioned = compileTexts(withChange('exercises/hold.md', 'Lie down.', 'Lie "to":{"kind":"term","id":"tempo"} down.'));
    assert.deepEqual([mentioned.problems, Object.keys(slice('circuits/weekly.json', emit(mentioned.library)).glossary)], [[], []]);
  });

  test('an entry whose neighbour has an error does without it', () => {
    const {library} = compileTexts(withChange('exercises/hold.md', 'kind: strength', 'kind: x'));
    assert.deepEqual(held(slice('circuits/weekly.json', emit(library))), [['bridge'], ['warm-up', 'weekly'], [], [], ['jones2021', 'smith2020']]);
  });
});
