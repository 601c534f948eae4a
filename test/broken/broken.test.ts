import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import {compile, type Problem} from '../../src/compile/index.js';
import {bytesOf, parseScenario, readScenarios, type Expected, type Files, type Scenario} from './scenario.js';

const SCENARIOS = readScenarios();

/** Another way to write a file. */
type Spell = (text: string, path: string) => string;
const asItIs: Spell = (text) => text;

const TODAY = '2026-11-21';

function compileFiles(files: Files, spell = asItIs): ReturnType<typeof compile> {
  return compile(Object.entries(files).map(([path, text]) => ({path, bytes: bytesOf(spell(text, path))})), {today: TODAY});
}

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

/** Only what a scenario says is compared. */
function assertTold({problems: expected}: Scenario, problems: readonly Problem[]): void {
  const compared = problems.map(told).map((problem, index) => {
    const {message, hint, related} = expected[index] ?? {};
    return {
      place: problem.place,
      ...(message !== undefined && {message: problem.message}), ...(hint !== undefined && {hint: problem.hint}),
      ...(related !== undefined && {related: problem.related}),
    };
  });
  assert.deepEqual(compared, expected, `This is told:\n\n${asText(problems)}\n`);
}

suite('a broken library is told what is wrong and where', () => {
  for (const scenario of SCENARIOS) {
    test(`${scenario.name}: ${scenario.about}`, () => {
      const {library, problems} = compileFiles(scenario.broken);
      assertTold(scenario, problems);
      for (const {file} of problems.filter(({severity}) => severity === 'error')) {
        const [folder, id = ''] = file.replace(/\.md$/, '').split('/').slice(-2);
        const records = Object.entries(library).find(([name]) => name === folder)?.[1];
        assert.ok(typeof records !== 'object' || !Object.hasOwn(records, id), 'an entry with an error is left out');
      }
      if (scenario.mended) assert.equal(asText(compileFiles(scenario.mended).problems), 'none', 'when mended as the hint says');
    });
  }
});

const REMARK = '# 🏃 שלום e\u0301 👩‍🔬';
const WORDS = '🏃 שלום\tעולם ';

const withRemark: Spell = (text) => text.replace(/^---\n/, `---\n${REMARK}\n`);

/** The place in the file with the remark: a line lower, but for the first line. */
const belowRemark = (place: string): string => place.replace(/:(\d+):/, (whole, line: string) => line === '1' ? whole : `:${String(Number(line) + 1)}:`);

/** The files and lines of a scenario whose every problem stands in a line of prose, behind its beginning. */
function proseLines({broken, problems}: Scenario): {file: string; line: number}[] {
  const lines = problems.map(({place}) => {
    const [file = '', line = '', column = ''] = place.split(' ')[0]?.split(':') ?? [];
    const text = broken[file]?.split('\n') ?? [];
    const isProse = Number(line) > text.indexOf('---', 1) + 1 && /^[A-Z]\w* /.test(text[Number(line) - 1] ?? '') && column !== '1';
    return isProse ? {file, line: Number(line)} : undefined;
  });
  return lines.every((line) => line !== undefined) ? lines : [];
}

suite('the place is the same', () => {
  const places = ({problems}: Scenario): string[] => problems.map(({place}) => place);
  const found = (files: Files, spell: Spell): string[] => compileFiles(files, spell).problems.map((problem) => told(problem).place);
  // The limits of a whole file and of its frontmatter are counted from its beginning.
  const lineByLine = SCENARIOS.filter(({name}) => name !== 'too-large-file' && name !== 'too-large-frontmatter');

  const variants: readonly (readonly [name: string, spell: Spell])[] = [
    ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['with line ends of old Macs', (text) => text.replaceAll('\n', '\r')],
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    ['with both', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ];
  for (const [name, spell] of variants) {
    test(name, () => {
      for (const scenario of SCENARIOS) assert.deepEqual(found(scenario.broken, spell), places(scenario), scenario.name);
    });
  }

  test('below a remark of emoji, right-to-left text and combining marks', () => {
    for (const scenario of lineByLine) assert.deepEqual(found(scenario.broken, withRemark), places(scenario).map(belowRemark), scenario.name);
  });

  test('behind emoji, right-to-left text and a tab in its own line', () => {
    const inProse = SCENARIOS.filter((scenario) => proseLines(scenario).length > 0);
    for (const scenario of inProse) {
      const lines = proseLines(scenario);
      const behind: Spell = (text, path) => text.split('\n').map((line, index) => lines.some(({file, line}) => file === path && line === index + 1) ? WORDS + line : line).join('\n');
      const shifted = places(scenario).map((place) => place.replace(/:(\d+) /, (_, column: string) => `:${String(Number(column) + WORDS.length)} `));
      assert.deepEqual(found(scenario.broken, behind), shifted, scenario.name);
    }
    assert.ok(inProse.length > 20, `only ${String(inProse.length)} scenarios have their problems in prose`);
  });

  test('as an offset: it leads to the line and the column in the file as written', () => {
    for (const {name, broken} of lineByLine) {
      for (const [, spell] of variants.slice(-1)) {
        for (const {file, span} of compileFiles(broken, spell).problems) {
          const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytesOf(spell(broken[file] ?? '', file)));
          for (const {line, column, offset} of [span.start, span.end]) {
            const lines = text.slice(0, offset).split(/\r\n?|\n/);
            assert.deepEqual([lines.length, (lines.at(-1) ?? '').replace('\uFEFF', '').length + 1], [line, column], `${name}, ${file}`);
          }
        }
      }
    }
  });
});

suite('the collection', () => {
  const source = readFileSync(new URL('../../src/compile/problem.ts', import.meta.url), 'utf8');
  const union = /export type ProblemCode =([^;]*);/.exec(source)?.[1]?.replace(/\/\/.*/g, '') ?? '';
  const codes = Array.from(union.matchAll(/'([a-z-]+)'/g), ([, code = '']) => code);
  const codesOf = ({problems}: Scenario): string[] => problems.map(({place}) => place.split(' ').at(-1) ?? '');

  test('has a scenario for every code, and one that is mended', () => {
    assert.ok(codes.length > 40, 'the codes are found in problem.ts');
    const lacking = (scenarios: readonly Scenario[]): string[] => codes.filter((code) => !scenarios.some((scenario) => codesOf(scenario).includes(code)));
    assert.deepEqual(lacking(SCENARIOS), []);
    assert.deepEqual(lacking(SCENARIOS.filter(({mended}) => mended)), []);
  });

  test('is named by its codes', () => {
    for (const scenario of SCENARIOS) {
      const names = scenario.problems.length === 0 ? ['control'] : codesOf(scenario);
      assert.ok(names.some((code) => `${scenario.name}-`.startsWith(`${code}-`)), scenario.name);
    }
  });

  test('has at least sixty that are broken', () => {
    assert.ok(SCENARIOS.filter(({problems}) => problems.length > 0).length >= 60);
  });
});

suite('a scenario', () => {
  const problems = '== problems\nnone\n';
  const change = '== exercises/hold.md\n- title: Hold\n+ title: Held\n';

  test('cannot pass by changing nothing, or something else than it says', () => {
    assert.throws(() => parseScenario('a', `A.\n\n${problems}`), /changes nothing/);
    assert.throws(() => parseScenario('a', `A.\n\n== exercises/hold.md\n- title: Help\n+ title: Held\n\n${problems}`), /0 times/);
    assert.throws(() => parseScenario('a', `A.\n\n== exercises/hold.md\n+ Held.\n\n${problems}`), /need one beside them/);
    assert.throws(() => parseScenario('a', `A.\n\n== exercises/hold.md\n-title: Hold\n\n${problems}`), /begins with neither/);
    assert.throws(() => parseScenario('a', `A.\n\n${change}`), /no `== problems`/);
    assert.throws(() => parseScenario('a', `A.\n\n${change}\n== problems\n`), /write `none`/);
    assert.throws(() => parseScenario('a', `A.\n\n${change}\n== problems\nexercises/hold.md:2 error code\n`), /is no line/);
    assert.throws(() => parseScenario('a', `${change}\n${problems}`), /first line/);
  });

  test('holds the bytes that it names', () => {
    assert.deepEqual([...bytesOf('a{{FC 20}}b{{3 x ö}}')], [0x61, 0xFC, 0x20, 0x62, 0xC3, 0xB6, 0xC3, 0xB6, 0xC3, 0xB6]);
  });
});
