import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, suite, test} from 'node:test';
import {FIGURED} from './figured.js';
import {hamkitIn, type Ended} from './hamkit.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamkit-sheet-'));
  for (const [path, text] of Object.entries(FIGURED)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
});

afterEach(() => {
  rmSync(folder, {recursive: true, force: true});
});

const sheet = (...args: string[]): Ended => hamkitIn(folder, 'sheet', 'weekly', 'content', ...args);
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const written = (): string[] => readdirSync(folder).filter((name) => name !== 'content').sort();

suite('hamkit sheet', () => {
  test('writes a page and its stylesheet, with a QR code and six weeks of cells', () => {
    const {status, out, error} = sheet('--url', 'https://example.org/strong-legs');
    assert.equal(status, 0, error);
    assert.match(out, /^weekly-sheet\.html and hamkit-sheet\.css written\./);
    assert.deepEqual(written(), ['hamkit-sheet.css', 'weekly-sheet.html']);
    const page = read('weekly-sheet.html');
    assert.match(page, /<link rel="stylesheet" href="hamkit-sheet\.css">/);
    assert.match(page, /class="code"[^]*https:\/\/example\.org\/strong-legs/);
    assert.match(page, /Week 6</);
    assert.doesNotMatch(page, /Week 7<|<script|<style| style=/);
    // the figure's colours are in the one stylesheet
    assert.match(page, /class="fig"/);
    assert.match(read('hamkit-sheet.css'), /\.fig \.skin/);
  });

  test('puts both files where the page is wanted, and says where there is no address', () => {
    const {status, error} = sheet('--weeks', '3', '--out', 'public/print/legs.html');
    assert.equal(status, 0, error);
    assert.deepEqual(readdirSync(join(folder, 'public/print')).sort(), ['hamkit-sheet.css', 'legs.html']);
    assert.match(error, /no QR code: --url/);
    assert.doesNotMatch(read('public/print/legs.html'), /Week 4<|class="code"/);
  });

  for (const [what, args, told] of [
    ['an address that is none', ['--url', 'strong-legs'], /^hamkit: --url needs the address of a page, as https:\/\/example\.org\/strong-legs, and `strong-legs` is none\.$/m],
    ['a script for an address', ['--url', 'javascript:alert(1)'], /--url needs the address of a page/],
    ['an address too long for a code', ['--url', `https://example.org/${'a'.repeat(300)}`], /320 characters long.*at most 250/],
    ['weeks without an end', ['--weeks', '27'], /--weeks needs a whole number from 0 to 26, and `27` is none/],
    ['half a week', ['--weeks', '1.5'], /--weeks needs a whole number/],
    ['a file of another sort', ['--out', 'weekly.pdf'], /--out needs a file that ends in \.html, such as weekly-sheet\.html/],
  ] as const) {
    test(`refuses ${what}, and writes nothing`, () => {
      const {status, error} = sheet(...args);
      assert.equal(status, 1);
      assert.match(error, told);
      assert.deepEqual(written(), []);
    });
  }

  test('names the nearest circuit for one that is not there', () => {
    const {status, error} = hamkitIn(folder, 'sheet', 'weakly', 'content');
    assert.equal(status, 1);
    assert.match(error, /There is no circuit `weakly` in content\. Did you mean `weekly`\?/);
  });

  test('prints nothing of content with an error', () => {
    const path = join(folder, 'content/circuits/weekly.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^purpose: .*$/m, 'purpose:'));
    const {status, error} = sheet();
    assert.equal(status, 1);
    assert.match(error, /content has .*error.*`hamkit check content`.*Nothing was written\./);
    assert.deepEqual(written(), []);
  });
});
