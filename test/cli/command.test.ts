import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, suite, test} from 'node:test';
import {compile} from '../../src/compile/index.js';
import {GOOD} from '../compile/entries.js';
import {hamkitIn, type Ended} from './hamkit.js';

const ESCAPE = '\u001B';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamkit-'));
});

afterEach(() => {
  rmSync(folder, {recursive: true, force: true});
});

const hamkit = (...args: string[]): Ended => hamkitIn(folder, ...args);

function put(texts: Readonly<Record<string, string>>, dir = 'content'): void {
  for (const [path, text] of Object.entries(texts)) {
    const file = join(folder, dir, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}

const listed = (dir: string): string[] => readdirSync(join(folder, dir), {recursive: true, encoding: 'utf8'}).filter((path) => /\.\w+$/.test(path)).map((path) => path.replaceAll('\\', '/')).sort();

const BROKEN = {
  ...GOOD,
  'exercises/hold.md': GOOD['exercises/hold.md'].replace('3 x 30 s', '3 x 30 s per sid').replace('Breathe.', 'Breathe `out`.'),
  'circuits/weekly.md': GOOD['circuits/weekly.md'].replace('warm-up: warm-up', 'warm-up: warmup'),
  'note.txt': 'x',
};

suite('hamkit check', () => {
  test('says how many files are good, with exit code 0', () => {
    put(GOOD);
    assert.deepEqual(hamkit('check'), {status: 0, out: '12 files, 0 errors, 0 warnings\n', error: ''});
  });

  test('tells every problem of every file with its lines, with exit code 1', () => {
    put(BROKEN);
    const {status, out, error} = hamkit('check', 'content');
    assert.equal(status, 1);
    assert.equal(error, '');
    assert.match(out, /^content\/circuits\/weekly\.md:5:10 error unknown-id$/m);
    assert.match(out, /^content\/note\.txt:1:1 warning unexpected-file$/m);
    assert.ok(out.includes(`content/exercises/hold.md:5:20 error bad-dose
`) && out.includes(`
  3 | purpose: Strength without movement.
  4 | kind: strength
  5 | dose: 3 x 30 s per sid
    |                    ^^^
  hint: Did you mean \`3 x 30 s per side\`?
`), out);
    assert.match(out, /^content\/exercises\/hold\.md:24:11 error code$/m);
    assert.match(out, /^13 files, 3 errors, 1 warning$/m);
  });

  test('shows no lines for a problem of a whole file', () => {
    put({...GOOD, 'note.txt': 'x'});
    assert.ok(!hamkit('check').out.includes('|'));
  });

  test('is not coloured when it is piped', () => {
    put(BROKEN);
    assert.ok(!hamkit('check').out.includes(ESCAPE));
  });

  test('sends no control character of a file or its name to the terminal', () => {
    const sequences = `${ESCAPE}[2J\u009B2J\u0007`;
    put({
      ...GOOD,
      [`note${ESCAPE}[2J.txt`]: 'x',
      'exercises/hold.md': GOOD['exercises/hold.md'].replace('Lie down.', `Lie${sequences} down.`),
      'exercises/bridge.md': GOOD['exercises/bridge.md'].replace('kind: strength', 'kind: "str\\e[2Jngth"').replace('Push the', 'Push\tthe `x`'),
    });
    const {out} = hamkit('check');
    assert.match(out, /^content\/note�\[2J\.txt:1:1 warning/m);
    assert.ok(out.includes('16 | Lie�[2J�2J� down.\n     |    ^'), out);
    assert.ok(out.includes('`str�[2Jngth` is not one of') && out.includes('- Push\tthe `x` floor away.'), out);
    assert.doesNotMatch(out, /[^\P{Cc}\t\n]/u);
    const {error} = hamkit('check', `gone${ESCAPE}[2J`);
    assert.equal(error, 'hamkit: gone�[2J cannot be read: there is no such folder.\n');
  });

  test('takes a warning for no error', () => {
    put({...GOOD, 'note.txt': 'x'});
    const {status, out} = hamkit('check');
    assert.equal(status, 0);
    assert.match(out, /^13 files, 0 errors, 1 warning$/m);
  });

  test('marks the place of a problem behind tabs and far right', () => {
    put({...GOOD, 'exercises/hold.md': GOOD['exercises/hold.md'].replace('Lie down.', `a\t\`b\``).replace('It is calm.', `${'word '.repeat(100)}\`end\`.`)});
    const {out} = hamkit('check');
    assert.ok(out.includes('16 | a\t`b`\n     |  \t^^^\n'), out);
    const lines = out.split('\n');
    const mark = lines.find((each) => each.includes('^^^^^')) ?? '';
    const line = lines[lines.indexOf(mark) - 1] ?? '';
    assert.ok(line.includes('…') && line.length < 130, line);
    assert.equal(line.indexOf('`end`'), mark.indexOf('^^^^^'));
  });

  test('leaves out node_modules, hidden files and hidden folders, wherever they stand', () => {
    put({...GOOD, '.DS_Store': 'x', '.git/exercises/a.md': 'x', 'node_modules/hamkit/content/exercises/a.md': 'x', 'exercises/node_modules/a.md': 'x'});
    put({'content/exercises/a.md': 'x'}, 'node_modules/hamkit');
    assert.equal(hamkit('check').out, '12 files, 0 errors, 0 warnings\n');
    assert.equal(hamkit('check', '.').out, '12 files, 0 errors, 0 warnings\n');
  });

  test('follows symbolic links to folders and files, and not round in circles', () => {
    put(GOOD);
    renameSync(join(folder, 'content/exercises'), join(folder, 'shared'));
    renameSync(join(folder, 'content/articles/strength.md'), join(folder, 'strength.md'));
    const link = (to: string, path: string): void => symlinkSync(to, join(folder, path));
    link('../shared', 'content/exercises');
    link('../../strength.md', 'content/articles/strength.md');
    link('.', 'content/again');
    link('../content', 'shared/back');
    assert.deepEqual(hamkit('check'), {status: 0, out: '12 files, 0 errors, 0 warnings\n', error: ''});
  });

  test('names a symbolic link that leads nowhere', () => {
    put(GOOD);
    for (const to of ['gone.md', 'a.md']) {
      symlinkSync(to, join(folder, 'content/exercises/a.md'));
      assert.deepEqual(hamkit('check'), {
        status: 1, out: '', error: 'hamkit: content/exercises/a.md is a broken symbolic link: there is nothing where it leads. Mend it or delete it.\n',
      });
      rmSync(join(folder, 'content/exercises/a.md'));
    }
  });

  test('says in one line why it cannot begin', () => {
    put({'file.md': 'x'}, '.');
    mkdirSync(join(folder, 'empty'));
    const begin = 'Begin with `hamkit new exercise step-bridge`.';
    assert.deepEqual(hamkit('check'), {status: 1, out: '', error: `hamkit: content cannot be read: there is no such folder. ${begin}\n`});
    assert.deepEqual(hamkit('check', 'gone'), {status: 1, out: '', error: 'hamkit: gone cannot be read: there is no such folder.\n'}, 'a slip rather than a beginning');
    assert.deepEqual(hamkit('check', 'file.md'), {status: 1, out: '', error: 'hamkit: file.md cannot be read: it is not a folder.\n'});
  });

  test('refuses a folder without an entry, and names the one that was probably meant', () => {
    mkdirSync(join(folder, 'empty'));
    const refused = (dir: string, meant = ''): void => assert.deepEqual(hamkit('check', dir), {
      status: 1, out: '', error: `hamkit: ${dir} holds no entries. They are .md files in exercises/, circuits/, plans/, checks/, pain/, studies/, articles/, glossary/, corrections/ below it.${meant}\n`,
    });
    refused('empty');
    put(GOOD, 'site/content');
    put({'index.html': 'x'}, 'site/public');
    refused('site/content/exercises', ' Did you mean `site/content`?');
    refused('site/public', ' Did you mean `site/content`?');
    put({'exercises/README.md': 'x'}, 'notes');
    refused('notes');
  });

  test('gives each place it names with the folder, so that a terminal can open it', () => {
    put({...GOOD, 'exercises/hold.md': GOOD['exercises/hold.md'].replace('## Why', '## Setup\n\nAgain.\n\n## Why')});
    const {out} = hamkit('check');
    assert.match(out, /^content\/exercises\/hold\.md:38:1 error duplicate-section$/m);
    assert.match(out, /^  see: content\/exercises\/hold\.md:14:1 The first is here\.$/m);
  });
});

suite('--format', () => {
  const READ = Object.entries(BROKEN).map(([path, text]) => ({path, text}));

  test('json of a check is one document with the problems of compile, at paths that open from here', () => {
    put(BROKEN);
    const {status, out, error} = hamkit('check', '--format', 'json');
    assert.equal(status, 1);
    assert.equal(error, '');
    const expected = compile(READ).problems.map((problem) => ({...problem, file: `content/${problem.file}`}));
    assert.deepEqual(JSON.parse(out), {problems: expected, excused: [], files: 13, errors: 3, warnings: 1});
    for (const {file} of expected) assert.ok(existsSync(join(folder, file)), file);
  });

  test('json of a build has nothing else on the standard output, whether it writes or not', () => {
    put(GOOD);
    const {out, error} = hamkit('build', '--out', 'site', '--format', 'json');
    assert.deepEqual(JSON.parse(out), {problems: [], excused: [], files: 12, errors: 0, warnings: 0});
    assert.match(error, /^\d+ files written to site\n$/);
    put(BROKEN);
    const broken = hamkit('build', '--out', 'site', '--format', 'json');
    assert.equal((JSON.parse(broken.out) as {errors: number}).errors, 3);
    assert.equal(broken.error, 'Nothing was written.\n');
    assert.equal(broken.status, 1);
  });

  test('github names files by their whole path, which is right in any working directory', () => {
    put(BROKEN);
    const [first] = hamkit('check', '--format', 'github').out.split('\n');
    assert.ok(first!.startsWith(`::error file=${join(realpathSync(folder), 'content/circuits/weekly.md')},line=5,col=10,`), first);
  });

  test('line tells each problem in a line', () => {
    put(BROKEN);
    const {out} = hamkit('check', '--format', 'line');
    assert.match(out, /^content\/circuits\/weekly\.md:5:10: error unknown-id: .*\n(?:content\/.*\n){3}13 files, 3 errors, 1 warning\n$/);
  });

  test('refuses another name in one line, before it reads anything', () => {
    const refused = (name: string, meant: string): void => {
      const expected = {status: 1, out: '', error: `hamkit: --format is one of frame, line, json, github, and \`${name}\` is none.${meant}\n`};
      assert.deepEqual(hamkit('check', 'gone', '--format', name), expected);
      assert.deepEqual(hamkit('build', 'gone', '--out', 'site', '--format', name), expected);
    };
    refused('jsno', ' Did you mean `json`?');
    refused('toString', '');
  });

  test('is frame on a GitHub runner, too, unless it is asked for', () => {
    put(BROKEN);
    const before = process.env['GITHUB_ACTIONS'];
    process.env['GITHUB_ACTIONS'] = 'true';
    try {
      assert.match(hamkit('check').out, /^content\/circuits\/weekly\.md:5:10 error unknown-id\n/);
    } finally {
      if (before === undefined) delete process.env['GITHUB_ACTIONS'];
      else process.env['GITHUB_ACTIONS'] = before;
    }
  });
});

suite('hamkit build', () => {
  test('writes the files that were emitted', () => {
    put(GOOD);
    assert.deepEqual(hamkit('build', '--out', 'site/ham'), {status: 0, out: `12 files, 0 errors, 0 warnings\n16 files written to site/ham\n`, error: ''});
    assert.deepEqual(listed('site/ham'), [
      'articles/strength.json', 'catalogue.json', 'checks/count.json', 'circuits/warm-up.json', 'circuits/weekly.json', 'corrections/strides.json',
      'exercises/bridge.json', 'exercises/hold.json', 'glossary/tempo.json', 'index.d.ts', 'index.js', 'index.json', 'pain/light.json',
      'plans/two-months.json', 'studies/jones2021.json', 'studies/smith2020.json',
    ]);
    assert.match(readFileSync(join(folder, 'site/ham/circuits/weekly.json'), 'utf8'), /^\{"language":"en"/);
  });

  test('writes nothing when there is an error', () => {
    put(BROKEN);
    const {status, out} = hamkit('build', '--out', 'site');
    assert.equal(status, 1);
    assert.match(out, /Nothing was written\.\n$/);
    assert.ok(!existsSync(join(folder, 'site')));
  });

  test('leaves an earlier build alone when it is given the wrong folder', () => {
    put(GOOD);
    hamkit('build', '--out', 'site');
    const before = listed('site');
    const {status, error} = hamkit('build', 'content/exercises', '--out', 'site');
    assert.equal(status, 1);
    assert.match(error, /Did you mean `content`\?/);
    assert.deepEqual(listed('site'), before);
  });

  test('deletes the files of entries that are gone, and no others', () => {
    put(GOOD);
    put({'index.html': 'mine', 'exercises/mine.json': '{}'}, 'site');
    hamkit('build', '--out', 'site');
    rmSync(join(folder, 'content/articles'), {recursive: true});
    assert.match(hamkit('build', '--out', 'site').out, /^15 files written to site, 1 of an earlier build deleted$/m);
    assert.ok(!existsSync(join(folder, 'site/articles/strength.json')));
    assert.ok(existsSync(join(folder, 'site/index.html')) && existsSync(join(folder, 'site/exercises/mine.json')));
    assert.ok(!listed('site').some((path) => path.endsWith('.tmp')));
  });

  test('refuses an empty --out, as of a variable that is not set, and writes nothing', () => {
    put(GOOD);
    for (const out of ['', ' ']) assert.deepEqual(hamkit('build', '--out', out), {status: 1, out: '', error: 'hamkit: --out needs a folder.\n'});
    assert.deepEqual(readdirSync(folder), ['content']);
  });

  test('refuses the folder of the content, what lies in it and what holds it, with --watch too, and writes nothing', () => {
    put(GOOD, 'site/content');
    symlinkSync('content', join(folder, 'site/link'));
    for (const out of ['site/content', 'site/content/', 'site/content/ham/new', 'site/link/ham', 'site', '.', '..']) {
      for (const options of [[], ['--watch']]) {
        assert.deepEqual(hamkit('build', 'site/content', '--out', out, ...options), {
          status: 1, out: '', error: 'hamkit: --out is the folder of the content. Choose another, such as public/ham.\n',
        }, out);
      }
    }
    assert.deepEqual(listed('site/content'), Object.keys(GOOD).sort());
    assert.equal(hamkit('build', 'site/content', '--out', 'site/content-ham').status, 0, 'control: beside it');
  });

  test('replaces no index that an earlier build did not write, and writes nothing', () => {
    put(GOOD);
    for (const name of ['index.js', 'index.d.ts', 'index.json']) {
      const site = `site of ${name}`;
      put({[name]: '{"mine": true}'}, site);
      const {status, error} = hamkit('build', '--out', site);
      assert.equal(status, 1);
      assert.equal(error, `hamkit: ${site}/${name} is there, and no earlier build wrote it. Give --out a folder of its own, as ${site}/ham, or delete the file. Nothing was written.\n`);
      assert.deepEqual(listed(site), [name]);
      assert.equal(readFileSync(join(folder, site, name), 'utf8'), '{"mine": true}');
    }
    hamkit('build', '--out', 'site');
    assert.equal(hamkit('build', '--out', 'site').status, 0, 'control: its own it replaces');
  });

  test('says in one line why it cannot write', () => {
    put(GOOD);
    put({'taken': 'x'}, '.');
    const {status, error} = hamkit('build', '--out', 'taken');
    assert.equal(status, 1);
    assert.equal(error, 'hamkit: taken cannot be written to: it is not a folder.\n');
  });

  test('writes the language of the content, in its usual spelling, and en when it is not told', () => {
    put(GOOD);
    const language = (...args: string[]): unknown => {
      assert.equal(hamkit('build', '--out', 'site', ...args).status, 0);
      return ['index.json', 'circuits/weekly.json'].map((path) => /^\{"language":"([^"]*)"/.exec(readFileSync(join(folder, 'site', path), 'utf8'))?.[1]);
    };
    assert.deepEqual(language('--language', 'PT-br'), ['pt-BR', 'pt-BR']);
    assert.deepEqual(language(), ['en', 'en']);
  });

  test('refuses a language that is no tag, as check does, and writes nothing', () => {
    put(GOOD);
    for (const tag of ['', 'de_DE', 'German language']) {
      const refused = {status: 1, out: '', error: `hamkit: --language needs a BCP 47 tag such as en, de or pt-BR, and \`${tag}\` is none.\n`};
      assert.deepEqual(hamkit('build', '--out', 'site', '--language', tag), refused);
      assert.deepEqual(hamkit('check', '--language', tag), refused);
    }
    assert.ok(!existsSync(join(folder, 'site')));
    assert.equal(hamkit('check', '--language', 'de').status, 0, 'control');
  });

  test('asks for a folder to write to', () => {
    put(GOOD);
    const {status, error} = hamkit('build');
    assert.equal(status, 1);
    assert.equal(error, `error: required option '--out <dir>' not specified
Such as: hamkit build --out public/ham
Run hamkit build --help for what it takes.
`);
  });
});

suite('hamkit', () => {
  test('says what it can do', () => {
    const {status, out} = hamkit('--help');
    assert.equal(status, 0);
    for (const word of ['check [options] [dir]', 'build [options] [dir]', 'explain [code]', 'Examples:']) assert.ok(out.includes(word), word);
  });

  test('says of each command that it takes a format and a language', () => {
    for (const command of ['check', 'build']) assert.match(hamkit(command, '--help').out, /--format <form> [\s\S]*--language <tag> .*BCP 47/);
  });

  test('shows in the help of a command how to call it', () => {
    for (const [command, example] of [
      ['check', 'hamkit check --format github'], ['build', 'hamkit build --out public/ham --watch'], ['explain', 'hamkit explain bad-dose'],
    ] as const) assert.ok(hamkit(command, '--help').out.includes(`  $ ${example} `), command);
  });

  test('leads from a slip in a command to the help of that command', () => {
    assert.match(hamkit('check', '--fromat').error, /\nRun hamkit check --help for what it takes\.\n$/);
    assert.match(hamkit('--fromat').error, /\nRun hamkit --help for what it can do\.\n$/, 'control');
  });

  test('help of a command is its --help, and of one that there is not a refusal', () => {
    assert.deepEqual(hamkit('help', 'check'), hamkit('check', '--help'));
    assert.deepEqual(hamkit('help'), hamkit('--help'));
    assert.deepEqual(hamkit('help', 'chekc'), {status: 1, out: '', error: 'hamkit: There is no command `chekc`. Did you mean `check`?\n'});
  });

  test('says its version, which is that of the package', () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string};
    assert.equal(hamkit('--version').out, `${version}\n`);
  });

  test('refuses a command it does not know', () => {
    const {status, error} = hamkit('chekc');
    assert.equal(status, 1);
    assert.match(error, /check/);
  });
});
