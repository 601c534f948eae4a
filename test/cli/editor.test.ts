// What .vscode/ gives to authors: its files are read as VS Code reads them.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {suite, test} from 'node:test';
import ts from 'typescript';
import {SNIPPETS, snippetsFile} from '../../src/cli/snippets.js';
import {compile, type Problem} from '../../src/compile/index.js';
import {FOLDERS} from '../../src/model/index.js';
import {GOOD, type GoodPath} from '../compile/entries.js';
import {hamkitIn} from './hamkit.js';

const FOLDER = new URL('../../.vscode/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** JSON with remarks, as VS Code takes it. */
function read<T>(name: string): T {
  const {config, error} = ts.parseConfigFileTextToJson(name, textOf(name)) as {config: T; error?: ts.Diagnostic};
  assert.equal(error, undefined, name);
  return config;
}

interface Task {
  readonly label: string;
  readonly command: string;
  readonly problemMatcher: {readonly pattern: {readonly regexp: string; readonly file: number; readonly line: number; readonly column: number; readonly severity: number; readonly code: number; readonly message: number}};
}
interface Body {readonly scope: string; readonly prefix: string; readonly description: string; readonly body: readonly string[]}

/** A snippet as VS Code inserts it when the author only goes from gap to gap: first choices, and what stands in the gaps. */
function inserted(body: readonly string[]): string {
  return body.join('\n')
    .replace(/\$\{\d+\|((?:[^|\\]|\\.)+)\|\}/g, (_, choices: string) => choices.split(/(?<!\\),/)[0]!.replace(/\\(.)/g, '$1'))
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, (_, text: string) => text.replace(/\\(.)/g, '$1'))
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-20').replace('$CURRENT_YEAR', '2026');
}

suite('.vscode', () => {
  test('holds files that VS Code can read', () => {
    assert.deepEqual(readdirSync(FOLDER).sort(), ['extensions.json', 'hamkit.code-snippets', 'settings.json', 'tasks.json']);
    for (const name of readdirSync(FOLDER)) assert.equal(typeof read<object>(name), 'object');
    assert.notEqual(ts.parseConfigFileTextToJson('x', '{"a": }').error, undefined, 'control');
  });

  test('runs a task at each save that there is', () => {
    const {tasks} = read<{tasks: Task[]}>('tasks.json');
    const onSave = Object.keys(read<{'triggerTaskOnSave.tasks': object}>('settings.json')['triggerTaskOnSave.tasks']);
    assert.deepEqual(onSave, tasks.map(({label}) => label));
  });
});

suite('the task that checks', () => {
  const [{command, problemMatcher: {pattern}}] = read<{tasks: [Task]}>('tasks.json').tasks;

  test('finds in what the command prints every problem, with its place, severity, code and message', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hamkit-task-'));
    try {
      const files: Record<string, string> = {
        ...GOOD,
        'exercises/hold.md': GOOD['exercises/hold.md'].replace('3 x 30 s', '3 x 30 s per sid').replace('Breathe.', 'Breathe `out`: 5:3: error x: y.'),
        'circuits/weekly.md': GOOD['circuits/weekly.md'].replace('warm-up: warm-up', 'warm-up: warmup'),
        'note.txt': 'x',
      };
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, 'content', path)), {recursive: true});
        writeFileSync(join(folder, 'content', path), text);
      }
      const [npx, hamkit, ...args] = command.split(' ');
      assert.deepEqual([npx, hamkit], ['npx', 'hamkit']);
      const {status, out} = hamkitIn(folder, ...args);
      assert.equal(status, 1);
      const found = out.split('\n').flatMap((line) => {
        const match = new RegExp(pattern.regexp).exec(line);
        return match ? [[match[pattern.file], match[pattern.line], match[pattern.column], match[pattern.severity], match[pattern.code]].join(' ')] : [];
      });
      const {problems} = compile(Object.entries(files).map(([path, text]) => ({path, text})));
      assert.deepEqual(found, problems.map(({file, span: {start}, severity, code}) => `content/${file} ${String(start.line)} ${String(start.column)} ${severity} ${code}`));
      assert.ok(found.length >= 4, 'control: there are problems');
      const [message] = out.split('\n').map((line) => new RegExp(pattern.regexp).exec(line)?.[pattern.message]);
      assert.match(message!, /^There is no circuit `warmup`\. \(Did you mean `warm-up`\?\)$/);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

suite('the snippets', () => {
  const snippets = Object.values(read<Record<string, Body>>('hamkit.code-snippets'));
  const bodyOf = (prefix: string): string => inserted(snippets.find((each) => each.prefix === prefix)!.body);

  const problemsOf = (files: Readonly<Record<string, string>>): Problem[] =>
    [...compile(Object.entries(files).map(([path, text]) => ({path, text})), {today: '2026-11-21'}).problems];

  /** Each file of a snippet is told to be unfinished, and nothing else. */
  const assertUnfinished = (files: Readonly<Record<string, string>>): void =>
    assert.deepEqual(problemsOf(files).map(({file, code}) => `${file} ${code}`), Object.keys(files).sort().map((file) => `${file} unfinished`));

  /** Tests of single pieces end here: a piece that no test inserts fails the last one. */
  const tried = new Set<string>();

  test('are made of the templates of hamkit new', () => {
    assert.equal(textOf('hamkit.code-snippets'), snippetsFile(), 'run `npm run docs` and commit what it writes');
    assert.equal(new Set(SNIPPETS.map(({prefix}) => prefix)).size, SNIPPETS.length);
    for (const {scope, prefix} of snippets) {
      assert.equal(scope, 'markdown');
      assert.match(prefix, /^ham-/);
    }
  });

  /** With an empty choice VS Code takes the whole gap for plain text. */
  const EMPTY_CHOICE = /\|,|,\||,,|\|\|/;

  test('leave no sign of a gap, and no choice without a word', () => {
    for (const {prefix, body} of snippets) {
      assert.doesNotMatch(inserted(body), /[«»${}]/, prefix);
      assert.doesNotMatch(body.join('\n'), EMPTY_CHOICE, prefix);
    }
    assert.match('${1|, per side|}', EMPTY_CHOICE, 'control');
  });

  for (const kind of ['exercise', 'check', 'pain', 'study', 'article', 'term', 'correction'] as const) {
    test(`ham-${kind} is a whole file that compiles by itself`, () => {
      tried.add(`ham-${kind}`);
      assertUnfinished({[`${FOLDERS[kind]}/its-file.md`]: `${bodyOf(`ham-${kind}`)}\n`});
    });
  }

  test('ham-circuit compiles with the exercise it names', () => {
    tried.add('ham-circuit');
    assertUnfinished({'exercises/its-file.md': bodyOf('ham-exercise'), 'circuits/a.md': bodyOf('ham-circuit')});
  });

  test('ham-plan compiles with the circuit it names', () => {
    tried.add('ham-plan');
    const circuit = bodyOf('ham-circuit').replace(/^title: .*$/m, 'title: Title of the circuit');
    assertUnfinished({'exercises/its-file.md': bodyOf('ham-exercise'), 'circuits/its-file.md': circuit, 'plans/a.md': bodyOf('ham-plan')});
  });

  /** Where in a good file an author calls up a piece: the text that it takes the place of. */
  const PIECES: readonly (readonly [prefix: string, path: GoodPath, replaced: string])[] = [
    ['ham-mistake', 'exercises/bridge.md', '- **The back arches.** Lift less.'],
    ['ham-swap', 'exercises/bridge.md', '## Why'],
    ['ham-rule', 'plans/two-months.md', 'variants:'],
    ['ham-figure', 'exercises/bridge.md', 'author: hamkit'],
    ['ham-step', 'exercises/bridge.md', '1. Lift the hips.'],
    ['ham-cue', 'exercises/bridge.md', '- Push the floor away.'],
    ['ham-easier', 'exercises/bridge.md', '- Lift half as far.'],
    ['ham-easier-dose', 'exercises/bridge.md', '- Lift half as far.'],
    ['ham-dose', 'exercises/bridge.md', '3 x 8 per side, rest 60 s between sets'],
    ['ham-dose-hold', 'exercises/bridge.md', '3 x 8 per side, rest 60 s between sets'],
    ['ham-reviewed', 'exercises/bridge.md', 'author: hamkit'],
    ['ham-cite', 'exercises/bridge.md', '[@smith2020].'],
    ['ham-block', 'circuits/weekly.md', '## Afterwards'],
    ['ham-item', 'circuits/warm-up.md', '1. [Hold](../exercises/hold.md) — 1 x 20 s'],
    ['ham-effect', 'studies/smith2020.md', '  - id: all'],
  ];
  for (const [prefix, path, replaced] of PIECES) {
    test(`${prefix} fits into its place`, () => {
      tried.add(prefix);
      assert.ok(GOOD[path].includes(replaced), `control: ${path} has ${replaced}`);
      // A reviewer must be put in the place of the example.
      const heading = prefix === 'ham-swap' ? '## Swaps\n\n' : '';
      const piece = heading + bodyOf(prefix).replace('Given name and family name', 'Ada Example').replace('Profession, and where registered', 'Physiotherapist');
      const kept = {'ham-reviewed': `\n${replaced}`, 'ham-figure': `\n${replaced}`, 'ham-block': `\n\n${replaced}`, 'ham-effect': `\n${replaced}`, 'ham-swap': `\n\n${replaced}`, 'ham-rule': `\n${replaced}`}[prefix] ?? '';
      const files = {
        ...GOOD, [path]: GOOD[path].replace(replaced, () => `${piece}${kept}`),
        'exercises/its-file.md': bodyOf('ham-exercise'), 'studies/id-of-the-study.md': bodyOf('ham-study'),
      };
      assert.deepEqual(problemsOf(files).filter(({severity}) => severity === 'error'), []);
    });
  }

  test('are all tried here', () => {
    assert.deepEqual([...tried].sort(), snippets.map(({prefix}) => prefix).sort());
  });
});
