// The figure of an exercise as the compiler reads it: what becomes of it, what is told, and that nothing an author writes breaks it.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {safeParse} from 'valibot';
import {stem} from '../../src/compile/checks/moves.js';
import {compile, type Problem} from '../../src/compile/index.js';
import {figure as figureSchema, type Library} from '../../src/model/index.js';
import {compileTexts, GOOD} from './entries.js';

const BRIDGE = 'exercises/bridge.md';
const LIFT = {start: 'hook-lying', moves: [{'lift 2s': 'hip -2'}, {'lower 3s': 'start'}]};

/** The good library with a figure in one exercise, and other lines in it. JSON is YAML. */
function withFigure(figure: unknown, change: (text: string) => string = (text) => text): Record<string, string> {
  return {...GOOD, [BRIDGE]: change(GOOD[BRIDGE].replace('licence: CC-BY-4.0', () => `licence: CC-BY-4.0\nfigure: ${JSON.stringify(figure)}`))};
}

const read = (figure: unknown, change?: (text: string) => string): {library: Library; problems: Problem[]} => compileTexts(withFigure(figure, change));
const codes = (figure: unknown, change?: (text: string) => string): string[] => read(figure, change).problems.map(({code}) => code);
const steps = (...lines: string[]) => (text: string): string => text.replace('1. Lift the hips.\n2. Lower them.', () => lines.map((line, index) => `${String(index + 1)}. ${line}`).join('\n'));

suite('a figure', () => {
  test('stands beside its exercise in the library, and the record only says that it is there', () => {
    const {library, problems} = read(LIFT);
    assert.deepEqual(problems, []);
    assert.deepEqual(library.figures['bridge']?.moves.map(({label, seconds}) => `${label} ${String(seconds)}`), ['lift 2', 'lower 3']);
    assert.deepEqual(library.exercises['bridge']?.pictured, []);
    assert.equal('figure' in library.exercises['bridge'], false);
    assert.equal('pictured' in library.exercises['hold']!, false, 'an exercise without one');
  });

  test('says which mistakes it shows, in its own order, with and without their full stop', () => {
    const avoid = [{'You drop': 'lift, knee 100'}, {'The back arches.': 'lift, spine -18, hip 4'}];
    const {library, problems} = read({...LIFT, avoid}, (text) => text.replace('- **The back arches.** Lift less.', '- **The back arches.** Lift less.\n- **You hurry.** Slow down.\n- **You drop.** Come down slowly.'));
    assert.deepEqual(problems, []);
    assert.deepEqual(library.exercises['bridge']?.pictured, [2, 0]);
    assert.deepEqual(library.figures['bridge']?.avoid.map(({text}) => text), ['You drop', 'The back arches.']);
  });

  test('shows the muscles that the exercise is chosen for, in the author’s order', () => {
    const {library} = read(LIFT, (text) => text.replace('  hamstrings: main, eccentric and isometric\n  trunk: assist', '  trunk: assist\n  glutes: main, concentric\n  hamstrings: stretch'));
    assert.deepEqual(library.figures['bridge']?.muscles, ['glutes', 'hamstrings']);
  });

  test('with an error keeps its exercise out, and one with a warning does not', () => {
    const wrong = {...LIFT, moves: [{'lift 2s': 'hip -90'}, {'lower 3s': 'start'}]};
    assert.deepEqual([Object.keys(read(wrong).library.figures), 'bridge' in read(wrong).library.exercises], [[], false]);
    const unsaid = {...LIFT, moves: [{'raise 2s': 'hip -2'}, {'lower 3s': 'start'}]};
    assert.deepEqual([Object.keys(read(unsaid).library.figures), codes(unsaid)], [['bridge'], ['figure-step']]);
  });

  test('is told once for one slip: both sides of a joint, contacts that cannot all be kept, what follows from them', () => {
    const told = (pose: string, start = LIFT.start): string[] => codes({start, moves: [{'lift 2s': pose}, {'lower 3s': 'start'}]});
    assert.deepEqual(told('hip -90'), ['figure-joint']);
    assert.deepEqual(told('hip -90, knee 100, lean -88'), ['figure-joint'], 'what gives way to it');
    assert.deepEqual(told('hip -2, knee 60'), ['figure-joint', 'figure-joint'], 'control: each is possible by itself');
    assert.deepEqual(told('hands at 110 100', 'seated'), ['figure-contact']);
    assert.deepEqual(told('far knee 170, far elbow 170, free far-foot', 'single-leg'), ['figure-joint', 'figure-joint'], 'control: two slips');
  });
});

suite('a move and the steps', () => {
  test('are compared by verbs in any form', () => {
    for (const [one, other] of [['lower', 'lowering'], ['dip', 'dipping'], ['slide', 'slides'], ['press', 'presses'], ['swing', 'swings'], ['carry', 'carries'], ['raise', 'raised'], ['curl', 'curling'], ['breathe', 'breathing']] as const) {
      assert.equal(stem(one), stem(other), one);
    }
    for (const [one, other] of [['raise', 'rise'], ['lift', 'left'], ['bring', 'bend'], ['press', 'push'], ['hold', 'hop']] as const) assert.notEqual(stem(one), stem(other), one);
  });

  const shown = (name: string, ...lines: string[]): string[] => codes({...LIFT, moves: [{[`${name} 2s`]: 'hip -2'}, {'lower 3s': 'start'}]}, steps(...lines, 'Keep lowering.'));
  const stay = (...lines: string[]): string[] => codes({...LIFT, moves: [{'lift 2s': 'hip -2'}, 'hold 1s', {'lower 3s': 'start'}]}, steps('Lift.', ...lines, 'Lower.'));

  test('have one verb in common', () => {
    assert.deepEqual(shown('curl in', 'Curling slowly, draw the ball near.'), []);
    assert.deepEqual(shown('raise a foot', 'Lift the left foot off the floor.'), ['figure-step'], 'a part of the body is no verb');
    assert.deepEqual(shown('push back up', 'Come back up.'), ['figure-step'], 'nor is a direction');
    assert.deepEqual(shown('forward', 'Swing forward.'), [], 'where there is nothing else it counts');
  });

  test('of a stay need only a word for staying', () => {
    for (const line of ['Pause at the top.', 'Breathe twice.', 'Count to three.', 'Stay there.', 'Keep the hips high for a second.']) assert.deepEqual(stay(line), [], line);
    assert.deepEqual(stay('Look up.'), ['figure-step'], 'control');
  });

  test('are not compared in another language than English', () => {
    const files = Object.entries(withFigure({...LIFT, moves: [{'heben 2s': 'hip -2'}, {'senken 3s': 'start'}]})).map(([path, text]) => ({path, text}));
    const told = (language: string): string[] => compile(files, {language}).problems.map(({code}) => code);
    assert.deepEqual([told('de'), told('en')], [[], ['figure-step', 'figure-step']]);
  });
});

/** Compiles to a figure or to problems, each inside its file; and again to the same. */
function holds(figure: unknown): void {
  const files = withFigure(figure);
  const {library, problems} = compileTexts(files);
  const {length} = files[BRIDGE]!;
  for (const {span: {start, end}, message, hint = ''} of problems) {
    assert.ok(start.line > 1 && start.offset <= end.offset && end.offset <= length, message);
    assert.doesNotMatch(`${message} ${hint}`, /undefined|NaN|Infinity|\[object/, JSON.stringify(figure));
  }
  const solved = library.figures['bridge'];
  assert.ok(solved || problems.some(({severity}) => severity === 'error') || figure === null, 'neither a figure nor a problem');
  if (solved) assert.ok(safeParse(figureSchema, solved).success && solved.poses.flat().every(Number.isFinite));
}

suite('whatever stands in a figure, it ends in a picture or in problems', () => {
  test('any value of YAML, also below its own keys', () => {
    const key = fc.constantFrom('start', 'with', 'view', 'moves', 'show', 'strip', 'arrow', 'hands', 'avoid', '__proto__', 'constructor', '0');
    fc.assert(fc.property(fc.oneof(fc.jsonValue({maxDepth: 3}), fc.dictionary(key, fc.jsonValue({maxDepth: 3}))), holds), {numRuns: 250});
  });

  test('any text where a text belongs', () => {
    const text = fc.oneof(fc.string({unit: 'grapheme', maxLength: 40}), fc.constantFrom('constructor', '__proto__', 'toString', ',,,', 'hip', '-', 'knee 1e9', 'knee 1/2/3', 'far', 'at', 'on', 'feet on', 'start', 'lift'));
    fc.assert(fc.property(text, text, text, text, text, (start, pose, around, arrow, mistake) => {
      holds({...LIFT, start: `hook-lying, ${start}`, moves: [{'lift 2s': pose}, {'lower 3s': 'start'}], with: around, arrow, avoid: [{[mistake]: pose}]});
      holds({start, moves: [mistake, {[arrow]: pose}], show: around, strip: arrow});
    }), {numRuns: 120});
  });

  test('any words of the notation in any order, and numbers without measure', () => {
    const word = fc.constantFrom(
      'hip', 'knee', 'ankle', 'spine', 'lean', 'far', 'near', 'feet', 'hands', 'far-foot', 'back', 'free', 'pin', 'touch', 'open', 'on', 'at', 'floor', 'wall', 'ball', 'box', 'pedals',
      'height', 'forward', 'roll', 'turn', 'unbalanced', 'start', 'lift', ',', ',', ',', ',', '40', '-170', '999', '-999/999', '0', '12.5', '1000000',
    );
    const pose = fc.array(word, {maxLength: 12}).map((words) => words.join(' '));
    const base = fc.constantFrom('standing', 'hook-lying', 'quadruped', 'riding', 'side-plank');
    fc.assert(fc.property(base, pose, pose, fc.constantFrom('side', 'front'), (start, first, second, view) => {
      holds({start: `${start}, ${first}`, view, with: 'wall 60, ball 61, box 40, bicycle', moves: [{'lift 0.2s': second}, 'hold 99s', {'lower 3s': 'start'}]});
    }), {numRuns: 40});
  });

  test('a figure without end is refused before it is solved', () => {
    const long = (moves: number, words: number): unknown => ({start: 'standing', moves: Array.from({length: moves}, (_, index) => ({[`lift ${String(index)} 2s`]: 'hip 20, '.repeat(words)}))});
    for (const figure of [long(500, 1), long(2, 60), long(10, 25)]) {
      const before = process.cpuUsage();
      const {problems} = read(figure);
      assert.deepEqual([...new Set(problems.map(({code}) => code))], ['bad-figure']);
      assert.ok(process.cpuUsage(before).user < 500_000, 'it took longer than to read it');
    }
  });
});
