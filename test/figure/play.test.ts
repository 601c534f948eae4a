import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Figure} from '../../src/model/figure.js';
import {at, seconds} from '../../src/figure/play.js';
import {toChannels} from '../../src/figure/skeleton.js';
import {solveFigure} from '../../src/figure/figure.js';
import {EXERCISES} from './library.js';

const solved = (id: string): Figure => solveFigure(EXERCISES[id]!).figure!;
const row = (figure: Figure, time: number): number[] => toChannels(at(figure, time).moment.pose);
const near = (a: readonly number[], b: readonly number[], tolerance: number): boolean => a.every((value, index) => Math.abs(value - b[index]!) <= tolerance);

describe('a figure in time', () => {
  const curl = solved('nordic-curl');

  it('takes as long as its moves together', () => {
    assert.equal(seconds(curl).toFixed(1), '6.2');
  });

  it('begins at the start, and shows at the end of a move the pose that the move ends with', () => {
    assert.deepEqual(row(curl, 0).slice(0, 11), curl.poses[0]!.slice(0, 11));
    assert.ok(near(row(curl, 4).slice(0, 11), curl.poses[curl.moves[0]!.through.at(-1)!]!.slice(0, 11), 1e-6));
    assert.ok(near(row(curl, seconds(curl)), row(curl, 0), 1e-6), 'and comes back');
  });

  it('tells which move is under way, since when and until when', () => {
    const {move, elapsed, left} = at(curl, 4.2);
    assert.deepEqual([curl.moves[move]!.label, elapsed.toFixed(1), left.toFixed(1)], ['catch yourself', '0.2', '0.4']);
    assert.deepEqual([at(curl, 3.9).move, at(curl, 4).move], [0, 1], 'the end of one is the beginning of the next');
  });

  it('stays at its ends before and after', () => {
    assert.deepEqual(row(curl, -1), row(curl, 0));
    assert.deepEqual(row(curl, 99), row(curl, seconds(curl)));
    assert.equal(at(curl, 99).left, 0);
  });

  it('moves slowly at the ends of a move and fast in the middle', () => {
    const speed = (time: number): number => Math.abs(row(curl, time + 0.05)[2]! - row(curl, time)[2]!);
    assert.ok(speed(2) > 2 * speed(0.1) && speed(2) > 2 * speed(3.85));
  });

  it('stays where it is while a move holds', () => {
    const bridge = solved('single-leg-bridge');
    assert.equal(bridge.moves[1]!.label, 'hold');
    assert.deepEqual(row(bridge, 1.6), row(bridge, 2.4));
    assert.notDeepEqual(row(bridge, 0.6), row(bridge, 0.9), 'control');
  });

  it('rolls a ball as far as its poses say', () => {
    const ball = solved('stability-ball-curl');
    const [from, to] = [ball.scene.ball!.x[0]!, ball.scene.ball!.x[ball.moves[0]!.through.at(-1)!]!];
    assert.equal(at(ball, 0).moment.ball, from);
    assert.ok(Math.abs(at(ball, ball.moves[0]!.seconds).moment.ball! - to) < 1e-9);
    const midway = at(ball, ball.moves[0]!.seconds / 2).moment.ball!;
    assert.ok(midway > Math.min(from, to) && midway < Math.max(from, to));
  });

  it('never jumps: in a fiftieth of a second no channel turns more than 20 degrees', () => {
    for (const id of ['nordic-curl', 'stability-ball-curl', 'split-stance-jump', 'single-leg-rdl']) {
      const figure = solved(id);
      let before = row(figure, 0);
      for (let time = 0.02; time < seconds(figure); time += 0.02) {
        const now = row(figure, time);
        assert.ok(near(now, before, 20), `${id} at ${time.toFixed(2)} s`);
        before = now;
      }
    }
  });

  it('of a movement without moves is its one pose, and of a move that takes no time its end', () => {
    assert.equal(near(row({...curl, moves: []}, 1).slice(0, 11), curl.poses[0]!.slice(0, 11), 0), true);
    const instant = {...curl, moves: [{label: 'snap', seconds: 0, through: [0, 1]}]};
    assert.deepEqual(row(instant, 0).slice(0, 11), curl.poses[1]!.slice(0, 11));
  });
});
