import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {compile, emit, Project} from '../../src/compile/index.js';
import {GOOD} from './entries.js';

/** A folder as a site has it: what `changes` gave so far. */
class Folder {
  readonly files = new Map<string, string>();

  /** The paths that were written or deleted. */
  take(project: Project): string[] {
    return Array.from(project.changes(), ([path, pieces]) => {
      if (pieces) this.files.set(path, pieces.join(''));
      else assert.ok(this.files.delete(path), `${path} was there to be deleted`);
      return path;
    });
  }
}

const sorted = (files: ReadonlyMap<string, string>): [string, string][] => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

const TODAY = {today: '2026-11-21'};

const project = (options = {}): Project => {
  const all = new Project(options);
  for (const [path, text] of Object.entries(GOOD)) all.set({path, text});
  return all;
};

const HOLD = GOOD['exercises/hold.md'];

suite('a change', () => {
  test('of one exercise makes its own file, those of its neighbours and the whole, and no other', () => {
    const [all, folder] = [project(), new Folder()];
    folder.take(all);
    assert.ok(all.set({path: 'exercises/hold.md', text: HOLD.replace('Breathe.', 'Breathe out.')}));
    assert.deepEqual(folder.take(all), ['exercises/bridge.json', 'exercises/hold.json', 'circuits/warm-up.json', 'circuits/weekly.json', 'articles/strength.json', 'index.js']);
    assert.ok(all.set({path: 'studies/jones2021.md', text: GOOD['studies/jones2021.md'].replace('No difference.', 'None.')}));
    assert.deepEqual(folder.take(all), ['studies/jones2021.json', 'studies/smith2020.json', 'index.js']);
  });

  test('of nothing makes nothing', () => {
    const [all, folder] = [project(), new Folder()];
    folder.take(all);
    assert.ok(!all.set({path: 'exercises/hold.md', text: HOLD}) && !all.delete('exercises/gone.md'));
    assert.deepEqual(folder.take(all), []);
    assert.ok(all.set({path: 'exercises/hold.md', text: `${HOLD}\n`}), 'the text differs');
  });

  test('of an id deletes the old file and names the new one', () => {
    const [all, folder] = [project(), new Folder()];
    folder.take(all);
    all.delete('articles/strength.md');
    all.set({path: 'articles/power.md', text: GOOD['articles/strength.md']});
    assert.deepEqual(folder.take(all), ['articles/power.json', 'articles/strength.json', 'index.json', 'catalogue.json', 'index.d.ts', 'index.js']);
    assert.ok(!folder.files.has('articles/strength.json'));
  });

  test('that makes an entry whole again brings it back to the pages that link to it', () => {
    const [all, folder] = [project(), new Folder()];
    all.set({path: 'exercises/hold.md', text: HOLD.replace('kind: strength', 'kind: strenght')});
    folder.take(all);
    assert.ok(!folder.files.get('circuits/weekly.json')?.includes('"hold":{'));
    all.set({path: 'exercises/hold.md', text: HOLD});
    assert.ok(folder.take(all).includes('circuits/weekly.json'));
    assert.ok(folder.files.get('circuits/weekly.json')?.includes('"hold":{'));
  });

  test('is made again when the one who took the files gave up half-way', () => {
    const all = project();
    all.changes()[Symbol.iterator]().next();
    const folder = new Folder();
    folder.take(all);
    assert.deepEqual(sorted(folder.files), sorted(emit(all.library)));
  });

  test('that took an entry away half-way is told, too', () => {
    const all = project();
    const [first = ''] = all.changes()[Symbol.iterator]().next().value ?? [];
    all.delete(first.replace('.json', '.md'));
    assert.deepEqual(Array.from(all.changes()).find(([path]) => path === first), [first, undefined]);
  });
});

type Step = {readonly path: string; readonly text: string | undefined};

/** Slips, mends, renames and deletions among the good files. */
const paths = fc.constantFrom(...Object.keys(GOOD), 'exercises/plank.md', 'more/exercises/hold.md', 'circuits/second.md', 'studies/kim1999.md', 'notes.md', 'exercises/Bad Name.md', 'exercises/constructor.md', 'studies/constructor.md',
  'exercises/9.md', 'exercises/10.md');
const texts = fc.oneof(
  fc.constantFrom(...Object.values(GOOD)),
  fc.tuple(fc.constantFrom(...Object.values(GOOD)), fc.constantFrom(
    ['kind: strength', 'kind: x'], ['title: ', 'title: New '], ['hold.md', 'plank.md'], ['jones2021', 'kim1999'], ['## Cautions', '## Caution'], ['3 x ', '4 x '], ['warm-up: warm-up', ''],
    ['Breathe.', 'Breathe out.'], ['Lie down.', 'Lie `down`.'], ['## Feel\n\n', '## Feel\n\n<!-- excuse unsourced-number: Counted here. -->\n'], ['Steady work.', 'Work for 20 % of runners.'],
    ['contests: [jones2021]', 'supports: [jones2021]'], ['smith2020', 'jones2021'],
  )).map(([text, [from = '', to = '']]) => text.replaceAll(from, to)),
);
const step: fc.Arbitrary<Step> = fc.record({path: paths, text: fc.option(texts, {nil: undefined, freq: 5})});

test('after any changes the files, the problems and the library are those of a build from nothing', () => {
  let different = 0;
  fc.assert(fc.property(fc.array(fc.array(step, {minLength: 1, maxLength: 3}), {maxLength: 4}), (rounds) => {
    const [all, folder] = [project(TODAY), new Folder()];
    const now = new Map<string, string>(Object.entries(GOOD));
    for (const steps of rounds) {
      for (const {path, text} of steps) {
        if (text === undefined) {
          all.delete(path);
          now.delete(path);
        } else {
          all.set({path, text});
          now.set(path, text);
        }
      }
      folder.take(all);
      const {library, problems, excused} = compile(Array.from(now, ([path, text]) => ({path, text})), TODAY);
      assert.deepEqual(all.check(), problems);
      assert.deepEqual(all.excused, excused);
      assert.deepEqual(all.library, library);
      assert.deepEqual(sorted(folder.files), sorted(emit(library)));
      different += Number(problems.length > 0);
    }
  }), {numRuns: 100});
  assert.ok(different > 60, `only ${String(different)} states had a problem`);
});
