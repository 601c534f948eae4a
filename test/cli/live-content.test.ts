import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {LiveContent} from '../../src/cli/live/live-content.js';
import {emit, compile} from '../../src/compile/index.js';
import {GOOD} from '../compile/entries.js';

const BROKEN = GOOD['exercises/hold.md'].replace('3 x 30 s', '3 x 30 s per sid');
const all = Object.entries(GOOD).map(([path, text]) => ({path, text}));
const hold = (text: string): {path: string; text: string}[] => [{path: 'exercises/hold.md', text}];

function started(texts: Readonly<Record<string, string>> = GOOD): LiveContent {
  const live = new LiveContent({});
  live.update(Object.entries(texts).map(([path, text]) => ({path, text})), []);
  return live;
}

suite('LiveContent', () => {
  test('has the data that a build of the same files has', () => {
    const live = started();
    const built = emit(compile(all).library);
    assert.deepEqual(live.dataPaths.sort(), [...built.keys()].sort());
    for (const [path, text] of built) assert.equal(live.data(path), text, path);
  });

  test('says which data a change made different, and nothing for a file that is as it was', () => {
    const live = started();
    assert.deepEqual(live.update(hold(GOOD['exercises/hold.md']), []), []);
    const changed = live.update(hold(GOOD['exercises/hold.md'].replace('Breathe.', 'Breathe slowly.')), []);
    assert.ok(changed.includes('exercises/hold.json') && changed.includes('circuits/weekly.json'), changed.join());
    assert.ok(!changed.includes('studies/smith2020.json'), changed.join());
  });

  test('keeps the last version without an error, in the circuits that hold it too', () => {
    const live = started();
    const weekly = live.data('circuits/weekly.json');
    assert.deepEqual(live.update(hold(BROKEN), []), []);
    assert.deepEqual(live.problems.map(({code}) => code), ['bad-dose']);
    assert.equal(live.data('circuits/weekly.json'), weekly);
    assert.ok(weekly?.includes('"hold"'), 'control');
    live.update(hold(GOOD['exercises/hold.md']), []);
    assert.deepEqual(live.problems, []);
  });

  test('keeps an entry that lost what it links to, as long as its file is there', () => {
    const live = started();
    const weekly = live.data('circuits/weekly.json');
    live.update([], ['exercises/hold.md']);
    assert.ok(live.problems.some(({file, severity}) => file === 'circuits/weekly.md' && severity === 'error'));
    assert.equal(live.data('circuits/weekly.json'), weekly);
    assert.equal(live.data('exercises/hold.json'), undefined, 'its own file is gone');
    live.update([], ['circuits/weekly.md']);
    assert.equal(live.data('circuits/weekly.json'), undefined);
  });

  test('takes a file in when another one mends it', () => {
    const {'exercises/hold.md': held, ...others} = GOOD;
    const live = started(others);
    assert.equal(live.data('circuits/weekly.json'), undefined);
    live.update(hold(held), []);
    assert.deepEqual(live.problems, []);
    assert.ok(live.data('circuits/weekly.json'));
  });

  test('lets no file that never was without an error keep others off the page', () => {
    const live = started({...GOOD, 'exercises/hold.md': BROKEN});
    assert.equal(live.data('exercises/hold.json'), undefined);
    assert.ok(live.data('circuits/weekly.json'), 'as in the library that a compile gives');
  });
});
