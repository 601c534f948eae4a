import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import * as v from 'valibot';
import {emit} from '../../src/compile/index.js';
import {formatDose, totalSeconds} from '../../src/dose/index.js';
import type {Circuit, Dose, Plan, PlanPhase, Rule} from '../../src/model/index.js';
import {contentLibrary} from './library.js';

const library = contentLibrary();
const plans = Object.values(library.plans);
const circuits = Object.values(library.circuits);
const required = <T>(value: T | undefined): T => value ?? assert.fail();

// The published thirteen weeks of Nordics

/** One row of the table: how many weeks, the sessions in each, and the reps of each set. */
interface Row {readonly weeks: number; readonly sessions: number; readonly reps: readonly number[]}

const repsOf = ({sets, work}: Dose): readonly number[] =>
  work.of === 'series' ? work.counts :
  work.of === 'reps' && work.count[0] === work.count[1] && sets[0] === sets[1] ? Array.from({length: sets[0]}, () => work.count[0]) :
  assert.fail('a dose of the table gives each set one number of reps');

function rowOf({days, items: [item, ...others]}: PlanPhase): Row {
  assert.equal(others.length, 0);
  assert.equal(item?.show.id, 'nordic-curl');
  const {dose, frequency} = item;
  assert.ok(frequency?.per === 'week' && frequency.count[0] === frequency.count[1]);
  return {weeks: days / 7, sessions: frequency.count[0], reps: repsOf(required(dose))};
}

const published = required(library.plans['nordic-builder']).phases.slice(0, -1).map(rowOf);

/** What the two tables say differently. */
const differences = (ours: readonly Row[], theirs: readonly Row[]): number[] =>
  Array.from({length: Math.max(ours.length, theirs.length)}, (_, row) => row).filter((row) => JSON.stringify(ours[row]) !== JSON.stringify(theirs[row]));

const week = v.object({weeks: v.string(), sessionsPerWeek: v.number(), sets: v.number(), reps: v.string()});
const folder = process.env['EVIDENCE'] ?? fileURLToPath(new URL('../../../shared/evidence', import.meta.url));
const file = `${folder}/protocols-and-safety.json`;

function recordedRows(): Row[] {
  const {protocols} = v.parse(v.object({protocols: v.array(v.object({id: v.string(), weeks: v.optional(v.unknown())}))}), JSON.parse(readFileSync(file, 'utf8')));
  const rows = v.parse(v.array(week), protocols.find(({id}) => id === 'vanderhorst2015-nordic13')?.weeks);
  return rows.map(({weeks, sessionsPerWeek, sets, reps}) => {
    const [first = 0, last = first] = weeks.split('-').map(Number);
    const counts = reps.split(', ').map(Number);
    return {weeks: last - first + 1, sessions: sessionsPerWeek, reps: counts.length === 1 ? Array.from({length: sets}, () => required(counts[0])) : counts};
  });
}

test('the Nordic builder is the published table, week by week', {skip: existsSync(file) ? false : 'the evidence folder is not here; set EVIDENCE to compare'}, () => {
  assert.deepEqual(differences(published, recordedRows()), []);
});

test('control: a session, a rep or a week more is a difference', () => {
  const [first, second, ...others] = published;
  assert.ok(first && second);
  assert.deepEqual(differences([{...first, sessions: 2}, {...second, reps: [6, 7]}, ...others], published), [0, 1]);
  assert.deepEqual(differences([...published, first], published), [published.length]);
});

test('its totals are the published ones: 13 weeks, 25 sessions, 598 reps', () => {
  const total = (of: (row: Row) => number): number => published.reduce((sum, row) => sum + row.weeks * of(row), 0);
  assert.deepEqual(
    [total(() => 1), total(({sessions}) => sessions), total(({sessions, reps}) => sessions * reps.reduce((a, b) => a + b))],
    [13, 25, 598],
  );
});

test('its maintenance is one session a week, and says whose it is', () => {
  const last = required(required(library.plans['nordic-builder']).phases.at(-1));
  assert.equal(last.title, 'Maintenance');
  assert.equal(rowOf(last).sessions, 1);
  assert.match(JSON.stringify(last.aim), /not in that table.*petersen2011/);
});

// Where each plan begins

/** Every exercise that a phase asks for, those of its circuits and of their warm-ups included. */
const exercisesOf = ({items}: PlanPhase): string[] => items.flatMap(({show: {kind, id}}) => kind === 'exercise' ? [id] : exercisesIn(required(library.circuits[id])));
const exercisesIn = ({blocks, warmUp}: Circuit): string[] => [
  ...blocks.flatMap(({items}) => items.map(({exercise}) => exercise)), ...warmUp === undefined ? [] : exercisesIn(required(library.circuits[warmUp])),
];
const startsWithNordics = ({phases: [first]}: Plan): boolean => exercisesOf(required(first)).some((id) => id.startsWith('nordic-'));

test('no plan asks a beginner for a Nordic in its first phase; the Nordic builder is not for beginners, and says so', () => {
  assert.deepEqual(plans.filter(startsWithNordics).map(({id}) => id), ['nordic-builder']);
  assert.match(JSON.stringify(library.plans['nordic-builder']?.before), /not where to begin/);
});

test('nor does the fourteen-day starter in any, nor the return after pain', () => {
  for (const id of ['fourteen-day-starter', 'return-after-pain']) {
    const asked = required(library.plans[id]).phases.flatMap(exercisesOf);
    assert.ok(asked.length > 5);
    assert.deepEqual(asked.filter((exercise) => exercise.startsWith('nordic-')), [], id);
  }
});

test('every plan looks for red flags first, then for sharp pain', () => {
  for (const {id, rules} of plans) {
    assert.deepEqual(rules.slice(0, 2).map(({when, act}) => [when[0]?.signal, act]), [['red flag', 'see someone'], ['sharp pain', 'stop']], id);
  }
});

test('whatever the pain, some rule of every plan speaks', () => {
  for (const {id, rules} of plans) {
    const plain = rules.filter(({phases, when}) => !phases && when.length === 1).map(({when: [condition]}) => condition);
    assert.ok(plain.some((each) => each?.signal === 'pain during' && each.comparison === 'over' && each.value === 3), id);
    const last = required(rules.at(-1));
    assert.deepEqual([last.act, last.when], ['carry on', [{signal: 'pain during', comparison: 'at most', value: 3}]], id);
  }
});

// What the four-phase plan decides

const holdsIn = ({phases}: Rule, phase: number): boolean => !phases || phases[0] <= phase && phase <= phases[1];
const fourPhase = required(library.plans['four-phase']);

test('each phase of the four-phase plan says when it may begin, when to stay and when to leave it', () => {
  for (const phase of [1, 2, 3, 4]) {
    const acts = new Set(fourPhase.rules.filter((rule) => rule.phases && holdsIn(rule, phase)).map(({act}) => act));
    for (const act of ['begin', 'hold', 'move on'] as const) assert.ok(acts.has(act), `phase ${phase}: ${act}`);
  }
});

for (const signal of ['soreness', 'fatigue', 'pain during', 'worse next morning', 'form slips', 'missed weeks', 'race this week'] as const) {
  test(`it knows what to do about “${signal}” in every phase`, () => {
    for (const phase of [1, 2, 3, 4]) assert.ok(fourPhase.rules.some((rule) => holdsIn(rule, phase) && rule.when.some((each) => each.signal === signal)), `phase ${phase}`);
  });
}

test('it can be drawn out to sixteen weeks, and takes longer at the start after past strains', () => {
  const weeks = (id: string): readonly number[] => required(fourPhase.variants.find((variant) => variant.id === id)).weeks;
  assert.deepEqual(fourPhase.phases.map(({days}) => days), [14, 14, 14, 14]);
  assert.equal(weeks('sixteen-weeks').reduce((a, b) => a + b), 16);
  assert.deepEqual(weeks('past-strains').slice(0, 2).map((each) => each > 2), [true, true]);
});

test('the fourteen-day starter has fourteen days', () => {
  assert.deepEqual(required(library.plans['fourteen-day-starter']).phases.map(({days}) => days), Array.from({length: 14}, () => 1));
});

// What a page fetches, and how long a session takes

test('every circuit with all it needs is at most 8,000 bytes as a page fetches it', () => {
  const files = emit(library);
  const sizes = circuits.map(({id}): [string, number] => [id, brotliCompressSync(required(files.get(`circuits/${id}.json`))).length]);
  assert.ok(sizes.length >= 16);
  for (const [id, bytes] of sizes) assert.ok(bytes > 1000 && bytes <= 8000, `${id}: ${bytes} bytes`);
});

for (const [id, least, most] of [['activation', 8, 12], ['daily-mobility', 5, 10], ['warm-up', 2, 5]] as const) {
  test(`${id} takes ${least} to ${most} minutes`, () => {
    const [from, to] = totalSeconds(required(library.circuits[id]).blocks.flatMap(({items}) => items.map(({dose}) => dose)));
    assert.ok(from >= least * 60 && to <= most * 60, `${from} to ${to} seconds`);
  });
}

test('the low-impact twin has no jump, and the starter has only jumps', () => {
  const kinds = (id: string): string[] => required(library.circuits[id]).blocks.flatMap(({items}) => items.map(({exercise}) => required(library.exercises[exercise]).kind));
  assert.deepEqual([...new Set(kinds('plyometric-starter'))], ['plyometric']);
  assert.ok(!kinds('low-impact-power').includes('plyometric'));
});

test('the sessions of pain begin with holds alone, bodyweight at most', () => {
  const doses = required(library.circuits['isometric-start']).blocks.flatMap(({items}) => items.map(({dose}) => dose));
  for (const dose of doses) assert.match(formatDose(dose), /^\d x [\d-]+ s(?: per side)?, bodyweight,/);
});
