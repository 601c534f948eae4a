import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, readFileSync, statSync, watch, writeFileSync} from 'node:fs';
import {afterEach, beforeEach, suite, test} from 'node:test';
import {GOOD} from '../compile/entries.js';
import {Site, until} from '../site.js';
import {Dev} from './dev-process.js';
import {hamkitIn} from './hamkit.js';

const BROKEN = GOOD['exercises/hold.md'].replace('3 x 30 s', '3 x 30 s per sid');
const saying = (words: string): string => GOOD['exercises/hold.md'].replace('Breathe.', words);

let site: Site;

/** `hamkit build --out ham --watch` in a process of its own. */
class Watching {
  out = '';
  error = '';

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => { this.out += text; });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => { this.error += text; });
  }

  static async start(...args: string[]): Promise<Watching> {
    const watching = new Watching(spawn(process.execPath, Dev.command('build', '--out', 'ham', '--watch', ...args), {cwd: site.root}));
    await watching.says(/Ctrl-C ends it\.\n\n/);
    return watching;
  }

  async says(what: RegExp): Promise<void> {
    await until(() => `${String(what)} in ${this.out}`, () => {
      if (this.child.exitCode !== null) throw new Error(this.error);
      return what.test(this.out) || undefined;
    });
  }

  /** Ends it as Ctrl-C does; its exit code. */
  async end(): Promise<number | null> {
    if (this.child.exitCode === null) {
      this.child.kill('SIGINT');
      await once(this.child, 'close');
    }
    return this.child.exitCode;
  }
}

/** All files below a folder of the site, with their texts. */
function texts(folder: string): Record<string, string> {
  const paths = readdirSync(site.path(folder), {recursive: true, encoding: 'utf8'}).filter((path) => statSync(site.path(`${folder}/${path}`), {throwIfNoEntry: false})?.isFile() === true && !path.endsWith('.tmp')).sort();
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(site.path(`${folder}/${path}`), 'utf8')]));
}

/** Waits until the output is that of a build of the files as they are, into a folder of its own. */
async function asBuilt(): Promise<void> {
  site.delete('cold');
  assert.equal(hamkitIn(site.root, 'build', '--out', 'cold').status, 0);
  const cold = JSON.stringify(texts('cold'));
  await until('the output of a cold build', () => JSON.stringify(texts('ham')) === cold || undefined);
}

suite('hamkit build --watch', () => {
  let watching: Watching;

  beforeEach(async () => {
    site = new Site();
    watching = await Watching.start();
  });

  afterEach(async () => {
    await watching.end();
    site.remove();
  });

  test('builds, says so, and ends when it is asked to', async () => {
    assert.match(watching.out, /^\d\d:\d\d:\d\d 12 files, 0 errors, 0 warnings\n16 files written to ham\n\nThis follows every change of content\./);
    await asBuilt();
    assert.equal(await watching.end(), 0);
    assert.equal(watching.error, '');
  });

  test('writes what an edit makes different, tells it, and leaves the rest untouched', async () => {
    const untouched = statSync(site.path('ham/studies/smith2020.json')).mtimeMs;
    site.write('content/exercises/hold.md', saying('Breathe slowly.'));
    await watching.says(/^\d\d:\d\d:\d\d exercises\/hold\.md: 12 files, 0 errors, 0 warnings\n\d files written to ham$/m);
    assert.match(texts('ham')['circuits/weekly.json'] ?? '', /Breathe slowly\./, 'the circuit that holds it');
    assert.equal(statSync(site.path('ham/studies/smith2020.json')).mtimeMs, untouched);
    await asBuilt();
  });

  test('follows files that come, are renamed and go', async () => {
    site.write('content/articles/other.md', GOOD['articles/strength.md']);
    await watching.says(/articles\/other\.md: 13 files/);
    await asBuilt();
    assert.ok('articles/other.json' in texts('ham'));
    site.rename('content/articles/other.md', 'content/articles/third.md');
    await watching.says(/13 files.*\n5 files written to ham, 1 of an earlier build deleted$/m);
    await asBuilt();
    site.delete('content/articles/third.md');
    await watching.says(/articles\/third\.md: 12 files/);
    await asBuilt();
    assert.ok(!('articles/third.json' in texts('ham')));
  });

  test('writes nothing while there is an error, and then everything that differs', async () => {
    const good = texts('ham');
    site.write('content/exercises/hold.md', BROKEN);
    await watching.says(/^content\/exercises\/hold\.md:5:20 error bad-dose\n[^]*, 1 error, 0 warnings\nNothing was written\./m);
    site.write('content/articles/other.md', GOOD['articles/strength.md']);
    await watching.says(/articles\/other\.md: 13 files, 1 error/);
    assert.deepEqual(texts('ham'), good);
    site.write('content/exercises/hold.md', saying('Breathe slowly.'));
    await watching.says(/13 files, 0 errors/);
    await asBuilt();
    assert.equal(watching.out.split('bad-dose').length, 2, 'an error that stays is told once');
  });

  test('hears saves that follow one another at once, and the last one wins', async () => {
    for (let n = 0; n < 20; n++) {
      site.write('content/exercises/hold.md', saying(`Breathe ${String(n)} times.`));
      site.write('content/exercises/hold.md', saying(`Breathe in ${String(n)} times.`));
      await until(`save ${String(n)}`, () => texts('ham')['exercises/hold.json']?.includes(`Breathe in ${String(n)} times.`) === true || undefined);
    }
    await asBuilt();
  });

  test('lets nobody see half a file, nor a new one that is not whole', async () => {
    const seen: string[] = [];
    const folder = site.path('ham/articles');
    const watcher = watch(folder, (_, name) => {
      if (name?.endsWith('.json')) seen.push(readFileSync(`${folder}/${name}`, 'utf8'));
    });
    site.write('content/articles/other.md', GOOD['articles/strength.md']);
    await watching.says(/articles\/other\.md: 13 files/);
    await until('the new file', () => seen.length > 0 || undefined);
    watcher.close();
    for (const text of seen) assert.doesNotThrow(() => JSON.parse(text), text);
  });

  test('writes nothing for a change that no data show, and says so', async () => {
    const before = statSync(site.path('ham/index.js')).mtimeMs;
    site.write('content/notes.txt', 'mine');
    await watching.says(/notes\.txt: 13 files, 0 errors, 1 warning\nNothing in ham differs\.$/m);
    assert.equal(statSync(site.path('ham/index.js')).mtimeMs, before);
  });

  test('says nothing of a save that changes nothing', async () => {
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md']);
    site.write('content/articles/other.md', GOOD['articles/strength.md']);
    await watching.says(/articles\/other\.md: 13 files/);
    assert.ok(!watching.out.includes('exercises/hold.md: '), watching.out);
  });

  test('says when the folder is gone, leaves the output, and goes on when it is back', async () => {
    const good = texts('ham');
    site.rename('content', 'elsewhere');
    await watching.says(/content cannot be read: there is no such folder\./);
    assert.deepEqual(texts('ham'), good);
    site.write('elsewhere/exercises/hold.md', saying('Breathe slowly.'));
    site.rename('elsewhere', 'content');
    await watching.says(/\n\d\d:\d\d:\d\d 12 files, 0 errors, 0 warnings\n\d files written/);
    await asBuilt();
    site.write('content/exercises/hold.md', saying('Breathe deeply.'));
    await watching.says(/exercises\/hold\.md: 12 files/);
    await asBuilt();
  });

  test('writes all of an output that was deleted, at the next change', async () => {
    site.delete('ham');
    site.write('content/exercises/hold.md', saying('Breathe slowly.'));
    await watching.says(/exercises\/hold\.md: 12 files.*\n16 files written to ham$/m);
    await asBuilt();
  });

  test('says when it cannot write, and writes at the next change when it can', async () => {
    site.delete('ham');
    writeFileSync(site.path('ham'), 'taken');
    site.delete('content/articles/strength.md');
    await watching.says(/^\d\d:\d\d:\d\d ham cannot be written to: it is not a folder\.$/m);
    site.delete('ham');
    site.write('content/exercises/hold.md', saying('Breathe slowly.'));
    await watching.says(/15 files written to ham/);
    await asBuilt();
  });
});

suite('hamkit build --watch, as it begins', () => {
  beforeEach(() => { site = new Site(); });
  afterEach(() => site.remove());

  test('waits for the mend of an error that is there already', async () => {
    site.write('content/exercises/hold.md', BROKEN);
    const watching = await Watching.start('--format', 'line');
    assert.match(watching.out, /^content\/exercises\/hold\.md:5:20: error bad-dose: .*\n.* 1 error, 0 warnings\nNothing was written\./);
    site.write('content/exercises/hold.md', GOOD['exercises/hold.md']);
    await watching.says(/16 files written to ham/);
    await asBuilt();
    assert.equal(await watching.end(), 0);
  });

  test('deletes what an earlier build left', async () => {
    hamkitIn(site.root, 'build', '--out', 'ham');
    site.delete('content/articles');
    const watching = await Watching.start();
    assert.match(watching.out, /^15 files written to ham, 1 of an earlier build deleted$/m);
    await watching.end();
    await asBuilt();
  });

  test('refuses formats that hold one build, and what a build refuses', () => {
    const refused = (...args: string[]): unknown => hamkitIn(site.root, 'build', '--watch', ...args);
    for (const format of ['json', 'github']) {
      const error = `hamkit: --watch tells of one change after another, in the format frame or line; ${format} is for a single build.\n`;
      assert.deepEqual(refused('--out', 'ham', '--format', format), {status: 1, out: '', error});
    }
    assert.deepEqual(refused('--out', ''), {status: 1, out: '', error: 'hamkit: --out needs a folder.\n'});
    assert.deepEqual(refused('gone', '--out', 'ham'), hamkitIn(site.root, 'build', 'gone', '--out', 'ham'));
  });
});
