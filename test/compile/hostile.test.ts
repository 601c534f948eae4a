import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
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

/** The content of this repository, cut and put together again from whole lines, with pieces of YAML and Markdown between them. */
const CONTENT = ['exercises', 'circuits', 'studies'].flatMap((name) => readdirSync(`content/${name}`).map((file) => readFileSync(`content/${name}/${file}`, 'utf8')));
const piece = fc.constantFrom(
  '---', '...', 'a: &b [*b, *b]', 'title: "', "title: '", 'kit: [', 'muscles: {', '\tx: y', '? [a]', '- - - a', 'a: !!set {b}', '<<: *a', '> > - a', '| a | b |', '|---|---|', '```', '<!--', '<script>', '[a]: b',
  '[a](', '![a](javascript:b)', '**a *b', '&#0;', '&a;', '[@a; @b, c]', '[^1]', '***', '===', '---', '    code', '1000000000. a', '- [ ] a', '## Setup', '### a', '\u{FFFD}', '\u2028',
);
const rebuilt = fc.tuple(fc.constantFrom(...CONTENT), fc.array(fc.tuple(fc.nat(80), fc.nat(4), piece), {minLength: 1, maxLength: 5})).map(([text, edits]) =>
  edits.reduce((lines, [at, count, put]) => [...lines.slice(0, at), put, ...lines.slice(at + count)], text.split('\n')).join('\n'));

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

  test('the content of this repository with lines taken out and pieces of YAML and Markdown put in', () => {
    fc.assert(fc.property(folder, rebuilt, (name, text) => compiles(`${name}/a.md`, text)), {numRuns: 1000});
  });

  test('bytes of a good file with some of them changed', () => {
    const good = new TextEncoder().encode(GOOD['exercises/bridge.md']);
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), {minLength: 1, maxLength: 4}), (changes) => {
      const bytes = good.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      compiles('exercises/bridge.md', bytes);
    }), {numRuns: 500});
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
suite('what a parser would fail on ends in a problem', () => {
  test('brackets and aliases in frontmatter', () => {
    for (const yaml of ['['.repeat(50_000), '{a: '.repeat(20_000), `a: ${'&a ['.repeat(5000)}`, `a: &a [x]\n${'b: [*a, *a]\n'.repeat(3000)}`, '- '.repeat(40_000)]) {
      const {problems} = compile([{path: 'articles/a.md', text: `---\n${yaml}\n---\n`}]);
      assert.ok(problems.length > 0);
    }
  });

  test('what the lexer itself fails on', () => {
    const {problems} = compile([{path: 'articles/a.md', text: `${HEAD}- a\n  > -\nb\n`}]);
    assert.deepEqual(problems.map(({code}) => code), ['unreadable']);
  });

  test('prose of a sensible size and depth does not (control)', () => {
    const text = `${'Words and words. '.repeat(280)}\n\n- a\n  - b\n    - c\n\n> > quoted`;
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
