import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, suite, test} from 'node:test';
import {SolvedFigures} from '../../src/cli/solved-figures.js';
import {solveFigure, type Solved} from '../../src/figure/index.js';
import {FIGURED} from './figured.js';
import {hamkitIn} from './hamkit.js';

const SOLVED: Solved = solveFigure({start: 'hook-lying', moves: ['hold 1s']});

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamkit-'));
});

afterEach(() => {
  rmSync(folder, {recursive: true, force: true});
});

const only = (): string => {
  const [name = '', ...more] = readdirSync(folder);
  assert.deepEqual(more, []);
  return join(folder, name);
};

suite('figures that were solved', () => {
  test('are there for the next command, by all that they were solved from', () => {
    assert.equal(new SolvedFigures(folder).get('a'), undefined);
    new SolvedFigures(folder).set('a', SOLVED);
    assert.deepEqual(new SolvedFigures(folder).get('a'), SOLVED);
    assert.equal(new SolvedFigures(folder).get('b'), undefined);
  });

  test('are solved again when their file is broken, cut short or empty, and then there again', () => {
    const figures = new SolvedFigures(folder);
    figures.set('a', SOLVED);
    const whole = readFileSync(only(), 'utf8');
    for (const broken of ['', 'x', whole.slice(0, -20), whole.replace('"view":"side"', '"view":"back"'), '{}', 'a\nnull']) {
      writeFileSync(only(), broken);
      assert.equal(figures.get('a'), undefined, broken.slice(0, 80));
    }
    figures.set('a', SOLVED);
    assert.deepEqual(figures.get('a'), SOLVED);
  });

  test('stand in the way of nothing where no file can be written', () => {
    writeFileSync(join(folder, 'taken'), '');
    const figures = new SolvedFigures(join(folder, 'taken'));
    figures.set('a', SOLVED);
    assert.equal(figures.get('a'), undefined);
  });

  test('are bounded: of too many the older half goes', () => {
    for (let n = 0; n < 2001; n += 1) {
      const path = join(folder, `${String(n)}.json`);
      writeFileSync(path, '');
      utimesSync(path, 1_000_000 + n, 1_000_000 + n);
    }
    new SolvedFigures(folder).set('a', SOLVED);
    const left = readdirSync(folder);
    assert.equal(left.length, 1001);
    assert.ok(left.includes('2000.json') && !left.includes('0.json'));
  });
});

suite('a command', () => {
  const check = (): void => assert.equal(hamkitIn(folder, 'check').out, '12 files, 0 errors, 0 warnings\n');

  beforeEach(() => {
    for (const [path, text] of Object.entries(FIGURED)) {
      mkdirSync(join(folder, 'content', path, '..'), {recursive: true});
      writeFileSync(join(folder, 'content', path), text);
    }
  });

  test('keeps figures with the packages of the folder at work, and says the same with them', () => {
    mkdirSync(join(folder, 'node_modules'));
    check();
    const kept = join(folder, 'node_modules/.cache/hamkit/figures');
    const files = readdirSync(kept);
    assert.equal(files.length, 1);
    check();
    assert.deepEqual(readdirSync(kept), files);
    writeFileSync(join(kept, files[0]!), 'broken');
    check();
    assert.match(readFileSync(join(kept, files[0]!), 'utf8'), /"poses"/);
  });

  test('puts nothing into a folder without packages', () => {
    check();
    assert.deepEqual(readdirSync(folder), ['content']);
  });
});
