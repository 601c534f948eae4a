import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {type Point} from '../../../src/figure/kinematics.js';
import {fromChannels} from '../../../src/figure/skeleton.js';
import {arrowWay} from '../../../src/figure/draw/arrow-way.js';
import {along} from '../../../src/figure/draw/curve.js';
import {extent, passed} from '../../../src/figure/draw/extent.js';
import {moment} from '../../../src/figure/draw/frame.js';
import {person} from '../../../src/figure/draw/person.js';
import {UNITS} from '../../../src/figure/draw/spline.js';
import {pair, type Still, still, strip} from '../../../src/figure/draw/still.js';
import {frame} from '../../../src/figure/draw/view.js';
import {figure, POSES, RUNNING, SQUAT, STANDING} from './poses.js';

const markup = ({viewBox, shapes}: Still): string =>
  `<svg class="fig" viewBox="${viewBox.join(' ')}">${shapes.map(({className, d}) => `<path class="${className}" d="${d}"/>`).join('')}</svg>`;
const packed = (text: string): number => brotliCompressSync(text).length;

/** Even–odd, as a second opinion to the drawing's own test of what an arrow crosses. */
const inside = ({x, y}: Point, outline: readonly Point[]): boolean => outline.reduce((odd, a, index) => {
  const b = outline[(index + 1) % outline.length]!;
  return a.y > y !== b.y > y && x < a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y) ? !odd : odd;
}, false);

describe('a still', () => {
  it('shows the floor, the ghost of the start, the pose and an arrow, in this order', () => {
    const names = still(figure()).shapes.map(({className}) => className);
    assert.deepEqual([names[0], names[1], ...names.slice(-2)], ['floor', 'ghost', 'arrow', 'tip']);
  });

  it('has no ghost where none is wanted, and no arrow for a point that does not move', () => {
    const names = still(figure({arrows: [{point: 'foot', move: 0}], poses: [STANDING, STANDING]})).shapes.map(({className}) => className);
    assert.ok(!names.includes('arrow'));
    const {ghost, ...without} = figure();
    assert.equal(ghost, 0);
    assert.ok(!still(without).shapes.some(({className}) => className === 'ghost'));
  });

  it('has everything in its view box', () => {
    for (const scene of [{}, {partner: RUNNING}, {ball: {radius: 27.5, x: [60, 90]}}]) {
      const {viewBox: [x, y, width, height], shapes} = still(figure({scene}));
      const {left, right, bottom, top} = extent(shapes);
      assert.ok(left * UNITS >= x && right * UNITS <= x + width && -top * UNITS >= y && -bottom * UNITS <= y + height, JSON.stringify(scene));
    }
  });

  it('shows a mistake in the same picture, without ghost and arrows', () => {
    const rounded = figure({avoid: [{text: 'rounding the back', differs: '', beside: 1, pose: SQUAT.map((value, index) => (index === 3 ? 60 : value))}]});
    const {right, wrong} = pair(rounded, 0);
    assert.deepEqual(wrong.viewBox, right.viewBox);
    assert.deepEqual(right.shapes.slice(1), frame(rounded, moment(rounded, 1)));
    assert.ok(!wrong.shapes.some(({className}) => /ghost|arrow/.test(className)));
    assert.notDeepEqual(wrong.shapes.at(-1), right.shapes.at(-1));
  });

  it('never lays an arrow across the body or through the floor', () => {
    let arrows = 0;
    for (const end of Object.values(POSES)) {
      const outlines = person(end, 'rest', [], [0]).outlines;
      for (const from of Object.values(POSES)) {
        const motion = Array.from({length: 9}, (_, step) => ({x: from.x + (end.x - from.x) * step / 8 + 6 * step, y: from.y + (end.y - from.y) * step / 8}));
        const way = arrowWay(motion, outlines, [], {left: -80, right: 120, bottom: 0, top: 180});
        if (!way) continue;
        arrows++;
        for (const point of along(way, 24)) assert.ok(point.y > 0 && !outlines.some((outline) => inside(point, outline)));
      }
    }
    assert.ok(arrows >= 30, `${arrows} of 36 found a place`);
  });

  it('follows the turning of a joint between two poses of the data', () => {
    const kick = figure({poses: [STANDING, STANDING.map((value, index) => (index === 6 ? 110 : value))], arrows: [{point: 'heel', move: 0}]});
    const way = passed(still(kick).shapes.find(({className}) => className === 'arrow')!.d);
    const [first, last] = [way[0]!, way.at(-1)!];
    const off = Math.max(...way.map(({x, y}) => Math.abs((last.x - first.x) * (y - first.y) - (last.y - first.y) * (x - first.x)) / Math.hypot(last.x - first.x, last.y - first.y)));
    assert.ok(off > 3, `bends by ${off.toFixed(1)} cm`);
  });

  it('is at most 3 kB as compressed markup, 4.5 with a partner', () => {
    for (const pose of Object.values({RUNNING, SQUAT})) {
      assert.ok(packed(markup(still(figure({poses: [STANDING, pose]})))) <= 3000);
      assert.ok(packed(markup(still(figure({poses: [STANDING, pose], scene: {partner: SQUAT}})))) <= 4500);
    }
  });

  it('draws a frame in at most 0.3 ms, with ten times that for slow machines', () => {
    const shown = figure({poses: Object.values({STANDING, SQUAT, RUNNING})});
    const draw = (times: number) => { for (let index = 0; index < times; index++) frame(shown, moment(shown, index % 3)); };
    draw(300);
    const start = performance.now();
    draw(300);
    assert.ok((performance.now() - start) / 300 < 3);
  });
});

describe('a strip', () => {
  it('has the poses that are named, or start, half-way and end, in one view box', () => {
    const jump = figure({poses: [STANDING, SQUAT, RUNNING], strip: [1, 2, 0], moves: [{label: 'jump', seconds: 1, through: [0, 1, 2]}]});
    const frames = strip(jump);
    assert.equal(frames.length, 3);
    assert.equal(new Set(frames.map(({viewBox}) => viewBox.join(' '))).size, 1);
    const {strip: _, ...unnamed} = jump;
    assert.deepEqual(strip({...unnamed, show: 2}).length, 3);
    assert.deepEqual(frames[1]!.shapes.slice(1), frame(jump, {pose: fromChannels(RUNNING)}));
  });
});
