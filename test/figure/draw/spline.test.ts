import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {passed} from '../../../src/figure/draw/extent.js';
import {closed, open, turn, UNITS} from '../../../src/figure/draw/spline.js';

const points = (least: number) => fc.array(fc.record({x: fc.integer({min: -200, max: 200}), y: fc.integer({min: -200, max: 200})}), {minLength: least, maxLength: 12});

describe('splines', () => {
  it('draws a square’s spline through the middles of its sides, y downwards', () => {
    const square = [{x: 0, y: 0}, {x: 0, y: 10}, {x: 10, y: 10}, {x: 10, y: 0}];
    assert.equal(closed(square), 'M100 0q-100 0-100-100t100-100 100 100-100 100z');
  });

  it('draws the same path whichever way round the outline is given: all run clockwise on screen or none', () => {
    const square = [{x: 0, y: 0}, {x: 0, y: 10}, {x: 10, y: 10}, {x: 10, y: 0}];
    const drawn = (corners: typeof square) => Math.sign(turn(passed(closed(corners))));
    assert.equal(drawn(square), drawn(square.toReversed()));
    assert.notEqual(drawn(square), 0);
  });

  it('comes back to where it began', () => fc.assert(fc.property(points(3), (corners) => {
    const way = passed(closed(corners));
    const end = way.at(-1);
    assert.ok(way[0] && end);
    assert.ok(Math.hypot(way[0].x - end.x, way[0].y - end.y) < 1e-9);
  })));

  it('begins and ends an open run at its first and last point', () => fc.assert(fc.property(points(3), (run) => {
    const way = passed(open(run));
    assert.deepEqual([way[0], way.at(-1)].map((at) => [at!.x || 0, at!.y || 0]), [run[0], run.at(-1)].map((at) => [at!.x, at!.y]));
  })));

  it('has whole numbers only, so that relative steps add up exactly', () => fc.assert(fc.property(
    fc.array(fc.record({x: fc.double({min: -300, max: 300, noNaN: true}), y: fc.double({min: -300, max: 300, noNaN: true})}), {minLength: 3, maxLength: 9}),
    (corners) => {
      assert.match(closed(corners), /^M[-\d ]+q[-\d ]+t[-\d ]+z$/);
      for (const {x} of passed(closed(corners))) assert.ok(Number.isInteger(Math.round(x * UNITS * 1e6) / 1e6));
    },
  )));
});
