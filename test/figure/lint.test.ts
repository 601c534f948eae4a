import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {solveFigure} from '../../src/figure/figure.js';
import {outOfRange, RANGES} from '../../src/figure/limits.js';
import {slip} from '../../src/figure/fit.js';
import {type FigureSource, movement} from '../../src/figure/movement.js';
import {bones} from '../../src/figure/seen.js';
import {fromChannels} from '../../src/figure/skeleton.js';
import {TOLERANCE} from '../../src/figure/tolerance.js';

/** What is found, and the words it points at. */
function found(source: FigureSource, tempo?: readonly [number, number, number, number]): string[] {
  const texts: Record<string, string> = {
    start: source.start, with: source.with ?? '', show: source.show ?? '', arrow: source.arrow ?? '',
    ...Object.fromEntries(source.moves.flatMap((move, index) => (typeof move === 'string' ? [[`moves.${index}.name`, move]]
      : Object.entries(move).flatMap(([name, pose]) => [[`moves.${index}.name`, name], [`moves.${index}.pose`, pose]])))),
  };
  return solveFigure(source, {...tempo && {tempo}}).findings.map(({code, path, from, to}) => `${code} ${path.join('.')} “${texts[path.join('.')]?.slice(from, to) ?? ''}”`);
}

describe('what the lint of a figure finds', () => {
  const bridge = {start: 'hook-lying', moves: [{'lift 2s': 'hip -2'}, 'hold 1s', {'lower 3s': 'start'}]};

  it('is nothing, where nothing is wrong', () => assert.deepEqual(found(bridge), []));

  it('an angle that the contacts do not allow, at its word', () => {
    assert.deepEqual(found({start: 'hook-lying', moves: [{'lift 2s': 'ankle -20, knee 20'}]})[0], 'beyond-contacts moves.0.pose “knee 20”');
  });

  it('a joint that is bent further than people can', () => {
    assert.deepEqual(found({start: 'single-leg, far knee 175', moves: []}), ['beyond-contacts start “far knee 175”', 'joint-range start “single-leg, far knee 175”']);
  });

  it('a contact that cannot stay', () => {
    assert.ok(found({start: 'standing', moves: [{'reach 1s': 'hands at 300 20'}]}).includes('slipping moves.0.pose “hands at 300 20”'));
  });

  it('a part below the floor', () => {
    assert.ok(found({start: 'hook-lying, free head, neck -50', moves: []}).includes('below-floor start “hook-lying, free head, neck -50”'));
  });

  it('a foot that would swing through the floor', () => {
    const swing = (knee: number, ankle: number): string[] => found({start: 'single-leg, far hip 45, far knee 4', moves: [{'back 1s': `far hip -20, far knee ${knee}, far ankle ${ankle}`}]});
    assert.deepEqual(swing(0, -40), ['below-floor moves.0.pose “far hip -20, far knee 0, far ankle -40”']);
    assert.deepEqual(swing(70, 10), []);
  });

  it('weight that is not above the feet', () => {
    assert.deepEqual(found({start: 'standing', moves: [{'lean 1s': 'hip 0, knee 0, ankle 30'}]}).filter((each) => each.startsWith('unbalanced')), ['unbalanced moves.0.pose “hip 0, knee 0, ankle 30”']);
    assert.deepEqual(found({start: 'standing', moves: [{'lean 1s': 'unbalanced, hip 0, knee 0, ankle 30'}]}).filter((each) => each.startsWith('unbalanced')), []);
  });

  it('a repetition that takes another time than the dose says', () => {
    assert.deepEqual(found(bridge, [3, 0, 2, 1]), []);
    assert.deepEqual(found(bridge, [3, 0, 1, 0]), ['tempo moves “”']);
  });

  it('a wall or a ball that is not there', () => {
    const push = {start: 'standing', moves: [{'push 1s': 'hands on wall, shoulder 62'}]};
    assert.deepEqual(found(push), ['unexpected moves.0.pose “hands on wall”']);
    assert.deepEqual(found({...push, with: 'wall 48'}), []);
  });

  it('more moves than any exercise has', () => {
    const moves = Array.from({length: 20}, (_, index) => `hold ${index + 1}s`);
    assert.deepEqual(found({start: 'standing', moves}), ['unexpected moves.16.name “hold 17s”']);
  });

  it('a move or a point that is not there', () => {
    assert.deepEqual(found({...bridge, show: 'lift up', arrow: 'hip'}), ['unknown-word show “lift up”', 'unknown-word arrow “hip”']);
  });
});

describe('any pose that is accepted', () => {
  const angle = (joint: keyof typeof RANGES): fc.Arbitrary<string> => fc.integer({min: RANGES[joint].least - 20, max: RANGES[joint].most + 20}).map((degrees) => `${joint} ${degrees}`);
  const starts = fc.constantFrom('standing', 'single-leg', 'split', 'kneeling', 'quadruped', 'hook-lying', 'plank', 'half-kneeling', 'long-sitting');
  const poses = fc.tuple(starts, fc.uniqueArray(fc.oneof(angle('hip'), angle('knee'), angle('shoulder'), angle('spine'), angle('ankle')), {maxLength: 3, selector: (text) => text.split(' ')[0]}));

  it('has its contacts in place and its joints in range', () => {
    let accepted = 0;
    fc.assert(fc.property(poses, ([start, angles]) => {
      const source = {start, moves: [{'go 1s': angles.join(', ')}]};
      if (solveFigure(source).findings.length > 0) return;
      accepted += 1;
      const read = movement(source);
      assert.ok('keys' in read);
      for (const {channels, contacts, open} of read.keys) {
        const seen = {view: read.props.view, open};
        const pose = fromChannels(channels);
        for (const contact of contacts) assert.ok(slip(bones(pose, seen), contact) <= TOLERANCE.contact);
        assert.deepEqual(outOfRange(pose, TOLERANCE.range, seen), []);
      }
    }), {numRuns: 60, seed: 175});
    assert.ok(accepted > 10, `${accepted} of 60 accepted`);
  });
});
