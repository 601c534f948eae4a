import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, suite, test} from 'node:test';
import {BRIDGE, FIGURED} from './figured.js';
import {hamkitIn, type Ended} from './hamkit.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamkit-figure-'));
  put(FIGURED);
});

afterEach(() => {
  rmSync(folder, {recursive: true, force: true});
});

function put(texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}

const figure = (...args: string[]): Ended => hamkitIn(folder, 'figure', ...args);
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const written = (): string[] => readdirSync(folder).filter((name) => name !== 'content');

/** Width and height of a PNG, whose header is described in https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(path: string): [width: number, height: number] {
  const data = readFileSync(join(folder, path));
  assert.equal(data.subarray(1, 4).toString(), 'PNG');
  return [data.readUInt32BE(16), data.readUInt32BE(20)];
}

/** Makes a package look as if it were not installed: https://nodejs.org/api/module.html#resolvespecifier-context-nextresolve */
const WITHOUT_RESVG = `data:text/javascript,${encodeURIComponent(`import {register} from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`export const resolve = (name, context, next) => {
  if (name.startsWith('@resvg/')) throw Object.assign(new Error('none'), {code: 'ERR_MODULE_NOT_FOUND'});
  return next(name, context);
};\`));`)}`;

suite('hamkit figure', () => {
  test('writes an SVG into a pipe: colours as they are, no script, style sheet or custom property, and the movement in words', () => {
    const {status, out, error} = figure('bridge');
    assert.equal(status, 0, error);
    assert.match(out, /^<svg [^>]*width="640"[^>]*><title>[^<]+<\/title>/);
    assert.match(out, /fill="#[0-9a-f]{6}"/);
    assert.doesNotMatch(out, /var\(|style|class=|<script|currentColor/);
    assert.match(error, /^Alternative text: .+$/m);
    assert.deepEqual(written(), []);
  });

  test('writes a PNG of the width that is asked for, named after the exercise', () => {
    const {out, error} = figure('bridge', '--png', '--width', '300');
    assert.match(out, /^bridge\.png written, \d+ kB$/m, error);
    assert.equal(sizeOf('bridge.png')[0], 300);
    assert.deepEqual(written(), ['bridge.png']);
  });

  test('puts poses side by side, and what to do beside a mistake, under names of their own', () => {
    const ratio = ([width, height]: [number, number]): number => width / height;
    figure('bridge', '--png', '--out', 'cards/');
    figure('bridge', '--png', '--strip', '--out', 'cards');
    figure('bridge', '--png', '--mistake', '1', '--out', 'cards/');
    assert.deepEqual(readdirSync(join(folder, 'cards')).sort(), ['bridge-mistake-1.png', 'bridge-strip.png', 'bridge.png']);
    const [still, strip, pair] = ['bridge', 'bridge-strip', 'bridge-mistake-1'].map((name) => ratio(sizeOf(`cards/${name}.png`)));
    assert.ok(pair! / still! > 1.5, 'a pair has two');
    assert.ok(strip! / still! > 1.9, 'a strip has two poses or more');
  });

  test('signs what to do and what to avoid, in the picture and in words', () => {
    const {out, error} = figure('bridge', '--mistake', '1');
    assert.equal(out.match(/<g/g)?.length, 2);
    assert.match(out, /<title>Ticked, how it should be\. Crossed out, a mistake: The back arches\.?<\/title>/);
    assert.match(error, /^Alternative text: Ticked, .*The back arches/m);
    const [right = '', wrong = ''] = out.split('</g>');
    assert.notEqual(right.split('<path').at(-1), wrong.split('<path').at(-1), 'the signs');
  });

  test('takes a file as it is named, and gives it its ending', () => {
    figure('bridge', '--out', 'a/b.svg');
    figure('bridge', '--out', 'c');
    assert.equal(read('a/b.svg'), read('c.svg'));
    const {status, error} = figure('bridge', '--out', 'd.png');
    assert.deepEqual([status, error], [1, 'hamkit: --out ends in .png, and .svg is asked for. Add --png, or name the file otherwise.\n']);
    assert.deepEqual(written().sort(), ['a', 'c.svg']);
  });

  test('writes frames for a repetition into a folder, and takes those away that an earlier, longer row left', () => {
    assert.match(figure('bridge', '--gif-frames', '5').out, /^20 files written to bridge-frames$/m, 'four seconds');
    const names = readdirSync(join(folder, 'bridge-frames')).sort();
    assert.deepEqual([names[0], names.at(-1)], ['0001.svg', '0020.svg']);
    assert.notEqual(read('bridge-frames/0001.svg'), read('bridge-frames/0010.svg'), 'it moves');
    writeFileSync(join(folder, 'bridge-frames/mine.svg'), '');
    figure('bridge', '--gif-frames', '2');
    assert.equal(readdirSync(join(folder, 'bridge-frames')).length, 9, 'eight, and what is not ours');
  });

  test('shows what is wrong with the figure as check does, and draws nothing then', () => {
    put({'exercises/bridge.md': BRIDGE.replace('hip -2', 'hipp -2')});
    const {status, out, error} = figure('bridge');
    assert.deepEqual([status, out], [1, '']);
    assert.match(error, /^content\/exercises\/bridge\.md:\d+:\d+ error bad-figure\n/m);
    assert.match(error, /Did you mean `hip`\?/);
    assert.match(error, /\nNothing was drawn\.\n$/);
  });

  test('draws all the same where there is only a warning, and shows it', () => {
    put({'exercises/bridge.md': BRIDGE.replace('lower 2s: start', 'lower 2s: start\n    - wave 1s: start')});
    const {status, out, error} = figure('bridge');
    assert.equal(status, 0);
    assert.match(error, /warning figure-step/);
    assert.match(out, /^<svg /);
  });

  test('names the nearest exercise, says how to draw one, and which mistakes there are', () => {
    const refused = (args: string[], why: RegExp): void => {
      const {status, error} = figure(...args);
      assert.equal(status, 1);
      assert.match(error, why);
    };
    refused(['brigde'], /^hamkit: There is no exercise `brigde` in content\. Did you mean `bridge`\?\n$/);
    refused(['hold'], /^hamkit: hold has no figure yet\. Write `figure:` into its fields, in content\/exercises\/hold\.md: .*hamkit dev/);
    refused(['bridge', '--mistake', '2'], /^hamkit: The figure of bridge has no mistake 2\. It shows: 1 The back arches/);
    refused(['bridge', '--width', '3'], /^hamkit: --width needs a whole number from 16 to 8192, and `3` is none\.\n$/);
    refused(['bridge', '--gif-frames', 'ten'], /^hamkit: --gif-frames needs a whole number from 1 to 60/);
    refused(['bridge', '--strip', '--mistake', '1'], /cannot be used with/);
    assert.ok(!existsSync(join(folder, 'bridge-frames')));
  });

  test('says what to install where nothing makes a PNG, and writes nothing', () => {
    const before = process.env['NODE_OPTIONS'];
    process.env['NODE_OPTIONS'] = `--import ${WITHOUT_RESVG}`;
    try {
      const {status, error} = figure('bridge', '--png');
      assert.equal(status, 1);
      assert.match(error, /^hamkit: PNG files need @resvg\/resvg-wasm, which is not installed\. Run `npm i -D @resvg\/resvg-wasm`, or leave out --png for SVG\.$/m);
      assert.deepEqual(written(), []);
      assert.equal(figure('bridge').status, 0, 'control');
    } finally {
      if (before === undefined) delete process.env['NODE_OPTIONS'];
      else process.env['NODE_OPTIONS'] = before;
    }
  });

  test('is in the help, with examples', () => {
    assert.match(hamkitIn(folder, '--help').out, /figure .*<id>/);
    assert.match(figure('--help').out, /hamkit figure nordic-curl --png --width 1200/);
  });
});
