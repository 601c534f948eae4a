import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {after, before, suite, test} from 'node:test';
import {CODES, GROUPS} from '../../src/cli/codes/index.js';
import {emit} from '../../src/compile/emit/index.js';
import {compile, type Problem} from '../../src/compile/index.js';
import {firstChange} from '../../src/cli/codes/diff.js';
import {Site} from '../site.js';
import {LIBRARY, stage, type Staged} from './guide.js';
import {hamkitIn} from './hamkit.js';

const TODAY = '2026-12-01';

const problemsOf = ({files}: Staged): readonly Problem[] => compile(files, {today: TODAY}).problems;

const told = (problems: readonly Problem[]): string[] =>
  problems.map(({file, span, code, message}) => `${file}:${String(span.start.line)} ${code}: ${message}`);

suite('the documentation of the codes', () => {
  test('speaks of a library without a problem, in which each example is the only one', () => {
    assert.deepEqual(told(compile(Object.entries(LIBRARY).map(([path, text]) => ({path, text})), {today: TODAY}).problems), []);
    for (const path of ['exercises/step-bridge.md', 'exercises/split-stance-jump.md', 'circuits/tuesday.md']) assert.ok(path in LIBRARY, path);
  });

  test('has each code in one group', () => {
    assert.deepEqual(GROUPS.flatMap(({docs}) => Object.keys(docs)).sort(), Object.keys(CODES).sort());
  });

  for (const [code, {example, excuse}] of Object.entries(CODES)) {
    if (example.in === 'a page') continue;

    test(`${code}: the bad example gives it, on the line that is marked, and the mended one nothing`, () => {
      const bad = stage(example, example.bad);
      const problems = problemsOf(bad);
      assert.deepEqual([...new Set(problems.map((problem) => problem.code))], [code], told(problems).join('\n'));
      const {file, line} = bad.placeOf(example.line ?? firstChange(example));
      assert.ok(problems.some((problem) => problem.file === file && problem.span.start.line === line), `${told(problems).join('\n')}\nnot ${file}:${String(line)}`);
      assert.deepEqual(told(problemsOf(stage(example, example.mended))), []);
    });

    if (excuse !== undefined) {
      test(`${code}: the excuse above the bad example sets it aside`, () => {
        const {problems, excused} = compile(stage(example, `${excuse}\n${example.bad}`).files, {today: TODAY});
        assert.deepEqual(told(problems), []);
        assert.deepEqual([...new Set(excused.map(({problem}) => problem.code))], [code]);
      });
    }
  }

  for (const [code, {means, why}] of Object.entries(CODES)) {
    test(`${code}: is said in one sentence, and why in whole ones`, () => {
      assert.match(means, /^[A-Z][^.]*(?:\.\w[^.]*)*\.$/);
      assert.match(why, /^[A-Z].*\.$/);
    });
  }
});

suite('the documentation of the codes of pages', () => {
  const examples = Object.entries(CODES).filter(([, {example}]) => example.in === 'a page');
  let site: Site;
  let told: readonly Problem[];

  before(() => {
    site = new Site();
    for (const [path, text] of emit(compile(Object.entries(LIBRARY).map(([path, text]) => ({path, text})), {today: TODAY}).library)) site.write(`public/ham/${path}`, text);
    for (const [code, {example: {bad, mended}}] of examples) {
      site.write(`public/mended/${code}.html`, mended);
      // the sign stands for a byte that is not UTF-8
      site.write(`public/bad/${code}.html`, bad);
      writeFileSync(site.path(`public/bad/${code}.html`), Buffer.from(bad.replace('�', 'é'), bad.includes('�') ? 'latin1' : 'utf8'));
    }
    const {out} = hamkitIn(site.root, 'prerender', 'public', '--format', 'json');
    told = (JSON.parse(out) as {problems: Problem[]}).problems;
  });
  after(() => { site.remove(); });

  test('has an example of each', () => {
    assert.ok(examples.length >= 6);
  });

  for (const [code, {example}] of examples) {
    test(`${code}: the bad example gives it, on the line that is marked, and the mended one nothing`, () => {
      const of = (folder: string): (string | number)[][] => told.filter(({file}) => file === `public/${folder}/${code}.html`).map((problem) => [problem.code, problem.span.start.line]);
      assert.deepEqual([of('bad'), of('mended')], [[[code, example.line ?? firstChange(example)]], []]);
    });
  }
});
