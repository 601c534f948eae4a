import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Exercise} from '../../src/model/index.js';
import {contentLibrary} from './library.js';
import {list, missing} from './wanted.js';

const library = contentLibrary();

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
