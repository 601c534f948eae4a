import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {en} from '../../src/locales/index.js';
import {ENTRY_KINDS, FOLDERS, type Article, type Check, type Circuit, type Exercise, type Library, type Plan} from '../../src/model/index.js';
import {readEvidence} from './evidence.js';
import {contentLibrary} from './library.js';

const library = contentLibrary();
const list = (words: string): string[] => words.trim().split(/\s+/);
const missing = (wanted: readonly string[], entries: Readonly<Record<string, unknown>>): string[] => wanted.filter((id) => !Object.hasOwn(entries, id));

// Exercises

const MOVEMENTS = list(`
  glute-bridge single-leg-bridge bridge-march bridge-hold eccentric-bridge eccentric-slide heel-slide hamstring-roll-out stability-ball-curl seated-hamstring-curl
  nordic-curl nordic-curl-partial single-leg-rdl romanian-deadlift hip-hinge hip-thrust hip-kickback donkey-kick bird-dog-wall-push bird-dog runners-lunge-halo
  monster-walk-backward superman front-plank side-plank single-leg-balance slide-board-bridge squat lunge step-up kettlebell-swing box-jump

  split-stance-jump lunge-jump butt-kick box-tap skip light-bound hill-stride band-resisted-run tempo-effort hill-repeat stride

  diaphragmatic-breathing spine-twist hip-flexor-release ankle-mobility leg-swing gentle-lunge run-drill pnf-hamstring-stretch
  forward-fold triangle-lean calf-hamstring-block low-lunge-to-hamstring seated-toe-pull foam-roll
  pigeon seated-hamstring-stretch standing-hamstring-stretch pool-run cycling
`);

const SECTIONS = ['setup', 'steps', 'cues', 'feel', 'mistakes', 'swaps', 'why', 'cautions', 'muscles'] as const satisfies readonly (keyof Exercise)[];

function lacksOfExercise(exercise: Exercise): string[] {
  const {purpose, level, steps, mistakes, easier, harder} = exercise;
  return [
    ...SECTIONS.filter((section) => exercise[section].length === 0),
    ...purpose === '' ? ['purpose'] : [], ...level === undefined ? ['level'] : [], ...steps.length < 2 ? ['two steps'] : [], ...mistakes.length < 2 ? ['two mistakes'] : [],
    ...mistakes.some(({mistake, correction}) => mistake.length === 0 || correction.length === 0) ? ['a correction of each mistake'] : [],
    ...easier.length + harder.length === 0 ? ['easier or harder'] : [],
  ];
}

const brief = `${process.env['BRIEF'] ?? fileURLToPath(new URL('../../../shared/brief', import.meta.url))}/movements.md`;

/** The ids of the first column of the tables, of which a cell may hold several, and a remark in brackets. */
const idsIn = (tables: string): string[] => tables.split('\n').filter((line) => /^\| (?!id )[a-z]/.test(line))
  .flatMap((line) => (line.split('|')[1] ?? '').replace(/\(.*?\)/g, '').split(',').map((id) => id.trim()));

describe('every movement', () => {
  test('has its exercise, sixty-two of them at least', () => {
    assert.equal(new Set(MOVEMENTS).size, 62);
    assert.deepEqual(missing(MOVEMENTS, library.exercises), []);
  });

  test('of the list they were taken from is among them', {skip: existsSync(brief) ? false : 'the list is not here; set BRIEF to compare'}, () => {
    assert.deepEqual(idsIn(readFileSync(brief, 'utf8')).sort(), [...MOVEMENTS].sort());
  });

  test('control: one that is left out is seen', () => {
    const {lunge: _, ...others} = library.exercises;
    assert.deepEqual(missing(MOVEMENTS, others), ['lunge']);
    assert.deepEqual(idsIn('| id | what |\n|---|---|\n| front-plank, side-plank | planks |\n| foam-roll (or ball) | roll |'), ['front-plank', 'side-plank', 'foam-roll']);
  });
});

describe('every exercise', () => {
  test('has a level, each of its sections, two mistakes with what mends them, swaps, and something easier or harder', () => {
    assert.deepEqual(Object.values(library.exercises).flatMap((each) => lacksOfExercise(each).map((lack) => `${each.id}: ${lack}`)), []);
  });

  test('names at least one muscle that it is for or lengthens, and how the main ones work', () => {
    const vague = Object.values(library.exercises).filter(({muscles}) =>
      !muscles.some(({role}) => role !== 'assist') || muscles.some(({role, contraction}) => role === 'main' && contraction.length === 0));
    assert.deepEqual(vague.map(({id}) => id), []);
  });

  const lunge = library.exercises['lunge'] ?? assert.fail();
  const poorer: readonly (readonly [Partial<Exercise>, readonly string[]])[] = [
    [{swaps: []}, ['swaps']], [{mistakes: []}, ['mistakes', 'two mistakes']], [{mistakes: lunge.mistakes.slice(0, 1)}, ['two mistakes']], [{steps: []}, ['steps', 'two steps']],
    [{easier: [], harder: []}, ['easier or harder']], [{easier: []}, []], [{why: [], cautions: []}, ['why', 'cautions']],
  ];
  for (const [change, lacks] of poorer) {
    test(`control: with fewer ${Object.keys(change).join(' and ')} it lacks ${lacks.join(' and ') || 'nothing'}`, () => assert.deepEqual(lacksOfExercise({...lunge, ...change}), lacks));
  }
  test('control: without a level it lacks that', () => {
    const {level: _, ...others} = lunge;
    assert.deepEqual(lacksOfExercise(others), ['level']);
  });
});

// Circuits and plans

const CIRCUITS = list(`
  weekly early-week-strength late-week-short three-exercise-minimum activation daily-mobility warm-up after-run-stretch rest-day-stretch
  plyometric-starter low-impact-power control-session light-load-session eccentric-session power-session isometric-start gentle-load
`);

const lacksOfCircuit = ({purpose, intro, before, after, blocks}: Circuit): string[] => [
  ...Object.entries({intro, before, after, blocks}).filter(([, {length}]) => length === 0).map(([section]) => section), ...purpose === '' ? ['purpose'] : [],
  ...blocks.some(({items}) => items.length === 0) ? ['exercises in each block'] : [], ...blocks.some(({why}) => why.length === 0) ? ['a reason for each block'] : [],
];

describe('every session', () => {
  test('that was asked for is there', () => assert.deepEqual(missing(CIRCUITS, library.circuits), []));

  test('says what it is for, what to know before, why each block stands where it does, and what comes after', () => {
    assert.deepEqual(Object.values(library.circuits).flatMap((each) => lacksOfCircuit(each).map((lack) => `${each.id}: ${lack}`)), []);
  });

  test('control: what is left out is seen', () => {
    const weekly = library.circuits['weekly'] ?? assert.fail();
    assert.deepEqual(lacksOfCircuit({...weekly, before: [], blocks: weekly.blocks.map((block) => ({...block, why: [], items: []}))}), ['before', 'exercises in each block', 'a reason for each block']);
  });

  test('names a time of the week, or is part of others', () => {
    assert.deepEqual(Object.values(library.circuits).filter(({perWeek}) => perWeek === undefined).map(({id}) => id).sort(), ['after-run-stretch', 'warm-up']);
  });
});

const PLANS = list('four-phase fourteen-day-starter nordic-builder return-after-pain');
const VARIANTS = list('past-strains frequent-racers sixteen-weeks');

/** A single day may be one of rest. */
const lacksOfPlan = ({intro, before, after, phases, rules}: Plan): string[] => [
  ...Object.entries({intro, before, after, rules}).filter(([, {length}]) => length === 0).map(([section]) => section),
  ...phases.some(({days, aim, items}) => aim.length === 0 || days > 1 && items.length === 0) ? ['an aim and something to do in each phase'] : [],
];

describe('every plan', () => {
  test('that was asked for is there, with the variants of the four-phase plan', () => {
    assert.deepEqual(missing(PLANS, library.plans), []);
    assert.deepEqual(VARIANTS.filter((id) => !library.plans['four-phase']?.variants.some((variant) => variant.id === id)), []);
  });

  test('says for whom it is, when not to begin, what each phase is for, and how to go on afterwards, and has rules', () => {
    assert.deepEqual(Object.values(library.plans).flatMap((each) => lacksOfPlan(each).map((lack) => `${each.id}: ${lack}`)), []);
  });

  test('control: what is left out is seen', () => {
    const plan = library.plans['four-phase'] ?? assert.fail();
    assert.deepEqual(lacksOfPlan({...plan, after: [], rules: [], phases: plan.phases.map((phase) => ({...phase, items: []}))}), ['after', 'rules', 'an aim and something to do in each phase']);
  });
});

// Checks, pain and red flags

/** Which exercise each baseline test is of. */
const BASELINE: Readonly<Record<string, string>> = {
  'slide-board-bridge-test': 'slide-board-bridge', 'single-leg-bridge-test': 'single-leg-bridge', 'single-leg-deadlift-test': 'single-leg-rdl', 'nordic-test': 'nordic-curl',
};

const lacksOfCheck = ({exercise, repeatWeeks, before, steps, questions, reading}: Check): string[] => [
  ...Object.entries({before, questions, reading}).filter(([, {length}]) => length === 0).map(([section]) => section),
  ...repeatWeeks === undefined ? ['when to repeat it'] : [], ...exercise !== undefined && steps.length < 3 ? ['how to do it'] : [],
];

describe('every check', () => {
  test('of a baseline is there, and is of its exercise; so are the questions of the pain map', () => {
    assert.deepEqual(Object.fromEntries(Object.keys(BASELINE).map((id) => [id, library.checks[id]?.exercise])), BASELINE);
    assert.ok((library.checks['pain-map']?.questions.length ?? 0) >= 10);
  });

  test('says what to know before, how to do it, what to note, when to repeat it, and what an answer does not say', () => {
    assert.deepEqual(Object.values(library.checks).flatMap((each) => lacksOfCheck(each).map((lack) => `${each.id}: ${lack}`)), []);
  });

  test('of a Nordic is for those alone who train it, and its first question is that', () => {
    const {before, questions: [first]} = library.checks['nordic-test'] ?? assert.fail();
    assert.equal(first?.answer, 'yes-no');
    assert.match(JSON.stringify([before, first?.ask]), /train|already|weeks/i);
  });

  test('control: what is left out is seen', () => {
    const {repeatWeeks: _, ...check} = library.checks['nordic-test'] ?? assert.fail();
    assert.deepEqual(lacksOfCheck({...check, steps: [], reading: []}), ['reading', 'when to repeat it', 'how to do it']);
  });
});

test('the ways to read pain are there, each with a study but for what is our own', () => {
  assert.deepEqual(missing(list('own-rule pain-free pain-threshold pain-monitoring'), library.pain), []);
  for (const {id, sources, idea, limits} of Object.values(library.pain)) assert.ok(sources.length > 0 && idea.length > 0 && limits.length > 0, id);
});

/** What a list of red flags may not leave out: the signs, by a word of each. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  'numb between the legs': /numb.*(?:genitals|groin|legs)/i, 'a clot in the lung': /breathless/i, 'a clot in the leg': /swelling|swollen/i, 'a tear': /pop|tear/i, 'a torn tendon': /sudden pain high/i,
  'the sit bone': /bone you sit on/i, 'a nerve': /tingling/i, 'a second strain': /second strain/i,
};

describe('the red flags', () => {
  const {list: flags, levels, numbers} = en.redFlags;
  const unsaid = (signs: readonly string[]): string[] => Object.keys(SIGNS).filter((sign) => !signs.some((written) => SIGNS[sign]?.test(written)));

  test('hold every sign, each at a level of urgency, the most pressing first', () => {
    assert.deepEqual(unsaid(flags.map(({sign}) => sign)), []);
    const order = flags.map(({level}) => Object.keys(levels).indexOf(level));
    assert.deepEqual(order, order.toSorted((a, b) => a - b));
    assert.deepEqual(new Set(order), new Set([0, 1, 2, 3]));
  });

  test('come with numbers to call', () => {
    for (const number of ['112', '911', '999']) assert.match(numbers, new RegExp(number));
  });

  test('control: a sign that is left out is seen', () => {
    assert.deepEqual(unsaid(flags.slice(1).map(({sign}) => sign)), ['numb between the legs']);
  });

  test('are shown by the articles about pain', () => {
    assert.deepEqual(Object.values(library.articles).filter(({redFlags}) => redFlags).map(({id}) => id).sort(), ['recurring-hamstring-pain', 'starting-again']);
  });
});

// Articles and studies

const ARTICLES = list(`
  what-hamstrings-do eccentric-training nordic-evidence two-kinds-of-strength stretching recurring-hamstring-pain form-cadence-shoes recovery-sleep-food
  starting-again strength-for-runners
`);

const embedded = ({body}: Article, kind: string): number => body.filter((block) => block.kind === 'embed' && block.to.kind === kind).length;

const lacksOfArticle = (article: Article): string[] => [
  ...article.sources.length === 0 ? ['citations'] : [], ...embedded(article, 'exercise') + embedded(article, 'circuit') === 0 ? ['a card'] : [], ...embedded(article, 'study') === 0 ? ['evidence'] : [],
  ...article.body.filter(({kind}) => kind === 'heading').length < 3 ? ['headings'] : [], ...article.minutes < 1 ? ['a reading time'] : [], ...article.summary === '' ? ['a summary'] : [],
];

describe('every article', () => {
  test('that was asked for is there, and the page on what was changed', () => {
    assert.deepEqual(missing([...ARTICLES, 'what-we-changed'], library.articles), []);
  });

  test('cites, embeds a card and evidence, and has headings, a summary and a reading time', () => {
    assert.deepEqual(ARTICLES.flatMap((id) => lacksOfArticle(library.articles[id] ?? assert.fail(id)).map((lack) => `${id}: ${lack}`)), []);
  });

  test('control: what is left out is seen', () => {
    assert.deepEqual(lacksOfArticle({...library.articles['stretching'] ?? assert.fail(), sources: [], body: []}), ['citations', 'a card', 'evidence', 'headings']);
  });
});

const STUDIES = list(`
  andrews2025 arnason2008 askling2013 askling2014 balsalobre2016 baxter2017 beatty2017 behan2022 behm2016 bertiche2021 blagrove2018 bourne2017 bourne2018framework
  christopher2019 chumanov2011 cuthbert2020 delextrat2020 encarnacion2022 encarnacion2023 goode2015 goom2016 green2020 heiderscheit2010 hickey2020 ho2020
  impellizzeri2021 ishoi2020 kakouris2021 kalkhoven2023 kellis2022 lauersen2014 lehecka2017 leppanen2024 llanoslagos2024 maeo2021 maeo2024 martin2022 mulvad2018
  petersen2011 pincheira2022 plastow2023 presland2018 ripley2021 schache2012 seymore2017 silbernagel2007 silder2013 small2009 sugiura2017 timmins2016 toresdahl2020
  vanderhorst2015 vandyk2019 warneke2025 wu2024 zanini2025
`);

const evidence = readEvidence();

describe('every paper', () => {
  test('of the fifty-six is a study and a reference, and there is no other', () => {
    assert.equal(new Set(STUDIES).size, 56);
    assert.deepEqual(Object.keys(library.studies).sort(), STUDIES);
    assert.deepEqual(Object.keys(library.references).sort(), STUDIES);
  });

  test('that was recorded is among them', {skip: evidence ? false : 'the evidence folder is not here; set EVIDENCE to compare'}, () => {
    assert.deepEqual(evidence?.references.map(({id}) => id).sort(), STUDIES);
  });

  test('says what was found and where its limits are; one with results says also what they do not show', () => {
    assert.deepEqual(Object.values(library.studies).filter(({summary, limits, effects, doesNotShow}) =>
      summary.length === 0 || limits.length === 0 || effects.length > 0 && doesNotShow.length === 0).map(({id}) => id), []);
  });
});

// All kinds

test('there is something of every kind', () => {
  for (const kind of ENTRY_KINDS) assert.ok(Object.keys(library[FOLDERS[kind]]).length > 3, kind);
});

describe('nobody is named as a reviewer before somebody has reviewed', () => {
  const reviewed = (ours: Library): string[] => [ours.exercises, ours.circuits, ours.plans, ours.checks, ours.pain, ours.articles, ours.glossary, ours.corrections]
    .flatMap((entries): {id: string; reviewed?: unknown}[] => Object.values(entries)).filter((entry) => entry.reviewed !== undefined).map(({id}) => id);

  test('in any entry', () => assert.deepEqual(reviewed(library), []));

  test('control: one who is, is seen', () => {
    const lunge = library.exercises['lunge'] ?? assert.fail();
    const spoiled = {...lunge, reviewed: {by: 'A. Nobody', credentials: 'PhD', date: '2026-01-01'}};
    assert.deepEqual(reviewed({...library, exercises: {lunge: spoiled}}), ['lunge']);
  });
});
