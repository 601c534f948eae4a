import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {solveFigure} from '../../src/figure/figure.js';
import {outOfRange, RANGES} from '../../src/figure/limits.js';
import {type Contact, slip} from '../../src/figure/fit.js';
import {type FigureSource, movement, type Movement} from '../../src/figure/movement.js';
import {locate, pointsOf} from '../../src/figure/points.js';
import {bones, type Seen} from '../../src/figure/seen.js';
import {fromChannels, type Pose, toChannels} from '../../src/figure/skeleton.js';
import {apart, EXACTNESS} from '../../src/figure/timeline.js';
import {TOLERANCE} from '../../src/figure/tolerance.js';
import {between, wayBetween} from '../../src/figure/way.js';

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

  it('weight behind the feet, and none that a wall carries', () => {
    const unbalanced = (source: FigureSource): string[] => found(source).filter((each) => each.startsWith('unbalanced'));
    assert.deepEqual(unbalanced({start: 'standing', moves: [{'lean 1s': 'hip 0, knee 0, ankle -16'}]}), ['unbalanced moves.0.pose “hip 0, knee 0, ankle -16”']);
    assert.deepEqual(unbalanced({start: 'standing, hands on wall, shoulder 80, hip 0, knee 0, ankle 16', with: 'wall 58', moves: []}), []);
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

/** Poses at random, in the words of the notation, a little beyond what joints can do. */
const angle = (joint: keyof typeof RANGES): fc.Arbitrary<string> => fc.integer({min: RANGES[joint].least - 20, max: RANGES[joint].most + 20}).map((degrees) => `${joint} ${degrees}`);
const starts = fc.constantFrom('standing', 'single-leg', 'split', 'kneeling', 'quadruped', 'hook-lying', 'plank', 'half-kneeling', 'long-sitting', 'supine', 'prone');
const angles = fc.uniqueArray(fc.oneof(angle('hip'), angle('knee'), angle('shoulder'), angle('spine'), angle('ankle'), angle('elbow'), angle('neck')), {maxLength: 3, selector: (text) => text.split(' ')[0]});

/** What is wrong with a pose, whatever the lint says of it. */
function faults(pose: Pose, contacts: readonly Contact[], seen: Seen): string[] {
  const figure = bones(pose, seen);
  return [
    ...contacts.filter((contact) => slip(figure, contact) > TOLERANCE.contact).map(({point}) => `${point.point} slips`),
    ...outOfRange(pose, TOLERANCE.range, seen).map(({joint}) => `${joint} out of range`),
    ...['heels', 'balls', 'knees', 'seat', 'back', 'elbows', 'palms', 'crown'].flatMap((word) => pointsOf(word)!)
      .filter((point) => locate(figure, point).y < -TOLERANCE.floor).map(({point}) => `${point} below the floor`),
  ];
}

describe('any pose that is accepted', () => {
  it('has its contacts in place, its joints in range and nothing below the floor, on the way there, too', () => {
    let accepted = 0;
    fc.assert(fc.property(starts, angles, (start, words) => {
      const source = {start, moves: [{'go 1s': words.join(', ')}]};
      const {figure, findings} = solveFigure(source);
      if (!figure || findings.length > 0) return;
      accepted += 1;
      const read = movement(source);
      assert.ok('keys' in read);
      const [from, to] = read.keys;
      for (const {channels, contacts, open} of read.keys) assert.deepEqual(faults(fromChannels(channels), contacts, {view: 'side', open}), []);
      const way = wayBetween(from!, to!, read.props);
      const kept = to!.contacts.filter((contact) => from!.contacts.some((other) => other.point.point === contact.point.point && other.point.side === contact.point.side));
      for (const part of [0.13, 0.37, 0.61, 0.88]) {
        const exact = way(part).channels;
        const drawn = figure.moves[0]!;
        const at = drawn.at ?? drawn.through.map((_, index) => 100 * index / (drawn.through.length - 1));
        const next = at.findIndex((percent) => percent >= part * 100);
        const row = (index: number): number[] => toChannels(fromChannels(figure.poses[drawn.through[index]!]!));
        const mixed = between(row(next - 1), row(next), (part * 100 - at[next - 1]!) / (at[next]! - at[next - 1]!));
        assert.ok(apart(mixed, exact, 'side') <= EXACTNESS, `${start}, ${words.join(', ')}: ${apart(mixed, exact, 'side').toFixed(2)} cm from exact at ${part * 100} %`);
        assert.deepEqual(faults(fromChannels(mixed), kept, {view: 'side', open: []}).filter((fault) => fault.endsWith('slips')), []);
      }
    }), {numRuns: 60, seed: 175});
    assert.ok(accepted > 10, `${accepted} of 60 accepted`);
  });

  it('would be found with a knee bent by 6 degrees more, or the hips 2 cm lower', () => {
    const read = movement({start: 'standing', moves: []});
    assert.ok('keys' in read);
    const [{channels, contacts}] = read.keys as [Movement['keys'][number]];
    const pose = fromChannels(channels);
    const seen = {view: 'side' as const, open: []};
    assert.deepEqual(faults(pose, contacts, seen), []);
    assert.ok(faults({...pose, near: {...pose.near, knee: pose.near.knee + 6}}, contacts, seen).includes('foot slips'));
    assert.deepEqual(faults({...pose, y: pose.y - 2}, contacts, seen).filter((fault) => fault.endsWith('floor')), ['heel below the floor', 'heel below the floor', 'ball below the floor', 'ball below the floor']);
    assert.deepEqual(faults({...pose, neck: 90}, contacts, seen), ['neck out of range']);
  });
});
