// The guide for authors is checked against the compiler, so that neither can change alone.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {CORE_SCHEMA, load} from 'js-yaml';
import {compile, type Problem} from '../../src/compile/index.js';
import {ARTICLE_KEYS} from '../../src/compile/read/article.js';
import {CHECK_KEYS, CHECK_SECTIONS, QUESTION_KEYS} from '../../src/compile/read/check.js';
import {CIRCUIT_KEYS, CIRCUIT_SECTIONS} from '../../src/compile/read/circuit.js';
import {CORRECTION_KEYS, CORRECTION_SECTIONS} from '../../src/compile/read/correction.js';
import {EXERCISE_KEYS, EXERCISE_SECTIONS} from '../../src/compile/read/exercise.js';
import {FIGURE_KEYS} from '../../src/compile/read/figure.js';
import {PAIN_KEYS, PAIN_SECTIONS} from '../../src/compile/read/pain.js';
import {PLAN_KEYS, PLAN_SECTIONS, VARIANT_KEYS} from '../../src/compile/read/plan.js';
import {RULE_KEYS} from '../../src/compile/read/rule.js';
import {STUDY_KEYS, STUDY_SECTIONS} from '../../src/compile/read/study.js';
import {TERM_KEYS} from '../../src/compile/read/term.js';
import {CHANGEOVER_SECONDS, doseSeconds, formatDose, MAX_SECONDS, parseDose, REP_SECONDS, sayDose, TURN_SECONDS} from '../../src/dose/index.js';
import {BASE_NAMES} from '../../src/figure/index.js';
import {JOINTS} from '../../src/figure/skeleton.js';
import {doseSentences} from '../../src/locales/en/dose.js';
import {evidence} from '../../src/locales/en/evidence.js';
import {en} from '../../src/locales/index.js';
import {
  ACTIONS, ANSWERS, BODY_POINTS, CERTAINTIES, certaintyPair, COMPARISONS, CONTRACTIONS, DIFFICULTIES, effect, EXERCISE_KINDS, FAVOURS, KIT, MEASURES, MUSCLES, PHASES, ROLES, RUNNERS, SIGNALS, VERDICTS, FOLDERS, type Range,
} from '../../src/model/index.js';

const content = new URL('../../content/', import.meta.url);
const guide = readFileSync(new URL('README.md', content), 'utf8');
const prose = guide.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '``');

type Files = Readonly<Record<string, string>>;
type Data = Record<string, unknown>;

/** The complete files of the guide, by path, and one that the guide says to copy along. */
const shown: Files = Object.fromEntries([...guide.matchAll(/^\*\*`([^`]+\.md)`\*\*\n\n```markdown\n([\s\S]*?)^```$/gm)].map(([, path, text]) => [path!, text!]));
const COPIED = 'studies/impellizzeri2021.md';
const files: Files = {...shown, [COPIED]: readFileSync(new URL(COPIED, content), 'utf8')};

const EXERCISE = 'exercises/step-bridge.md';
const CIRCUIT = 'circuits/weekly.md';
const STUDY = 'studies/vandyk2019.md';
const ARTICLE = 'articles/nordic-question.md';
const PLAN = 'plans/two-months.md';
const CHECK = 'checks/bridge-count.md';
const PAIN = 'pain/traffic-light.md';
const TERM = 'glossary/tempo.md';
const CORRECTION = 'corrections/miles.md';

const run = (changed: Files): ReturnType<typeof compile> => compile(Object.entries(changed).map(([path, text]) => ({path, text})));
const problemsOf = (changed: Files): Problem[] => run(changed).problems;
const codesOf = (changed: Files): string[] => problemsOf(changed).map(({code}) => code);

/** The text under a heading, to the next of its level or a higher one. */
function under(title: string): string {
  const [start] = [...guide.matchAll(/^(#+) (.*)$/gm)].filter(([, , text]) => text === title);
  assert.ok(start, `a heading “${title}”`);
  const rest = guide.slice(start.index + start[0].length);
  return rest.split(new RegExp(`^#{2,${start[1]!.length}} `, 'm'))[0]!;
}

/** Rows of the tables under a heading that begin with a head cell, as cells. */
function rows(title: string, head: string): string[][] {
  const lines = under(title).split('\n');
  const at = lines.findIndex((line) => line.startsWith(`| ${head}`.trimEnd()));
  assert.ok(at >= 0, `a table of ${head} under “${title}”`);
  const after = lines.slice(at + 2);
  const end = after.findIndex((line) => !line.startsWith('|'));
  return after.slice(0, end < 0 ? undefined : end).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
}

const code = (cell: string): string => /`([^`]+)`/.exec(cell)?.[1] ?? cell;
const sorted = (words: Iterable<string>): string[] => [...words].sort();

function read(text: string): {data: Data; body: string} {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return {data: load(yaml, {schema: CORE_SCHEMA}) as Data, body};
}

/** The files with other fields in one of them. JSON is YAML. */
function withData(path: string, change: (data: Data) => void): Files {
  const {data, body} = read(files[path]!);
  change(data);
  return {...files, [path]: `---\n${JSON.stringify(data, undefined, 1)}\n---\n${body}`};
}

describe('the complete files of the guide', () => {
  test('are of every kind', () => {
    assert.deepEqual(new Set(Object.keys(shown).map((path) => path.split('/')[0])), new Set(Object.values(FOLDERS)));
  });

  test('compile together without a problem', () => {
    assert.deepEqual(problemsOf(files), []);
  });

  test('control: none of them goes unread', () => {
    for (const path of Object.keys(files)) assert.notDeepEqual(codesOf({...files, [path]: ''}), [], path);
  });

  test('are written as the guide says: the study is the real one, shortened, with remarks', () => {
    const real = readFileSync(new URL(STUDY, content), 'utf8').split('\n');
    let at = 0;
    for (const line of shown[STUDY]!.split('\n').filter((each) => !/^ *# /.test(each))) {
      at = real.indexOf(line, at) + 1;
      assert.ok(at > 0, line);
    }
    const long = run({[STUDY]: real.join('\n'), [COPIED]: files[COPIED]!}).library.studies['vandyk2019']!;
    assert.equal(long.effects.length - run(files).library.studies['vandyk2019']!.effects.length, 1, '“one more result”');
  });
});

test('the guide\'s sample of YAML is read as its remarks say', () => {
  const [, sample] = /```yaml\n([\s\S]*?)```/.exec(under('Fields'))!;
  assert.deepEqual(load(sample!, {schema: CORE_SCHEMA}), {
    title: 'Step bridge', purpose: 'Bridges: the first of three', did: 'Programme #2 of the club', volume: '53',
    kit: ['step or sofa', 'mat'], muscles: {hamstrings: 'main, eccentric'},
  });
  assert.deepEqual(load('did: Programme #2 of the club', {schema: CORE_SCHEMA}), {did: 'Programme'}, 'control: the quotes matter');
});

test('links and citations are written as the guide says', () => {
  const forms = rows('Names, links and citations', '').slice(2).map(([, written]) => code(written!));
  assert.equal(forms.length, 4);
  const sentence = `See ${forms.join(' and ')}.`;
  assert.deepEqual(problemsOf({...files, [ARTICLE]: `${files[ARTICLE]!}\n${sentence}\n`}), []);
  assert.deepEqual(codesOf({...files, [ARTICLE]: `${files[ARTICLE]!}\n${sentence.replaceAll('.md', '.mdx')}\n`}), ['bad-link'], 'control');
});

/** A map of fields: where the guide lists it, which the compiler knows, and where one stands in the examples. */
interface FieldMap {
  readonly title: string;
  readonly known: readonly string[];
  readonly path: string;
  readonly at: (data: Data) => Data;
}
const listed = (key: string, index: number) => (data: Data): Data => (data[key] as Data[])[index]!;
const result = listed('effects', 1);

/** The figures that the guide builds up, one a step; the last is the finished one. */
const FIGURES = [...under('Draw your exercise in ten minutes').matchAll(/^```yaml\n(figure:[\s\S]*?)```/gm)].map(([, yaml]) => yaml!);
const figureOf = (yaml: string): Data => (load(yaml, {schema: CORE_SCHEMA}) as {figure: Data}).figure;
const finished = figureOf(FIGURES.at(-1)!);

const FIELDS: readonly FieldMap[] = [
  {title: 'Fields of an exercise', known: EXERCISE_KEYS, path: EXERCISE, at: (data) => data},
  {title: 'Fields of a figure', known: FIGURE_KEYS, path: EXERCISE, at: (data) => (data['figure'] ??= structuredClone(finished)) as Data},
  {title: 'Fields of a circuit', known: CIRCUIT_KEYS, path: CIRCUIT, at: (data) => data},
  {title: 'Fields of a study', known: STUDY_KEYS, path: STUDY, at: (data) => data},
  {title: 'Fields of a result', known: Object.keys(effect.entries), path: STUDY, at: result},
  {title: 'Fields of an article', known: ARTICLE_KEYS, path: ARTICLE, at: (data) => data},
  {title: 'Fields of a plan', known: PLAN_KEYS, path: PLAN, at: (data) => data},
  {title: 'Fields of a rule', known: RULE_KEYS, path: PLAN, at: listed('rules', 1)},
  {title: 'Fields of a variant', known: VARIANT_KEYS, path: PLAN, at: listed('variants', 0)},
  {title: 'Fields of a check', known: CHECK_KEYS, path: CHECK, at: (data) => data},
  {title: 'Fields of a question', known: QUESTION_KEYS, path: CHECK, at: listed('questions', 0)},
  {title: 'Fields of a pain model', known: PAIN_KEYS, path: PAIN, at: (data) => data},
  {title: 'Fields of a term', known: TERM_KEYS, path: TERM, at: (data) => data},
  {title: 'Fields of a correction', known: CORRECTION_KEYS, path: CORRECTION, at: (data) => data},
];
const review = load(/```yaml\n(reviewed:[\s\S]*?)```/.exec(under('Reviewers'))![1]!, {schema: CORE_SCHEMA}) as {reviewed: Data};

describe('every field that the compiler knows is in the guide, and no other', () => {
  for (const {title, known} of FIELDS) {
    test(title, () => assert.deepEqual(sorted(rows(title, 'field').map(([name]) => code(name!))), sorted(known)));
  }

  test('of a certainty', () => {
    const part = under('Fields of a result').split('`certainty`, in a result or in the study:')[1]!;
    assert.deepEqual(sorted([...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name!)), sorted(Object.keys(certaintyPair.entries)));
  });

  test('the reviewer of the example is never taken for a real one, by the name or by the credentials alone', () => {
    for (const mended of [{}, {by: 'Ada Example'}, {credentials: 'Physiotherapist'}]) {
      const [problem, ...others] = problemsOf(withData(EXERCISE, (data) => { data['reviewed'] = {...review.reviewed, ...mended}; }));
      assert.deepEqual([problem?.message, others], ['These are the words of the example.', []]);
    }
  });

  test('of a review, whose three the compiler demands', () => {
    const real = {...review.reviewed, by: 'Ada Example', credentials: 'Physiotherapist'};
    assert.deepEqual(problemsOf(withData(EXERCISE, (data) => { data['reviewed'] = real; })), []);
    for (const key of Object.keys(real)) {
      const {[key]: _, ...others}: Data = real;
      assert.deepEqual(codesOf(withData(EXERCISE, (data) => { data['reviewed'] = others; })), ['missing-key'], key);
    }
  });

  test('control: a field that the compiler does not know is told', () => {
    for (const {path, at} of FIELDS) assert.deepEqual(codesOf(withData(path, (data) => { at(data)['zzz'] = 'x'; })), ['unknown-key'], path);
  });
});

describe('the guide says which fields are required', () => {
  for (const {title, path, at} of FIELDS) {
    for (const [name, required] of rows(title, 'field')) {
      const key = code(name!);
      if (required === 'see right') continue;
      test(`${title}, ${key}: ${required!}`, () => {
        const codes = codesOf(withData(path, (data) => { Reflect.deleteProperty(at(data), key); }));
        // what is said of a study in words may take its number from the field that is gone
        assert.deepEqual([...new Set(codes)].filter((each) => each !== 'unsupported-number'), required === 'yes' ? ['missing-key'] : []);
      });
    }
  }

  test('a study may have no results, and then no certainty', () => {
    const without = (keys: readonly string[]): string[] => codesOf(withData(STUDY, (data) => { for (const key of keys) Reflect.deleteProperty(data, key); })).filter((each) => each === 'missing-key');
    assert.deepEqual(without(['effects', 'certainty']), []);
    assert.deepEqual(without(['effects']), ['missing-key']);
  });

  test('a certainty stands in the study or in each of its results', () => {
    assert.deepEqual(codesOf(withData(STUDY, (data) => { delete result(data)['certainty']; })), []);
    assert.deepEqual(codesOf(withData(STUDY, (data) => { delete data['certainty']; })), ['missing-key'], 'the first result has none');
    assert.deepEqual(codesOf(withData(STUDY, (data) => {
      (data['effects'] as Data[])[0]!['certainty'] = data['certainty'];
      delete data['certainty'];
    })), []);
  });
});

describe('what the guide gives as the form of a field is taken', () => {
  /** Beside the examples, for an id that a form names. */
  const warmUp: Files = {'circuits/warm-up.md': files[CIRCUIT]!.replace('title: ', 'title: "Warm-up" # ')};
  for (const {title, path, at} of FIELDS) {
    for (const [name, , , form = ''] of rows(title, 'field')) {
      if (form === '' || form === 'see below') continue;
      test(`${title}: ${form}`, () => {
        const [[key, value] = ['', undefined], ...others] = Object.entries(load(code(form), {schema: CORE_SCHEMA}) as Data);
        assert.deepEqual([key, others], [code(name!), []]);
        // under another id, so that it may contest the study it is a copy of
        const id = path === STUDY ? 'studies/copy.md' : path;
        const changed = withData(path, (data) => { at(data)[key] = value; });
        const problems = problemsOf({...files, ...warmUp, [id]: changed[path]!});
        // the title of the circuit or exercise is what links to it show
        assert.deepEqual(problems.filter(({code: each}) => each !== 'link-text'), []);
        assert.notDeepEqual(codesOf({...files, ...warmUp, [id]: withData(path, (data) => { at(data)[key] = {zzz: 'x'}; })[path]!}), [], 'control: not every form');
      });
    }
  }
});

test('the results that the guide shows for a unit and for what is not one number are taken', () => {
  const shownResults = load(/```yaml\n([\s\S]*?)```/.exec(under('Fields of a result'))![1]!, {schema: CORE_SCHEMA}) as Data[];
  assert.deepEqual(shownResults.map((each) => ['unit' in each, 'result' in each]), [[false, true], [true, false]]);
  const withResults = (change: (each: Data) => Data): Files => withData(STUDY, (data) => { data['effects'] = [...data['effects'] as Data[], ...shownResults.map(change)]; });
  assert.deepEqual(problemsOf(withResults((each) => each)), []);
  assert.deepEqual(codesOf(withResults((each) => ({...each, value: 1, result: 'one'}))).filter((each) => each === 'bad-value').length > 0, true, 'control: not both');
});

describe('every section that the compiler knows is in the guide, and no other', () => {
  for (const [title, known, path] of [
    ['Sections of an exercise', EXERCISE_SECTIONS, EXERCISE], ['Sections of a circuit', CIRCUIT_SECTIONS, CIRCUIT], ['Sections of a study', STUDY_SECTIONS, STUDY],
    ['Sections of a plan', PLAN_SECTIONS, PLAN], ['Sections of a check', CHECK_SECTIONS, CHECK], ['Sections of a pain model', PAIN_SECTIONS, PAIN],
    ['Sections of a correction', CORRECTION_SECTIONS, CORRECTION],
  ] as const) {
    const listed = rows(title, 'section').filter(([name]) => name!.startsWith('`'));

    test(title, () => assert.deepEqual(listed.map(([name]) => code(name!)), known.map((name) => `## ${name}`)));

    for (const [name, required, sign] of listed) {
      const heading = code(name!);
      const pattern = new RegExp(`^${heading}\\n\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm');
      test(`${heading}: ${required!}, written as ${sign!}`, () => {
        const [whole, text] = pattern.exec(files[path]!)!;
        // The exercise that is linked to in the section is left without an answer.
        const codes = codesOf({...files, [path]: files[path]!.replace(whole, () => '')}).filter((each) => each !== 'one-way-link');
        assert.deepEqual(codes, required === 'yes' ? ['missing-section'] : []);
        if (sign === 'prose') return;
        assert.ok(text!.startsWith(code(sign!)), text);
        if (sign === '`###`') return;
        const other = text!.replace(/^(?:\d\.|-) /gm, code(sign!) === '-' ? '1. ' : '- ');
        assert.deepEqual(codesOf({...files, [path]: files[path]!.replace(text!, () => other)}), ['bad-list']);
      });
    }
  }

  test('Easier or Harder, not neither', () => {
    assert.ok(!shown['exercises/quiet-bridge.md']!.includes('## Easier'));
    const neither = files[EXERCISE]!.replace(/^## Easier[\s\S]*(?=^## Why)/m, '');
    assert.deepEqual([...new Set(codesOf({...files, [EXERCISE]: neither}))], ['missing-section']);
  });

  test('a circuit has an introduction', () => {
    assert.deepEqual(codesOf({...files, [CIRCUIT]: files[CIRCUIT]!.replace(/^For people.*$/m, '')}), ['missing-section']);
  });
});

test('every item that the guide shows for Easier and Harder is one', () => {
  const items = rows('Sections of an exercise', 'write').map(([item]) => code(item!));
  assert.ok(items.length === 5);
  for (const item of items) {
    for (const dash of ['—', '-']) {
      const written = item.replace('—', dash);
      const problems = problemsOf({...files, [EXERCISE]: files[EXERCISE]!.replace(/^- \[Quiet bridge\].*$/m, () => written)});
      // The last is no link, so the other exercise's link up is left without an answer.
      assert.deepEqual(problems.filter(({code: each}) => each !== 'one-way-link' || item.includes('](')), [], written);
    }
  }
});

describe('the word lists are the model\'s', () => {
  for (const [title, words] of [
    ['Kind', EXERCISE_KINDS], ['Levels', DIFFICULTIES], ['Phases of a plan', PHASES], ['Kit', KIT], ['Muscles', MUSCLES], ['Roles', ROLES], ['Contractions', CONTRACTIONS],
    ['Signals', SIGNALS], ['Comparisons', COMPARISONS], ['Actions', ACTIONS], ['Answers', ANSWERS], ['Verdicts', VERDICTS],
    ['Measure', MEASURES], ['Favours', FAVOURS], ['Runners', RUNNERS], ['Certainty', CERTAINTIES],
  ] as const) {
    test(title, () => {
      const listed = rows(title, 'word');
      assert.deepEqual(listed.map(([word]) => code(word!)), [...words]);
      for (const [word, meaning] of listed) assert.ok(meaning, word);
    });
  }

  test('what readers see for runners', () => {
    for (const word of RUNNERS) assert.equal(rows('Runners', 'word').find(([each]) => code(each!) === word)![1], evidence.runners[word]);
  });
});

describe('doses', () => {
  const span = ([least, most]: Range): string => `${least === most ? String(least) : `${String(least)}–${String(most)}`} s`;

  for (const [written, means, takes] of rows('Doses', 'write')) {
    test(code(written!), () => {
      const parsed = parseDose(code(written!));
      assert.ok(parsed.ok);
      assert.deepEqual([formatDose(parsed.dose), sayDose(parsed.dose, doseSentences), span(doseSeconds(parsed.dose))], [code(written!), means, takes]);
    });
  }

  test('a dozen of them, and the figures they are counted with', () => {
    assert.ok(rows('Doses', 'write').length >= 12);
    const figures = Object.entries({REP_SECONDS, TURN_SECONDS, MAX_SECONDS, CHANGEOVER_SECONDS});
    assert.deepEqual(rows('Doses', 'what').map(([, counts, name]) => [code(name!), counts]), figures.map(([name, value]) =>
      [name, span(typeof value === 'number' ? [value, value] : value)]));
  });

  test('a dose in a circuit replaces all of the exercise\'s', () => {
    const {exercises, circuits} = run({...files, [CIRCUIT]: files[CIRCUIT]!.replace('2 x 20 s, bodyweight, rest 30 s between sets', '2 x 20 s')}).library;
    assert.ok(exercises['quiet-bridge']?.dose.rest);
    assert.deepEqual(circuits['weekly']?.blocks[0]?.items[0]?.dose, {sets: [2, 2], work: {of: 'time', seconds: [20, 20]}, perSide: false});
  });
});

test('the guide quotes what pages say', () => {
  for (const words of [en.notReviewed, en.defaultDose]) assert.ok(prose.replace(/\s+/g, ' ').includes(`“${words}”`), `pages now say “${words}”`);
});

describe('the common slips', () => {
  const slips = [...under('Ten common slips').matchAll(/^\*\*(\d+\. .*?)\*\*.*\n\n```diff\n([\s\S]*?)```\n\n`([a-z-]+)`: (.*)$/gm)];
  /** The lines of a diff that begin with a sign or belong to both sides. */
  const side = (diff: string, sign: '-' | '+'): string =>
    diff.trimEnd().split('\n').filter((line) => line === '' || line.startsWith(`${sign} `) || line.startsWith('  ')).map((line) => line.slice(2)).join('\n');

  test('are ten', () => assert.equal(slips.length, 10));

  for (const [, name, diff, expected, said] of slips) {
    test(name!, () => {
      const [wrong, right] = [side(diff!, '-'), side(diff!, '+')];
      const path = Object.keys(shown).find((each) => shown[each]!.includes(`\n${right}\n`));
      assert.ok(path, `a file with ${right}`);
      const problems = problemsOf({...files, [path]: shown[path]!.replace(`\n${right}\n`, () => `\n${wrong}\n`)});
      assert.equal(problems[0]?.code, expected);
      const told = problems.map(({message, hint = ''}) => `${message} ${hint}`.trim());
      assert.ok(said !== '' && told.some((each) => each.includes(said!)), `the command now says: ${told.join(' | ')}`);
    });
  }
});

describe('a figure', () => {
  const withFigure = (figure: Data): Files => withData(EXERCISE, (data) => { data['figure'] = figure; });

  test('is built up in five steps, each of which is whole', () => {
    assert.equal(FIGURES.length, 5);
    for (const yaml of FIGURES) {
      assert.deepEqual(problemsOf({...files, [EXERCISE]: files[EXERCISE]!.replace(/^author: /m, () => `${yaml}author: `)}), [], yaml);
      assert.ok(run(withFigure(figureOf(yaml))).library.figures['step-bridge'], yaml);
    }
    assert.deepEqual(run(withFigure(finished)).library.exercises['step-bridge']?.pictured, [0]);
  });

  test('starts from one of the poses of the guide, which are all, and each can be stood in', () => {
    const listed = rows('Poses to start from', 'word');
    assert.deepEqual(sorted(listed.map(([word]) => code(word!))), sorted(BASE_NAMES));
    for (const [word, ...said] of listed) {
      const view = /`view: (\w+)`/.exec(said.join())?.[1] ?? 'side';
      const more = /write `(\w+)` in/.exec(said.join())?.[1];
      assert.deepEqual(problemsOf(withFigure({start: code(word!), view, ...more !== undefined && {with: more}, moves: [{'lift 2s': 'neck 5'}, {'lower 2s': 'start'}]})), [], word);
    }
  });

  test('has the joints and the points of the guide, and no others', () => {
    assert.deepEqual(sorted(rows('Joints', 'word').map(([word]) => code(word!))), sorted(JOINTS));
    const named = [...under('Points of the body').matchAll(/`([a-z]+)`/g)].map(([, word]) => word!);
    assert.deepEqual(sorted(named.filter((word) => !['heels', 'feet'].includes(word))), sorted(BODY_POINTS));
  });

  const THINGS = 'wall 60, box 40, ball 61, bicycle';

  test('takes each word of a pose that the guide shows', () => {
    const lowered = (pose: string, start = 'standing'): string[] => codesOf(withFigure({start, with: THINGS, moves: [{'lift 2s': 'hip 20'}, {'lower 2s': pose}]})).filter((each) => each === 'bad-figure');
    const written = rows('Words of a pose', 'write').flatMap(([cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, words]) => words!));
    assert.ok(written.length > 20);
    for (const pose of written) {
      assert.deepEqual(lowered(pose), [], pose);
      assert.deepEqual(lowered(`zz${pose}`), ['bad-figure'], `control: zz${pose}`);
    }
  });

  test('has the things of the guide around it, and no others', () => {
    const around = (thing: string): Problem[] => problemsOf(withFigure({start: 'standing', with: thing, moves: [{'lift 2s': 'hip 20'}, {'lower 2s': 'start'}]}));
    const listed = rows('Things around a figure', 'word');
    const [unknown] = around('zzzzzzzzz');
    assert.deepEqual(unknown?.hint?.match(/[a-z]+(?=[,.])/g)?.sort(), sorted(listed.map(([word]) => code(word!))));
    for (const [, written, , ] of listed) assert.deepEqual(around(code(written!)), [], written);
    for (const [more] of listed.map(([, , said]) => said!).join().matchAll(/(?<=`)(?:bar|band) \w+(?=`)/g)) assert.deepEqual(around(more), [], more);
  });

  test('is told what is wrong with it as the guide says', () => {
    const slips = [...under('What the command says of a figure').matchAll(/```diff\n- (.*)\n\+ (.*)\n```\n\n`([a-z-]+)`: (.*)$/gm)];
    assert.ok(slips.length >= 6);
    for (const [, wrong, right, expected, said] of slips) {
      assert.ok(FIGURES.at(-1)!.includes(`${right!}\n`), right);
      const problems = problemsOf({...files, [EXERCISE]: files[EXERCISE]!.replace(/^author: /m, () => `${FIGURES.at(-1)!.replace(`${right!}\n`, () => `${wrong!}\n`)}author: `)});
      const told = problems.filter((each) => each.code === expected).map(({message, hint = ''}) => `${message} ${hint}`);
      assert.ok(told.some((each) => each.includes(said!)), `${wrong!}: the command now says: ${problems.map((each) => `${each.code} ${each.message} ${each.hint ?? ''}`).join(' | ')}`);
    }
  });
});

describe('links of the guide', () => {
  const targets = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);

  test('lead to files and headings that are there', () => {
    const slug = (heading: string): string => heading.toLowerCase().replace(/[^\w\s-]/g, '').replaceAll(' ', '-');
    const headings = (text: string): Set<string> => new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slug(heading!)));
    for (const target of targets.filter((each) => !each.startsWith('https:'))) {
      const [path = '', hash] = target.split('#');
      const url = new URL(path === '' ? 'README.md' : path, content);
      assert.ok(existsSync(url), target);
      if (hash !== undefined) assert.ok(headings(readFileSync(fileURLToPath(url), 'utf8')).has(hash), target);
    }
    assert.ok(targets.length > 20, 'control: there are links');
  });
});
