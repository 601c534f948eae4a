import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {body} from '../../src/figure/kinematics.js';
import {centreOfMass} from '../../src/figure/mass.js';
import {locate} from '../../src/figure/points.js';
import {CHANNELS, fromChannels, HEIGHT, LENGTH, toChannels} from '../../src/figure/skeleton.js';
import {leastSquares} from '../../src/figure/solve.js';
import {ease} from '../../src/figure/play.js';

const close = (a: number, b: number, within = 1e-6): void => assert.ok(Math.abs(a - b) <= within, `${a} is not ${b}`);

describe('least squares', () => {
  it('finds the bottom of Rosenbrock’s valley', () => {
    const [x, y] = leastSquares([-1.2, 1], ([a = 0, b = 0]) => [10 * (b - a * a), 1 - a], 200);
    close(x!, 1, 1e-4);
    close(y!, 1, 1e-4);
  });

  it('fits a line through points as the closed form does', () => {
    const points = [[0, 1], [1, 3.2], [2, 4.8], [3, 7]] as const;
    const [slope, height] = leastSquares([0, 0], ([m = 0, n = 0]) => points.map(([x, y]) => m * x + n - y), 50);
    close(slope!, 1.96, 1e-4);
    close(height!, 1.06, 1e-4);
  });

  it('never ends higher than it began', () => {
    const values = ([x = 0]: readonly number[]): number[] => [Math.sin(5 * x) + x / 10];
    for (let start = -3; start <= 3; start += 0.25) {
      const end = leastSquares([start], values, 30);
      assert.ok(values(end)[0]! ** 2 <= values([start])[0]! ** 2);
    }
  });
});

describe('the body', () => {
  const standing = fromChannels([0, LENGTH.thigh + LENGTH.shank + LENGTH.ankleHeight]);

  it(`is ${HEIGHT} cm tall with its shoes, give or take a centimetre`, () => {
    close(locate(body(standing), {point: 'crown', side: 'near'}).y, HEIGHT, 1);
    close(locate(body(standing), {point: 'heel', side: 'far'}).y, 0);
  });

  it('has its centre of mass a little above the hips when it stands, as people have', () => {
    const {y} = centreOfMass(body(standing));
    assert.ok(y / HEIGHT > 0.54 && y / HEIGHT < 0.59, `${y / HEIGHT}`);
  });

  it('bends the way the signs say', () => {
    const bent = body({...standing, near: {...standing.near, hip: 90, knee: 90, shoulder: 90, elbow: 90}});
    const knee = bent.near.shank.origin;
    close(knee.x, LENGTH.thigh);
    close(knee.y, standing.y);
    close(bent.near.foot.origin.y, standing.y - LENGTH.shank);
    assert.ok(bent.near.hand.origin.y > bent.near.forearm.origin.y);
  });

  it('is a row of numbers and back', () => {
    const row = Array.from({length: CHANNELS}, (_, index) => index * 3.5);
    assert.deepEqual(toChannels(fromChannels(row)), row);
    const {near, far} = fromChannels(row.slice(0, 11));
    assert.deepEqual(far, near);
  });
});

describe('the speed of a move', () => {
  it('rises to the middle and falls from there', () => {
    assert.deepEqual([0, 0.25, 0.5, 0.75, 1].map(ease), [0, 0.125, 0.5, 0.875, 1]);
  });
});
