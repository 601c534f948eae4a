import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, suite, test} from 'node:test';
import {today} from '../../src/cli/today.js';
import {FOLDERS} from '../../src/model/index.js';
import {GOOD} from '../compile/entries.js';
import {hamkitIn, type Ended} from './hamkit.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamkit-new-'));
});

afterEach(() => {
  rmSync(folder, {recursive: true, force: true});
});

const hamkit = (...args: string[]): Ended => hamkitIn(folder, ...args);
const written = (path: string): string => readFileSync(join(folder, path), 'utf8');
/** All files compile, and each that nobody has changed yet has a warning that says so, at its first sentence. */
const compiles = (files: number, dir = 'content'): void => {
  const {status, out} = hamkit('check', dir, '--format', 'line');
  assert.equal(status, 0);
  assert.equal(out.match(/ warning unfinished: This sentence of `hamkit new` stands as it was\./g)?.length, files, out);
  assert.ok(out.endsWith(`${String(files)} file${files === 1 ? '' : 's'}, 0 errors, ${String(files)} warning${files === 1 ? '' : 's'}
`), out);
};

function put(texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
}

const refused = (args: readonly string[], why: RegExp): void => {
  const {status, out, error} = hamkit('new', ...args);
  assert.equal(status, 1);
  assert.equal(out, '');
  assert.match(error, why);
};

suite('hamkit new', () => {
  for (const kind of ['exercise', 'check', 'pain', 'study', 'article', 'term', 'correction'] as const) {
    const path = `${FOLDERS[kind]}/step-bridge.md`;
    test(`writes a file of its kind (${kind}) that compiles by itself, and says where and what next`, () => {
      assert.deepEqual(hamkit('new', kind, 'step-bridge'), {
        status: 0, error: '',
        out: `content/${path} written. Its sentences say what belongs there: put your own in their place, then run\n  hamkit check\n`,
      });
      compiles(1);
      assert.doesNotMatch(written(`content/${path}`), /[«»$]/);
    });
  }

  test('is told to be unfinished in one warning, at the first sentence left, with how many more', () => {
    hamkit('new', 'term', 'stride');
    const {out} = hamkit('check');
    assert.match(out, /^content\/glossary\/stride\.md:3:9 warning unfinished\n/);
    assert.ok(out.includes(`3 | author: Your name, or your clinic
    |         ^^^^^^^^^^^^^^^^^^^^^^^^^
  hint: It says what belongs here: put your own words in its place.
  see: content/glossary/stride.md:7:1 One more stands here.`), out);
    const own = written('content/glossary/stride.md').replace('Your name, or your clinic', 'Ana').replace(/^Say what the word .*/m, 'A step and the next, of one foot.');
    put({'content/glossary/stride.md': own});
    assert.equal(hamkit('check').out, '1 file, 0 errors, 0 warnings\n');
  });

  test('makes the title of the id, and a text of a title that YAML would take for something else', () => {
    for (const [id, title] of [['step-bridge', 'Step bridge'], ['2026', '"2026"'], ['3e1', '"3e1"'], ['true', '"True"'], ['null', '"Null"']] as const) {
      hamkit('new', 'exercise', id);
      assert.match(written(`content/exercises/${id}.md`), new RegExp(`^---\ntitle: ${title}\n`));
    }
    compiles(5);
  });

  test('dates an article today, and names no paper in a study', () => {
    hamkit('new', 'article', 'a');
    hamkit('new', 'study', 'kowalski2026');
    assert.match(written('content/articles/a.md'), new RegExp(`^date: ${today()}$`, 'm'));
    const study = written('content/studies/kowalski2026.md');
    assert.match(study, /^title: The title of the paper$/m);
    assert.doesNotMatch(study, /^ *(?:doi|pmid|value|interval):|[Kk]owalski/m);
  });

  test('begins a circuit with exercises that are there, in their own doses', () => {
    put(Object.fromEntries(Object.entries(GOOD).map(([path, text]) => [`content/${path}`, text])));
    assert.equal(hamkit('new', 'circuit', 'tuesday').status, 0);
    assert.ok(written('content/circuits/tuesday.md').includes(`
1. [Bridge](../exercises/bridge.md) — 3 x 8 per side, rest 60 s between sets
2. [Hold](../exercises/hold.md) — 3 x 30 s`));
    assert.equal(hamkit('check').status, 0);
  });

  test('links to an exercise whatever is in its title', () => {
    hamkit('new', 'exercise', 'a');
    put({'content/exercises/a.md': written('content/exercises/a.md').replace('title: A', 'title: "A [b] *c* & _d_ &amp; `e` <f>"').replace('2 x 8, bodyweight, rest 60 s between sets', '3 x 8')});
    hamkit('new', 'circuit', 'b');
    compiles(2);
    assert.match(written('content/circuits/b.md'), /— 3 x 8, rest 60 s between sets$/m, 'a rest, as none would count as none');
  });

  test('begins a plan with a circuit that is there, and says what it needs where there is none', () => {
    refused(['plan', 'spring'], /^hamkit: A plan is made of circuits, and content has none that is without an error\. Begin with `hamkit new circuit weekly`\.\n$/);
    hamkit('new', 'exercise', 'a');
    hamkit('new', 'circuit', 'tuesday');
    assert.equal(hamkit('new', 'plan', 'spring').status, 0);
    assert.ok(written('content/plans/spring.md').includes('- [Tuesday](../circuits/tuesday.md) — 2 a week'));
    assert.equal(hamkit('check').status, 0);
  });

  test('says what a circuit needs where there is no exercise yet, or none without an error, and writes nothing', () => {
    const needs = /^hamkit: A circuit is made of exercises, and content has none that is without an error\. Begin with `hamkit new exercise step-bridge`\.\n$/;
    refused(['circuit', 'weekly'], needs);
    assert.deepEqual(readdirSync(folder), []);
    put({'content/exercises/README.md': 'x'});
    refused(['circuit', 'weekly'], needs);
    put({'content/exercises/bad.md': 'x'});
    refused(['circuit', 'weekly'], needs);
    assert.ok(!existsSync(join(folder, 'content/circuits')));
  });

  test('writes into another folder, and names it in the next command', () => {
    assert.match(hamkit('new', 'exercise', 'a', 'my site').out, /^my site\/exercises\/a\.md written\. [\s\S]*\n {2}hamkit check "my site"\n$/);
    compiles(1, 'my site');
  });

  test('never replaces a file', () => {
    put({'content/exercises/a.md': 'mine'});
    refused(['exercise', 'a'], /^hamkit: content\/exercises\/a\.md is there already\. Nothing was written\.\n$/);
    assert.equal(written('content/exercises/a.md'), 'mine');
  });

  test('refuses an id that cannot be one, with the nearest that can', () => {
    for (const [id, mended] of [['Step Bridge', 'step-bridge'], ['step_bridge.md', 'step-bridge'], ['--x--', 'x'], ['../x', 'x'], ['content/exercises/foo.md', 'foo'], ['content\\exercises\\foo.md', 'foo'], ['Übung', 'uebung']] as const) {
      refused(['exercise', '--', id], new RegExp(`cannot be an id.* Did you mean \`${mended}\`\\?\n$`));
    }
    refused(['exercise', '♥'], /cannot be an id.* Use lower-case letters, digits and single hyphens/);
    assert.deepEqual(readdirSync(folder), []);
  });

  test('refuses an id whose file would be a note, and a kind there is not', () => {
    refused(['exercise', 'readme'], /^hamkit: readme\.md is a note that hamkit does not read/);
    refused(['exersise', 'a'], /There is no kind of entry `exersise`\. Did you mean `exercise`\?/);
    refused(['workout', 'a'], /One of: exercise, circuit, plan, check, pain, study, article, term, correction\./);
    assert.deepEqual(readdirSync(folder), []);
  });

  test('refuses an id that no file can have on Windows', () => {
    for (const id of ['con', 'nul', 'com1', 'lpt9']) refused(['exercise', id], new RegExp(`^hamkit: \`${id}\` is a name that Windows keeps for itself`));
    assert.deepEqual(readdirSync(folder), []);
    assert.equal(hamkit('new', 'exercise', 'conditioning').status, 0, 'control');
  });

  test('refuses the folder of one kind, as of a shell that stands in it', () => {
    refused(['exercise', 'a', 'content/exercises'], /Did you mean `content`\?/);
    refused(['exercise', 'a', ''], /The folder has no name/);
  });

  test('says in one line why it cannot write', () => {
    put({'content': 'a file'});
    refused(['exercise', 'a'], /^hamkit: content\/exercises\/a\.md cannot be written: it is not a folder\.\n$/);
  });

  test('is in the help, with examples', () => {
    assert.match(hamkit('--help').out, /new .*<kind> <id>/);
    assert.match(hamkit('new', '--help').out, /hamkit new exercise step-bridge/);
  });
});
