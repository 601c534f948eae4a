import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {extent, passed} from '../../../src/figure/draw/extent.js';
import {UNITS} from '../../../src/figure/draw/spline.js';
import {floor, still} from '../../../src/figure/draw/still.js';
import {solveFigure} from '../../../src/figure/figure.js';
import type {FigureSource} from '../../../src/figure/movement.js';
import type {Figure} from '../../../src/model/figure.js';

const solved = (source: Partial<FigureSource>): Figure => {
  const {figure} = solveFigure({start: 'standing', moves: ['hold 1s'], ...source});
  assert.ok(figure);
  return figure;
};
const HALO = {start: 'split, shoulder 28, elbow 122', with: 'kettlebell', moves: [{'round 1s': 'shoulder 150, elbow 120'}]};

describe('what stands around a figure', () => {
  it('is a mat from beyond the head to beyond the heels of who lies', () => {
    const {scene, poses, view, hands, muscles} = solved({start: 'hook-lying', with: 'mat'});
    const [mat] = scene.set![0].filter(({className}) => className === 'mat');
    const {left, right} = extent([mat!]);
    const body = extent(still({...solved({start: 'hook-lying'}), poses, view, hands, muscles, arrows: []}).shapes.filter(({className}) => /skin|hair|shoe/.test(className)));
    assert.ok(left < body.left && right > body.right - 6, `${left}–${right} under ${body.left}–${body.right}`);
    assert.ok(left > body.left - 20 && right < body.right + 20);
  });

  it('is a slope that feet and floor follow', () => {
    const level = solved({start: 'split'});
    const hill = solved({start: 'split', with: 'slope 8'});
    const heights = (figure: Figure) => passed(floor(figure).d).map(({y}) => y);
    const [low, high] = heights(hill);
    assert.ok(high! - low! > 10);
    assert.equal(new Set(heights(level)).size, 1);
    assert.ok(Math.abs(hill.poses[0]![2]! - level.poses[0]![2]! + 8) < 0.11, 'the body is turned with it');
  });
});

describe('hands', () => {
  for (const [what, source, hands] of [
    ['hang', {}, 'rest'],
    ['are loose fists where elbows are bent', {start: 'standing, elbow 90'}, 'grip'],
    ['lie flat where they carry', {start: 'quadruped'}, 'flat'],
    ['close round what they hold', {with: 'dumbbell'}, 'grip'],
    ['are as written', {start: 'standing, elbow 90', hands: 'point'}, 'point'],
  ] as const) {
    it(what, () => assert.equal(solved(source).hands, hands));
  }
});

describe('a way round the head', () => {
  it('is shown from above, inside the picture and beside the figure', () => {
    const {inset, box: [left, top, width, height]} = solved({...HALO, arrow: 'round head'});
    const around = extent(inset!);
    assert.ok(around.left * UNITS > left && around.right * UNITS < left + width && -around.top * UNITS > top && -around.bottom * UNITS < top + height);
    const {box} = solved(HALO);
    assert.ok(around.left * UNITS > box[0] + box[2] - 100);
  });

  it('is not shown where nobody asked', () => assert.equal(solved({...HALO, arrow: 'palm'}).inset, undefined));
});
