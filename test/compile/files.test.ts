import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {compile, type Problem} from '../../src/compile/index.js';
import {brief, compileTexts, GOOD, withChange, type GoodPath} from './entries.js';

const told = (problems: readonly Problem[]): string[] => problems.map((problem) => `${problem.file} ${brief(problem)}`);
const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];

suite('files', () => {
  test('that are no entries are told, Markdown as an error, with the folder that was probably meant', () => {
    const {library, problems} = compileTexts({...GOOD, 'exercise/a.md': '', 'exercises/a.txt': '', 'notes.md': '', 'exercises/hip/a.md': ''});
    assert.deepEqual(told(problems), [
      'exercise/a.md 1:1 unexpected-file', 'exercises/a.txt 1:1 unexpected-file', 'exercises/hip/a.md 1:1 unexpected-file', 'notes.md 1:1 unexpected-file',
    ]);
    assert.deepEqual(problems.map(({severity}) => severity), ['error', 'warning', 'error', 'error']);
    assert.match(problems[0]?.hint ?? '', /`exercises`/);
    assert.deepEqual(Object.keys(library.exercises), ['bridge', 'hold']);
  });

  test('whose name is no id are refused', () => {
    assert.deepEqual(told(compileTexts({...GOOD, 'exercises/Glute_Bridge.md': GOOD['exercises/hold.md']}).problems), [
      'exercises/Glute_Bridge.md 1:1 bad-id',
    ]);
  });

  test('may be bytes', () => {
    const {library, problems} = compile(Object.entries(GOOD).map(([path, text]) => ({path, bytes: new Uint8Array(bytes(text))})));
    assert.deepEqual(problems, []);
    assert.equal(JSON.stringify(library), JSON.stringify(compileTexts(GOOD).library));
  });

  test('that are not UTF-8 are refused at the first wrong byte, and links to them are not told again', () => {
    const latin1 = new Uint8Array([...bytes('---\ntitle: Gr'), 0xFC, ...bytes('n\n---\n')]);
    const others = Object.entries(GOOD).filter(([path]) => path !== 'exercises/hold.md').map(([path, text]) => ({path, text}));
    const {problems} = compile([...others, {path: 'exercises/hold.md', bytes: latin1}]);
    assert.deepEqual(told(problems), ['exercises/hold.md 2:10 bad-encoding']);
    assert.equal(problems[0]?.message, 'The byte 0xFC at offset 13 is not UTF-8.');
  });

  test('have that byte counted in bytes, from the mark at their beginning on', () => {
    const file = new Uint8Array([0xEF, 0xBB, 0xBF, ...bytes('---\ntitle: é🏃 '), 0xE2, 0x82, ...bytes('\n---\n')]);
    const {problems: [problem]} = compile([{path: 'exercises/hold.md', bytes: file}]);
    assert.equal(problem?.message, 'The byte 0xE2 at offset 21 is not UTF-8.');
    assert.deepEqual(problem.span.start, {line: 2, column: 12, offset: 16});
  });

  test('with a control character or half a character are refused', () => {
    assert.deepEqual(told(compileTexts(withChange('exercises/hold.md', 'Lie', 'L\0e')).problems), ['exercises/hold.md 16:2 bad-character']);
    assert.deepEqual(told(compileTexts(withChange('exercises/hold.md', 'Lie', 'L\uD83Ce')).problems), ['exercises/hold.md 16:2 bad-character']);
  });

  test('that make one entry are both refused, each with the place of the other', () => {
    const {library, problems} = compileTexts({...GOOD, 'more/exercises/hold.md': GOOD['exercises/hold.md'].replace('(bridge.md)', '(../../exercises/bridge.md)')});
    assert.deepEqual(problems.filter(({code}) => code === 'duplicate-id').map(({file, related}) => [file, related[0]?.file]), [
      ['exercises/hold.md', 'more/exercises/hold.md'], ['more/exercises/hold.md', 'exercises/hold.md'],
    ]);
    assert.equal(library.exercises['hold'], undefined);
  });

  test('may have paths of Windows, and any folders before their own', () => {
    const texts = Object.fromEntries(Object.entries(GOOD).map(([path, text]) => [`.\\site\\content\\${path.replace('/', '\\')}`, text]));
    assert.deepEqual(compileTexts(texts).problems, []);
  });
});

suite('an entry with an error', () => {
  const {library, problems} = compileTexts(withChange('exercises/hold.md', 'dose: 3 x 30 s', 'dose: 3x12s'));

  test('is left out, and what links to it stays', () => {
    assert.deepEqual(Object.keys(library.exercises), ['bridge']);
    assert.deepEqual(Object.keys(library.circuits), ['warm-up', 'weekly']);
  });

  test('is told once, not for each link to it', () => {
    assert.deepEqual(told(problems), ['exercises/hold.md 5:11 bad-dose']);
  });
});

suite('a problem', () => {
  test('says where it is, in the file as written, and what to do', () => {
    const [problem] = compileTexts({'exercises/a.md': '\uFEFF---\r\ntitel: A\r\n---\r\n'}).problems.filter(({code}) => code === 'unknown-key');
    assert.deepEqual(problem, {
      code: 'unknown-key', severity: 'error', file: 'exercises/a.md',
      span: {start: {line: 2, column: 1, offset: 6}, end: {line: 2, column: 6, offset: 11}},
      message: 'There is no key `titel` here.', hint: 'Did you mean `title`?', related: [],
    });
  });

  test('has the nearest word where there is one, and else the few there are', () => {
    const hint = (from: string, to: string): string | undefined => compileTexts(withChange('exercises/bridge.md', from, to)).problems[0]?.hint;
    assert.equal(hint('kind: strength', 'kind: Strenght'), 'Did you mean `strength`?');
    assert.equal(hint('kind: strength', 'kind: x'), 'One of: strength, plyometric, drill, mobility, running, cross-training.');
    assert.equal(hint('## Cautions', '## Causions'), 'Did you mean `## Cautions`?');
    assert.equal(hint('[@jones2021;', '[@jonse2021;'), 'Did you mean `jones2021`?');
    assert.equal(hint('(hold.md)', '(hodl.md)'), 'Did you mean hold.md?');
    assert.equal(hint('Lie on', '[Lie](../circuits/weekyl.md) on'), 'Did you mean ../circuits/weekly.md?');
    assert.equal(hint('(hold.md)', '(../../exercises/hold.md)'), 'Did you mean hold.md?');
    assert.equal(hint('3 x 8 per side, rest', '3 x 8 per sid, rest'), 'Did you mean `3 x 8 per side, rest 60 s between sets`?');
  });

  const BRIDGE = 'exercises/bridge.md';
  const SMITH = 'studies/smith2020.md';
  const WORDS: readonly (readonly [name: string, path: GoodPath, from: string, to: string, message: string, hint: string | undefined])[] = [
    ['the missing keys together', BRIDGE, 'author: hamkit\nlicence: CC-BY-4.0\n', '', 'These keys are missing: `author`, `licence`.', 'Write `author: Your clinic`. Write `licence: CC-BY-4.0`, or your own terms.'],
    ['the words of a missing key', BRIDGE, 'kind: strength\n', '', 'The key `kind` is missing.', '`kind` is one of: strength, plyometric, drill, mobility, running, cross-training.'],
    ['the words of a key that a study lacks', SMITH, 'runners: yes\n', '', 'The key `runners` is missing.', '`runners` is one of: yes, no, some, few, none known, not stated.'],
    ['the words of a missing key inside an effect', SMITH, '    measure: risk ratio\n', '', 'The key `measure` is missing.', '`measure` is one of: risk ratio, rate ratio, prevalence ratio, hazard ratio, odds ratio, log odds ratio, standardised mean difference, mean difference, per cent change, association, mean, median, incidence, conclusion.'],
    ['which key was meant', BRIDGE, 'muscles:', 'muscle:', 'There is no key `muscle` here.', 'Did you mean `muscles`?'],
    ['that a key is a section', BRIDGE, 'author:', 'easier: x\nauthor:', 'There is no key `easier` here.', '`Easier` is a section: `## Easier`.'],
    ['that a key of two words is a section', SMITH, 'label:', 'does-not-show: x\nlabel:', 'There is no key `does-not-show` here.', '`Does not show` is a section: `## Does not show`.'],
    ['the missing section with its sign', BRIDGE, '## Cues\n\n- Push the floor away.\n\n', '', 'The section `## Cues` (`-`) is missing.', undefined],
    ['the missing sections together', BRIDGE, '## Cues\n\n- Push the floor away.\n\n## Feel\n\nWork in the thigh [@smith2020].\n\n', '', 'These sections are missing: `## Cues` (`-`), `## Feel`.', undefined],
    ['what neither easier nor harder needs', 'exercises/hold.md', '## Harder\n\n- [Bridge](bridge.md)\n\n', '', 'One of `## Easier` and `## Harder` is needed.', undefined],
    ['the section among the words of another', BRIDGE, '## Mistakes', '## Common mistakes', 'There is no section `Common mistakes` in an entry of this kind.', 'Did you mean `## Mistakes`?'],
    ['how many signs a section has', BRIDGE, '## Setup', '# Setup', 'The heading of a section has two signs, and this has 1.', 'Write `## Setup`.'],
    ['where text has no section', BRIDGE, '## Setup', 'Hello.\n\n## Setup', 'Text before the first section belongs to none.', 'Put it under a heading.'],
    ['where the title stands', BRIDGE, '## Setup', '# Bridge\n\n## Setup', 'Text before the first section belongs to none.', 'The title stands in the frontmatter.'],
    ['the line with two colons, in quotes', BRIDGE, 'title: Bridge', 'title: Bridge: low', 'A text with a colon and a space in it must be in quotes.', 'Write `title: "Bridge: low"`.'],
    ['the line with two colons and a quotation, in single quotes', BRIDGE, 'title: Bridge', 'title: It\'s: "low"', 'A text with a colon and a space in it must be in quotes.', 'Write `title: \'It\'\'s: "low"\'`.'],
    ['to indent with spaces', BRIDGE, '  trunk:', '\ttrunk:', 'There is a tab in the indent of this line.', 'Indent with spaces.'],
    ['how a list is written', BRIDGE, 'kit:\n  - mat or towel', 'kit: wall, mat', '`kit` must be a list, and this is a text.', 'Write each in a line of its own below `kit:`, as `  - wall`.'],
    ['how a list of authors is written', SMITH, 'authors:\n  - van Smith, Ann B.', 'authors: Smith J, Doe A', '`authors` must be a list, and this is a text.', 'Write each in a line of its own below `authors:`, as `  - van Dyk, Nicol`.'],
    ['how a number is written', SMITH, 'year: 2020', 'year: "2020"', '`year` must be a number, and this is a text.', 'Write it without quotes: `year: 2020`.'],
    ['nothing of quotes where a number has words', SMITH, 'year: 2020', 'year: in 2020', '`year` must be a number, and this is a text.', undefined],
    ['what a value and its interval are', SMITH, 'value: 0.5', 'value: 1.6', 'The value 1.6 is outside its own interval, 0.3 to 0.8.', 'Look both up in the paper.'],
  ];
  for (const [name, path, from, to, message, hint] of WORDS) {
    test(`says ${name}`, () => {
      assert.deepEqual(compileTexts(withChange(path, from, to)).problems.map((problem) => [problem.message, problem.hint]), [[message, hint]]);
    });
  }

  test('comes with all others of all files, sorted by file and place', () => {
    const texts = {
      ...withChange('exercises/bridge.md', 'kind: strength', 'kind: x\nkidn: y'),
      'circuits/weekly.md': GOOD['circuits/weekly.md'].replace('warm-up: warm-up', 'warm-up: nothing').replace('Walk.', '![](a.png) &x;'),
    };
    const expected = [
      'circuits/weekly.md 5:10 unknown-id', 'circuits/weekly.md 27:1 image', 'circuits/weekly.md 27:12 bad-entity',
      'exercises/bridge.md 4:7 unknown-value', 'exercises/bridge.md 5:1 unknown-key',
    ];
    assert.deepEqual(told(compileTexts(texts).problems), expected);
    assert.deepEqual(told(compileTexts(Object.fromEntries(Object.entries(texts).reverse())).problems), expected);
  });
});
