import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {CODES, isCode} from '../../src/cli/codes/index.js';
import {printable} from '../../src/cli/printable.js';
import {frame} from '../../src/cli/printers/frame.js';
import {github} from '../../src/cli/printers/github.js';
import {json} from '../../src/cli/printers/json.js';
import {line} from '../../src/cli/printers/line.js';
import type {Findings, Told} from '../../src/cli/printers/printer.js';
import type {Position, Problem, Related, Span} from '../../src/compile/index.js';
import {compileTexts, GOOD} from '../compile/entries.js';

const HOLD = GOOD['exercises/hold.md'];
const TEXTS = {
  ...GOOD,
  'exercises/hold.md': HOLD.replace('3 x 30 s', '3 x 30 s per sid').replace('## Why', '## Setup\n\nAgain.\n\n## Why'),
  'note.txt': 'x',
};

const findings = (problems: readonly Told[], texts: Readonly<Record<string, string>> = {}): Findings => ({
  problems, excused: [], fileCount: Object.keys(texts).length, textOf: (file) => texts[file] ?? '', pathOf: (file) => `content/${file}`, paint: (_, text) => text,
});

const FOUND = findings(compileTexts(TEXTS).problems, TEXTS);

suite('the printer', () => {
  test('frame shows the lines, the hint and the other places, then a summary', () => {
    assert.equal(frame(FOUND), `content/exercises/hold.md:5:20 error bad-dose
  Unknown word “sid”, close to “side”.
  3 | purpose: Strength without movement.
  4 | kind: strength
  5 | dose: 3 x 30 s per sid
    |                    ^^^
  hint: Did you mean \`3 x 30 s per side\`?

content/exercises/hold.md:38:1 error duplicate-section
  The section \`Setup\` is here a second time.
  36 | - [Bridge](bridge.md)
  37 |
  38 | ## Setup
     | ^^^^^^^^
  see: content/exercises/hold.md:14:1 The first is here.

content/note.txt:1:1 warning unexpected-file
  This file is no entry and was not read.
  hint: Entries are .md files in exercises, circuits, plans, checks, pain, studies, articles, glossary, corrections; notes go into a README.md.

13 files, 2 errors, 1 warning
hamkit explain CODE says more about a code.
`);
  });

  test('line has one line for each problem, then a summary', () => {
    assert.equal(line(FOUND), `content/exercises/hold.md:5:20: error bad-dose: Unknown word “sid”, close to “side”. (Did you mean \`3 x 30 s per side\`?)
content/exercises/hold.md:38:1: error duplicate-section: The section \`Setup\` is here a second time.
content/note.txt:1:1: warning unexpected-file: This file is no entry and was not read. (Entries are .md files in exercises, circuits, plans, checks, pain, studies, articles, glossary, corrections; notes go into a README.md.)
13 files, 2 errors, 1 warning
`);
  });

  test('github has a workflow command for each problem, then a summary for the log', () => {
    assert.equal(github(FOUND), `\
::error file=content/exercises/hold.md,line=5,col=20,endLine=5,endColumn=23,title=bad-dose::Unknown word “sid”, close to “side”.%0ADid you mean \`3 x 30 s per side\`?
::error file=content/exercises/hold.md,line=38,col=1,endLine=38,endColumn=9,title=duplicate-section::The section \`Setup\` is here a second time.%0Acontent/exercises/hold.md:14:1 The first is here.
::warning file=content/note.txt,line=1,col=1,endLine=1,endColumn=1,title=unexpected-file::This file is no entry and was not read.%0AEntries are .md files in exercises, circuits, plans, checks, pain, studies, articles, glossary, corrections; notes go into a README.md.
13 files, 2 errors, 1 warning
`);
  });

  test('github gives a place of several lines by its lines alone, as the runner would drop the columns', () => {
    const [problem] = FOUND.problems;
    const span = {start: problem!.span.start, end: {line: 7, column: 1, offset: 99}};
    assert.match(github(findings([{...problem!, span}])), /^::error file=content\/exercises\/hold\.md,line=5,endLine=7,title=bad-dose::/);
  });

  test('json is the problems of compile as they are, and what is counted', () => {
    const {problems, ...counts} = JSON.parse(json(FOUND)) as {problems: Problem[]};
    assert.deepEqual(problemsIn(json(FOUND)), FOUND.problems);
    assert.deepEqual(counts, {excused: [], files: 13, errors: 2, warnings: 1});
    assert.equal(problems[0]!.file, 'content/exercises/hold.md');
    assert.deepEqual(Object.keys(problems[0]!), ['code', 'severity', 'file', 'span', 'message', 'hint', 'related']);
    assert.deepEqual(Object.keys(problems[0]!.span.start), ['line', 'column', 'offset']);
  });

  test('of each format tells what is excused and not as a problem: json with the reasons, the others how many', () => {
    const [problem] = FOUND.problems;
    const excused = {...findings([], GOOD), excused: [{problem: problem!, reason: 'We counted them.'}]};
    for (const print of [frame, line, github]) assert.equal(print(excused), '12 files, 0 errors, 0 warnings, 1 excused\n');
    const {problems, excused: told} = JSON.parse(json(excused)) as {problems: unknown; excused: unknown};
    assert.deepEqual([problems, told], [[], [{problem: {...problem, file: 'content/exercises/hold.md'}, reason: 'We counted them.'}]]);
  });

  test('line has the form that problem matchers know', () => {
    const matcher = /^(.+?):(\d+):(\d+): (error|warning) ([\w-]+): (.*)$/;
    const found = line(FOUND).trimEnd().split('\n').map((each) => matcher.exec(each)?.slice(1, 6));
    assert.deepEqual(found, [
      ['content/exercises/hold.md', '5', '20', 'error', 'bad-dose'],
      ['content/exercises/hold.md', '38', '1', 'error', 'duplicate-section'],
      ['content/note.txt', '1', '1', 'warning', 'unexpected-file'],
      undefined,
    ]);
  });

  test('of each format says what a folder without a problem has', () => {
    const none = findings([], GOOD);
    assert.equal(frame(none), '12 files, 0 errors, 0 warnings\n');
    assert.equal(line(none), '12 files, 0 errors, 0 warnings\n');
    assert.equal(github(none), '12 files, 0 errors, 0 warnings\n');
    assert.equal(json(none), '{"problems":[],"excused":[],"files":12,"errors":0,"warnings":0}\n');
  });
});

interface Annotation {readonly severity: string; readonly properties: Readonly<Record<string, string>>; readonly text: string}

/** What a runner makes of a line, by the rules of ActionCommand.cs: the escapes are turned back one after the other, % last. */
function annotationOf(written: string): Annotation {
  const [, severity = '', properties = '', text = ''] = /^::(\w+) (.*?)::(.*)$/.exec(written) ?? [];
  const turned = (escaped: string): string => escaped.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const turnedInProperty = (escaped: string): string => turned(escaped).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  return {
    severity,
    properties: Object.fromEntries(properties.split(',').map((pair) => {
      const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(pair) ?? [];
      return [name, turnedInProperty(value)];
    })),
    text: turned(text).replaceAll('%25', '%'),
  };
}

/** The pieces that formats and terminals give a meaning, among any characters at all. */
const text = fc.array(fc.oneof(
  fc.string({unit: 'binary'}),
  fc.constantFrom('\n', '\r\n', '\r', '\t', '\u001B[2J', '\u009B2J', '\u0085', '\u2028', '\u202E', '::', '##[error]', '%', '%0A', '%25', ',', ':', '"', '\\', '�'),
), {maxLength: 6}).map((parts) => parts.join(''));

const PLAIN = {noNullPrototype: true} as const;
const position: fc.Arbitrary<Position> = fc.record({line: fc.integer({min: 1, max: 99}), column: fc.integer({min: 1, max: 99}), offset: fc.nat(9999)}, PLAIN);
const span: fc.Arbitrary<Span> = fc.record({start: position, end: position}, PLAIN);
const related: fc.Arbitrary<Related> = fc.record({file: text, span, message: text}, PLAIN);
const anyProblem: fc.Arbitrary<Told> = fc.record({
  code: fc.constantFrom(...Object.keys(CODES).filter(isCode)), severity: fc.constantFrom('error', 'warning'),
  file: text, span, message: text, hint: text, related: fc.array(related, {maxLength: 2}),
}, {...PLAIN, requiredKeys: ['code', 'severity', 'file', 'span', 'message', 'related']});

const CONTROL = /[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const linesOf = (printed: string): string[] => printed.split('\n').slice(0, -1);
const each = (check: (problem: Told) => void): void => fc.assert(fc.property(anyProblem, check));

suite('whatever is in a problem', () => {
  test('line prints it in one line without a control character', () => each((problem) => {
    const printed = line(findings([problem]));
    assert.doesNotMatch(printed, CONTROL);
    assert.equal(linesOf(printed).length, 2, 'the problem and the summary');
  }));

  test('github prints it in one line, which a runner turns back into place and text', () => each((problem) => {
    const printed = github(findings([problem]));
    assert.doesNotMatch(printed, CONTROL);
    const lines = linesOf(printed);
    assert.equal(lines.length, 2, 'the problem and the summary');
    const shown = (written: string): string => written.split(/([\r\n])/).map((part, index) => (index % 2 === 1 ? part : printable(part.replaceAll('\t', ' ')))).join('');
    const {severity, properties, text: found} = annotationOf(lines[0]!);
    const others = problem.related.map(({file, span: {start}, message}) => `content/${file}:${String(start.line)}:${String(start.column)} ${message}`);
    assert.equal(severity, problem.severity);
    assert.equal(properties['file'], shown(`content/${problem.file}`));
    assert.equal(properties['line'], String(problem.span.start.line));
    assert.equal(found, shown([problem.message, ...(problem.hint === undefined ? [] : [problem.hint]), ...others].join('\n')));
  }));

  test('json prints it in one line without a control character, and nothing of it is lost', () => each((problem) => {
    const printed = json(findings([problem]));
    assert.doesNotMatch(printed, CONTROL);
    assert.equal(linesOf(printed).length, 1);
    assert.deepEqual(problemsIn(printed), [problem]);
  }));

  test('frame sends no control character but tabs and line ends', () => each((problem) => {
    assert.doesNotMatch(frame(findings([problem], {[problem.file]: `${problem.message}\n${problem.message}`})).replaceAll('\t', ' '), CONTROL);
  }));
});

/** The problems of a JSON document, their paths as `compile` has them. */
function problemsIn(printed: string): unknown {
  const opened = <T extends {file: string}>(place: T): T => ({...place, file: place.file.replace(/^content\//, '')});
  const {problems} = JSON.parse(printed) as {problems: Problem[]};
  return problems.map((problem) => ({...opened(problem), related: problem.related.map(opened)}));
}
