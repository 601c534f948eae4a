import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {parse} from 'valibot';
import {emit} from '../../src/compile/emit/index.js';
import {Project} from '../../src/compile/index.js';
import {catalogueOf} from '../../src/compile/listing.js';
import {readingMinutes} from '../../src/compile/reading-time.js';
import {doseSeconds} from '../../src/dose/index.js';
import {catalogue, type Block, type Listing} from '../../src/model/index.js';
import {circuitSeconds} from '../../src/training/index.js';
import {compileTexts, GOOD} from './entries.js';

const {library} = compileTexts(GOOD);
const made = parse(catalogue, JSON.parse(emit(library).get('catalogue.json') ?? ''));
const of = <K extends Listing['kind']>(kind: K): Extract<Listing, {kind: K}>[] => made.entries.filter((entry): entry is Extract<Listing, {kind: K}> => entry.kind === kind);

suite('the catalogue', () => {
  test('lists every exercise, circuit, plan and article, and nothing else, each kind by title', () => {
    for (const [kind, records] of [['exercise', library.exercises], ['circuit', library.circuits], ['plan', library.plans], ['article', library.articles]] as const) {
      assert.deepEqual(of(kind).map(({title}) => title), Object.values(records).map(({title}) => title).sort(), kind);
    }
    assert.deepEqual([...new Set(made.entries.map(({kind}) => kind))], ['exercise', 'circuit', 'plan', 'article']);
  });

  test('says of an exercise what it needs, how long its dose takes, and the muscles that it is chosen for', () => {
    for (const listed of of('exercise')) {
      const exercise = library.exercises[listed.id];
      assert.ok(exercise);
      assert.deepEqual([listed.kit, listed.seconds, listed.does], [exercise.kit, doseSeconds(exercise.dose), exercise.kind]);
      assert.deepEqual(listed.muscles, exercise.muscles.filter(({role}) => role !== 'assist').map(({muscle}) => muscle));
    }
  });

  test('says of a circuit how long it takes and what is in it, and of a plan how many days and what it shows', () => {
    const [circuit] = of('circuit').filter(({id}) => id === 'weekly');
    const weekly = library.circuits['weekly'];
    assert.ok(circuit && weekly);
    assert.deepEqual(circuit.seconds, circuitSeconds(weekly));
    assert.deepEqual(circuit.exercises, [...new Set(weekly.blocks.flatMap(({items}) => items.map(({exercise}) => exercise)))]);
    assert.equal(circuit.warmUp, weekly.warmUp);
    for (const plan of of('plan')) {
      const phases = library.plans[plan.id]?.phases ?? [];
      assert.equal(plan.days, phases.reduce((sum, {days}) => sum + days, 0));
      const shown = phases.flatMap(({items}) => items.map(({show}) => show.id));
      assert.deepEqual([...plan.circuits, ...plan.exercises].sort(), [...new Set(shown)].sort());
    }
  });

  test('is the same from a library at hand as in its file', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(catalogueOf(library))), made);
  });

  test('is written again when what it says differs, and only then', () => {
    const project = new Project();
    for (const [path, text] of Object.entries(GOOD)) project.set({path, text});
    const changed = (path: keyof typeof GOOD, from: RegExp, to: string): string[] => {
      assert.match(GOOD[path], from);
      project.set({path, text: GOOD[path].replace(from, to)});
      return Array.from(project.changes(), ([file]) => file);
    };
    assert.ok(Array.from(project.changes(), ([file]) => file).includes('catalogue.json'));
    assert.ok(!changed('exercises/hold.md', /Breathe\./, 'Breathe slowly.').includes('catalogue.json'));
    assert.ok(changed('exercises/hold.md', /^purpose: .*$/m, 'purpose: Another purpose.').includes('catalogue.json'));
  });
});

suite('how long an article takes', () => {
  const words = (count: number): string => Array.from({length: count}, () => 'word').join(' ');
  const paragraph = (text: string): Block => ({kind: 'paragraph', content: [text]});

  test('is counted in its words, wherever they stand, and never nothing', () => {
    assert.equal(readingMinutes([paragraph('Short.')]), 1);
    assert.equal(readingMinutes([paragraph(words(476))]), 2);
    const spread: Block[] = [
      {kind: 'heading', level: 2, id: 'a', content: [words(119)]},
      {kind: 'list', ordered: false, items: [[paragraph(words(119))], [paragraph(words(119))]]},
      {kind: 'quote', content: [{kind: 'paragraph', content: [{kind: 'strong', content: [words(119)]}]}]},
      {kind: 'table', head: [[words(119)]], rows: [[[words(119)]]]},
    ];
    assert.equal(readingMinutes(spread), 3);
  });

  test('counts a word with its hyphens and marks once, and no citation', () => {
    const block: Block = {kind: 'paragraph', content: Array.from({length: 238}, () => ['one-leg don’t, ', {kind: 'cite' as const, keys: ['a', 'b']}] as const).flat()};
    assert.equal(readingMinutes([block]), 2);
  });
});
