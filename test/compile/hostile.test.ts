import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {safeParse} from 'valibot';
import {compile, emit} from '../../src/compile/index.js';
import {library as librarySchema} from '../../src/model/index.js';
import {GOOD} from './entries.js';

const FOLDERS = ['exercises', 'circuits', 'studies', 'articles'] as const;
const folder = fc.constantFrom(...FOLDERS);

/** Good files with a few slices cut out, doubled or replaced: nearer to what goes wrong than noise is. */
const mangled = fc.tuple(
  fc.constantFrom<string[]>(...Object.values(GOOD)),
  fc.array(fc.tuple(fc.nat(1500), fc.nat(40), fc.oneof(fc.string({unit: 'binary', maxLength: 8}), fc.constantFrom('---\n', '[', '](', '*', '> ', '- ', '&', '\n', '\n\n', ': ', '"', '`', '<', '|', '\t', '@', '—'))), {minLength: 1, maxLength: 6}),
).map(([text, edits]) => edits.reduce((edited, [at, length, put]) => edited.slice(0, at) + put + edited.slice(at + length), text));

/** Data or problems, and every problem inside its file. */
function compiles(path: string, content: string | Uint8Array): void {
  const file = typeof content === 'string' ? {path, text: content} : {path, bytes: content};
  const {library, problems} = compile([file]);
  assert.ok(safeParse(librarySchema, library).success);
  const entries = FOLDERS.flatMap((name) => Object.keys(library[name]));
  assert.ok(entries.length === 1 || problems.length > 0, 'neither an entry nor a problem');
  const {length} = content;
  for (const {span: {start, end}} of problems) {
    assert.ok(start.line >= 1 && start.column >= 1 && start.offset <= end.offset && end.offset <= length, JSON.stringify({start, end}));
  }
  emit(library);
}

suite('whatever a file holds, it ends in data or in problems', () => {
  test('any text', () => {
    fc.assert(fc.property(folder, fc.string({unit: 'binary', maxLength: 300}), (name, text) => compiles(`${name}/a.md`, text)), {numRuns: 500});
  });

  test('any frontmatter and any body', () => {
    fc.assert(fc.property(folder, fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (name, yaml, body) => {
      compiles(`${name}/a.md`, `---\n${yaml}\n---\n${body}`);
    }), {numRuns: 500});
  });

  test('any values in frontmatter', () => {
    const keys = fc.constantFrom('title', 'dose', 'kit', 'muscles', 'authors', 'effects', 'certainty', 'per-week', 'interval', 'date', 'reviewed', '__proto__', 'constructor');
    fc.assert(fc.property(folder, fc.dictionary(keys, fc.jsonValue()), (name, data) => {
      compiles(`${name}/a.md`, `---\n${JSON.stringify(data)}\n---\n`);
    }), {numRuns: 500});
  });

  test('a good file with slips', () => {
    fc.assert(fc.property(folder, mangled, (name, text) => compiles(`${name}/a.md`, text)), {numRuns: 2000});
  });

  test('any bytes', () => {
    fc.assert(fc.property(folder, fc.uint8Array({maxLength: 200}), (name, bytes) => compiles(`${name}/a.md`, bytes)), {numRuns: 500});
  });

  test('any path', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webPath()), (path) => {
      compile([{path, text: GOOD['exercises/hold.md']}, {path: `exercises/${path}.md`, text: ''}]);
    }));
  });
});

const HEAD = '---\ntitle: T\nsummary: S\ndate: 2026-11-21\nauthor: hamkit\nlicence: CC-BY-4.0\n---\n\n';
const nested = (depth: number, open: string, close = ''): string => open.repeat(depth) + 'a' + close.repeat(depth);

const BOMBS: readonly (readonly [name: string, text: string, code: string])[] = [
  ['10,000 quotes in one another', nested(7900, '>'), 'too-deep'],
  ['a list a thousand levels deep', Array.from({length: 1000}, (_, level) => `${'  '.repeat(level)}- a`).join('\n').slice(0, 90_000), 'too-deep'],
  ['a list thirty levels deep', Array.from({length: 30}, (_, level) => `${'  '.repeat(level)}- a`).join('\n'), 'too-deep'],
  ['list markers in one line', nested(2000, '- '), 'too-deep'],
  ['a long line', 'a '.repeat(5000), 'too-large'],
  ['a long file', 'a\n\n'.repeat(40_000), 'too-large'],
  ['a line of tabs', `a\n${'\t'.repeat(99_000)}`, ''],
  ['emphasis in emphasis', Array.from({length: 10}, () => nested(400, '*a _b ', ' c_ d*')).join('\n\n'), 'too-deep'],
  ['brackets in brackets', Array.from({length: 10}, () => nested(2500, '[', ']')).join('\n\n'), ''],
  ['unclosed links', Array.from({length: 10}, () => '[a]('.repeat(1900)).join('\n\n'), 'bad-link'],
  ['backticks', Array.from({length: 10}, () => '` ``'.repeat(1900)).join('\n\n'), 'code'],
];

suite('a bomb ends within a bound', () => {
  for (const [name, text, code] of BOMBS) {
    test(name, () => {
      const start = performance.now();
      const {problems} = compile([{path: 'articles/a.md', text: HEAD + text}]);
      assert.ok(performance.now() - start < 3000);
      if (code === '') assert.deepEqual(problems, []);
      else assert.ok(problems.some((problem) => problem.code === code), problems[0]?.code);
    });
  }

  test('also in frontmatter', () => {
    for (const yaml of ['['.repeat(50_000), '{a: '.repeat(20_000), `a: ${'&a ['.repeat(5000)}`, `a: &a [x]\n${'b: [*a, *a]\n'.repeat(3000)}`, '- '.repeat(40_000)]) {
      const {problems} = compile([{path: 'articles/a.md', text: `---\n${yaml}\n---\n`}]);
      assert.ok(problems.length > 0);
    }
  });

  test('also what the lexer itself fails on', () => {
    const {problems} = compile([{path: 'articles/a.md', text: `${HEAD}- a\n|-|-|\n\t> *\n|-|-|\n`}]);
    assert.deepEqual(problems.map(({code}) => code), ['unreadable']);
  });

  test('and prose of a sensible size and depth is none', () => {
    const text = `${'Words and words. '.repeat(300)}\n\n- a\n  - b\n    - c\n\n> > quoted`;
    assert.deepEqual(compile([{path: 'articles/a.md', text: HEAD + text}]).problems, []);
  });
});

suite('the place of a problem', () => {
  const around = fc.array(fc.constantFrom('ape', ' ', ' ', '\n', '\n\n', '\t', '*', '**', '[', ']', '> ', '\n> ', '- ', '\n- ', '\n  - ', '\n\t- ', '1. ', '# ', '|', '\n|-|-|\n', '&', '\\', 'x'), {maxLength: 20}).map((parts) => parts.join(''));

  test('is exactly the text it is about, wherever that is nested', () => {
    let seen = 0;
    fc.assert(fc.property(around, around, fc.constantFrom('\n', '\r\n'), (before, after, end) => {
      const text = `${HEAD}${before}![x](y)${after}`.replaceAll('\n', end);
      for (const {code, span} of compile([{path: 'articles/a.md', text}]).problems) {
        if (code !== 'image') continue;
        seen += 1;
        assert.equal(text.slice(span.start.offset, span.end.offset), '![x](y)');
      }
    }), {numRuns: 2000});
    assert.ok(seen > 500, `only ${String(seen)} problems were seen`);
  });
});
