import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {compile, type Problem} from '../../src/compile/index.js';
import {bytesOf, readScenarios, type Expected, type Files} from './scenario.js';

const SCENARIOS = readScenarios();

type Spell = (text: string, path: string) => string;
const asWritten: Spell = (text) => text;

const compileFiles = (files: Files, spell = asWritten): ReturnType<typeof compile> =>
  compile(Object.entries(files).map(([path, text]) => ({path, bytes: bytesOf(spell(text, path))})));

const place = ({file, span: {start}}: Pick<Problem, 'file' | 'span'>): string => `${file}:${String(start.line)}:${String(start.column)}`;

/** A problem as a scenario writes it. */
const told = (problem: Problem): Expected => ({
  place: `${place(problem)} ${problem.severity} ${problem.code}`,
  message: problem.message,
  ...(problem.hint !== undefined && {hint: problem.hint}),
  ...(problem.related.length > 0 && {related: problem.related.map((each) => `${place(each)} ${each.message}`).join('; ')}),
});

const asText = (problems: readonly Problem[]): string => problems.map(told).map(({place, ...said}) =>
  [place, ...Object.entries(said).map(([name, words]) => `  ${name}: ${words}`)].join('\n')).join('\n') || 'none';

suite('a broken library is told what is wrong and where', () => {
  for (const {name, about, broken, problems, mended} of SCENARIOS) {
    test(`${name}: ${about}`, () => {
      const {library, problems: found} = compileFiles(broken);
      // Only what the scenario says is compared.
      const compared = found.map(told).map(({place, message, hint, related}, index) => {
        const {message: m, hint: h, related: r} = problems[index] ?? {};
        return {place, ...(m !== undefined && {message}), ...(h !== undefined && {hint}), ...(r !== undefined && {related})};
      });
      assert.deepEqual(compared, problems, `What is told:\n\n${asText(found)}\n`);
      for (const {file} of found.filter(({severity}) => severity === 'error')) {
        const [folder = '', id = ''] = file.replace(/\.md$/, '').split('/');
        assert.ok(!Object.hasOwn({...library}[folder as 'exercises'] ?? {}, id), 'an entry with an error is left out');
      }
      if (mended) assert.equal(asText(compileFiles(mended).problems), 'none', 'when mended as the hint says');
    });
  }
});
