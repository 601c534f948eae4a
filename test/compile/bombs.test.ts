import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {compile} from '../../src/compile/index.js';
import {BOMBS, inFiles} from './bombs.js';

const MEGABYTE = 1_000_000;
/** The aim is a second for a megabyte. Another machine may take five times as long, and so may one that is busy. */
const SECONDS = 5;

/** The fastest of three runs, unless the first is fast enough: what else the machine does is not measured. */
function timed<T>(run: () => T, enough: number): {result: T; seconds: number} {
  let seconds = Infinity;
  for (let left = 3; ; left -= 1) {
    const start = process.cpuUsage();
    const result = run();
    const {user, system} = process.cpuUsage(start);
    seconds = Math.min(seconds, (user + system) / 1e6);
    if (left === 1 || seconds < enough) return {result, seconds};
  }
}

suite('a megabyte in one file is refused at once', () => {
  for (const [name, bomb] of Object.entries(BOMBS)) {
    test(name, () => {
      const {result: {problems}, seconds} = timed(() => compile([{path: 'articles/a.md', text: bomb(MEGABYTE)}]), SECONDS / 5);
      assert.deepEqual(problems.map(({code}) => code), ['too-large']);
      assert.ok(seconds < SECONDS / 5, `${seconds.toFixed(2)} s`);
    });
  }
});

suite('a file just below the limits takes no longer than its size allows', () => {
  for (const [name, bomb] of Object.entries(BOMBS)) {
    test(name, () => {
      const files = inFiles(name, bomb).slice(0, name.startsWith('YAML') ? 8 : 2);
      const size = files.reduce((sum, {text}) => sum + text.length, 0);
      assert.ok(files.every(({text}) => text.length > 5000 && text.length < 100_000), 'the files are as large as they may be');
      const most = SECONDS * Math.max(size / MEGABYTE, 0.1);
      const {result: {library, problems}, seconds} = timed(() => compile(files), most);
      assert.ok(problems.length > 0 || Object.keys(library.articles).length === files.length, 'neither data nor a problem');
      assert.ok(seconds < most, `${(seconds / size * MEGABYTE).toFixed(1)} s for a megabyte`);
    });
  }
});

test('emphasis that is open too often is refused in a file of one paragraph too', () => {
  for (const name of ['emphasis in emphasis', 'emphasis that does not end', 'asterisks']) {
    const text = BOMBS[name]?.(5000) ?? '';
    assert.ok(text.length > 4900 && text.length < 5000, name);
    assert.deepEqual(compile([{path: 'articles/a.md', text}]).problems.map(({code}) => code), ['too-deep'], name);
  }
  assert.deepEqual(compile([{path: 'articles/a.md', text: BOMBS['emphasis']?.(5000) ?? ''}]).problems, [], 'as much that ends (control)');
});
