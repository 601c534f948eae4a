import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {BICYCLE} from '../../../src/figure/bicycle.js';
import * as kit from '../../../src/figure/draw/kit.js';
import {extent, passed} from '../../../src/figure/draw/extent.js';
import {moment, type Moment} from '../../../src/figure/draw/frame.js';
import {HAIR, type Hair} from '../../../src/figure/draw/head.js';
import {HAND, type HandForm} from '../../../src/figure/draw/hand.js';
import {CLASSES} from '../../../src/figure/draw/paint.js';
import {person} from '../../../src/figure/draw/person.js';
import {BUILDS, FAR} from '../../../src/figure/draw/skin.js';
import {fromChannels, HEIGHT} from '../../../src/figure/skeleton.js';
import {frame} from '../../../src/figure/draw/view.js';
import {type FigureScene, HANDS, HELD, STANDS} from '../../../src/model/figure.js';
import {figure, POSES, RUNNING, SQUAT, STANDING, SUPINE} from './poses.js';

const draw = (now: Moment, scene: FigureScene = {}, hands: HandForm = 'rest') => frame(figure({scene, hands, arrows: []}), now);
const SCENES: FigureScene[] = [
  {ball: {radius: 27.5, x: [60, 75]}}, {slider: 'heel'}, {band: {point: 'ankle', anchor: [90, 14]}}, {band: {point: 'knee'}},
  {roller: {radius: 7.5, x: [0, 4]}}, {axle: [19, 28]}, {barbell: 'hips'}, {partner: SQUAT},
  ...[kit.wall(40, 0, 160), kit.mat(-60, 60), kit.slope(-75, 75, 6), kit.water(-75, 75, 140), kit.bicycle(BICYCLE), ...STANDS.map((kind) => kit.stand(kind, 10, 50, 40))]
    .map(([behind, between, before]): FigureScene => ({set: [behind, between, before], tops: [40]})),
  ...HELD.map((held) => ({held})),
];

describe('a frame', () => {
  it('is a pure function of pose and scene', () => {
    const now = {pose: fromChannels(RUNNING)};
    assert.deepEqual(draw(now), draw(now));
    assert.notDeepEqual(draw(now), draw({pose: fromChannels(SQUAT)}));
  });

  it('has finite data and closed fills in every pose, with every hand, hair, build and prop', () => {
    const all = [
      ...Object.values(POSES).flatMap((pose) => SCENES.map((scene) => draw({pose, ball: 70, roller: 2}, scene))),
      ...HANDS.map((hands) => draw({pose: fromChannels(STANDING)}, {}, hands)),
      ...Object.keys(HAIR).flatMap((hair) => Object.keys(BUILDS).map((build) =>
        frame(figure(), {pose: fromChannels(SUPINE)}, {hair: hair as Hair, build: build as keyof typeof BUILDS}))),
    ].flat();
    assert.ok(all.length > 1000);
    for (const {className, d} of all) {
      assert.match(d, /^M/, className);
      assert.doesNotMatch(d, /NaN|Infinity|undefined|\./, className);
      if (/^(skin|shirt|shorts|shoe|hair|eye|muscle|prop|mat|hole)/.test(className)) assert.match(d, /z$/, className);
    }
  });

  it('gives no shape a class that the stylesheet does not know', () => {
    const classes = new Set(SCENES.flatMap((scene) => draw({pose: fromChannels(SQUAT)}, scene)).map(({className}) => className));
    assert.deepEqual([...classes].filter((name) => !CLASSES.includes(name)), []);
  });

  it('has finite data whatever the angles, from both views', () => {
    const UNSOUND = /NaN|Infinity|undefined|\./;
    fc.assert(fc.property(fc.array(fc.double({min: -180, max: 180, noNaN: true}), {minLength: 17, maxLength: 17}), (row) => {
      for (const view of ['side', 'front'] as const) {
        for (const {className, d} of frame(figure({view, arrows: []}), {pose: fromChannels(row)})) assert.doesNotMatch(d, UNSOUND, `${view}: ${className}`);
      }
    }), {numRuns: 40});
    assert.ok(frame(figure({arrows: []}), {pose: fromChannels([Number.NaN])}).some(({d}) => UNSOUND.test(d)), 'a pose that is none would be noticed');
  });

  it('keeps number and order of its shapes whatever the pose, so that motion only exchanges data', () => fc.assert(fc.property(
    fc.array(fc.integer({min: -90, max: 120}), {minLength: 17, maxLength: 17}), (row) => {
      for (const scene of SCENES) {
        assert.deepEqual(
          draw({pose: fromChannels(row), ball: 60}, scene).map(({className}) => className),
          draw({pose: fromChannels(STANDING), ball: 60}, scene).map(({className}) => className),
        );
      }
    },
  ), {numRuns: 20}));

  it('draws the far leg as the near one, a little up and to the right', () => {
    const shown = person(fromChannels(STANDING), 'rest', [], [0]);
    const outline = (d: string | undefined) => extent([{className: '', d: d ?? ''}]);
    const near = outline(shown.core.find(({className}) => className === 'shoe')?.d);
    const far = outline(shown.farLeg.find(({className}) => className === 'shoe far')?.d);
    for (const [edge, by] of [['left', FAR.x], ['right', FAR.x], ['top', FAR.y], ['bottom', FAR.y]] as const) assert.ok(Math.abs(far[edge] - near[edge] - by) <= 0.1, edge);
  });

  it('draws each side with the other’s angles when they change places', () => {
    const pose = fromChannels(RUNNING);
    const swapped = {...pose, near: pose.far, far: pose.near};
    const feet = (drawn: typeof pose) => {
      const {core, farLeg} = person(drawn, 'rest', [], [0]);
      return [core.find(({className}) => className === 'shoe')!, farLeg.find(({className}) => className === 'shoe far')!].map((shape) => extent([shape]));
    };
    const [[near, far], [otherNear, otherFar]] = [feet(pose), feet(swapped)];
    assert.ok(Math.abs(near!.left + FAR.x - otherFar!.left) <= 0.1 && Math.abs(far!.left - FAR.x - otherNear!.left) <= 0.1);
  });

  it('stands on the floor, as tall as the skeleton is', () => {
    const near = person(fromChannels(STANDING), 'rest', [], [0]).core.find(({className}) => className === 'skin edge')!;
    const {bottom, top} = extent([near]);
    assert.ok(Math.abs(bottom) < 0.5, `soles at ${bottom} cm`);
    assert.ok(Math.abs(top - HEIGHT) < 1.5, `crown at ${top} cm`);
  });

  it('keeps a few landmarks of its outlines where they are in the bones', () => {
    const shoe = (row: readonly number[]) => extent([person(fromChannels(row), 'rest', [], [0]).core.find(({className}) => className === 'shoe')!]);
    const round = ({left, right}: {left: number; right: number}) => [left, right].map(Math.round);
    assert.deepEqual(round(shoe(STANDING)), [-6, 21]);
    assert.deepEqual(round(extent([person(fromChannels(SUPINE), 'rest', [], [0]).core.find(({className}) => className === 'hair')!])), [-82, -64]);
  });

  it('lets toes lie flat while only the ball of the foot is on the floor', () => {
    const onToes = fromChannels([0, 98.5, 0, 0, 0, 0, 0, -32, 0, 0, 0]);
    const reach = (y: number) => y - extent([person({...onToes, y}, 'rest', [], [0]).core.find(({className}) => className === 'shoe')!]).bottom;
    assert.ok(reach(98.5) < 100, `the shoe ends at the floor, not ${reach(98.5) - 98.5} cm below`);
    assert.ok(reach(130) > reach(98.5) + 2, 'off the floor the toes point down');
  });

  it('turns a ball as it rolls and leaves it alone otherwise', () => {
    const ball = (x: number) => draw({pose: fromChannels(SUPINE), ball: x}, {ball: {radius: 27.5, x: [60]}}).find(({className}) => className === 'seam')!.d;
    const still = passed(ball(60)).map(({x, y}) => [Math.round(x - 60), Math.round(y)]);
    const rolled = passed(ball(70)).map(({x, y}) => [Math.round(x - 70), Math.round(y)]);
    assert.notDeepEqual(rolled, still);
    assert.equal(ball(60), ball(60));
  });

  it('puts the edge of a seat before the thigh, and water before everything', () => {
    const [behind, between, before] = kit.stand('chair', -22, 22, 43);
    const chair = draw({pose: fromChannels(SQUAT)}, {set: [behind, between, before]}).map(({className}) => className);
    assert.ok(chair.lastIndexOf('prop') > chair.indexOf('shorts edge') && chair.lastIndexOf('prop') < chair.lastIndexOf('skin edge'));
    const [, , over] = kit.water(-75, 75, 140);
    assert.deepEqual(draw({pose: fromChannels(STANDING)}, {set: [[], [], over]}).slice(-2), over);
  });

  it('turns a bicycle’s cranks with the feet', () => {
    const cranks = (row: readonly number[]) => draw({pose: fromChannels(row)}, {axle: [19, 28]}).filter(({className}) => className === 'tube').map(({d}) => d);
    assert.equal(cranks(SQUAT).length, 2);
    assert.notDeepEqual(cranks(SQUAT), cranks(RUNNING));
  });

  it('takes an instant from the data, with where the ball is then', () => {
    const {ball, pose} = moment(figure({poses: [STANDING, SUPINE], scene: {ball: {radius: 27.5, x: [60, 75]}}}), 1);
    assert.equal(ball, 75);
    assert.equal(pose.lean, -90);
  });
});

describe('hands and hair', () => {
  it('has a form for each word of the model, each with a fold, and a thumb where one shows', () => {
    assert.deepEqual(Object.keys(HAND).sort(), [...HANDS].sort());
    const thumbs = Object.entries(HAND).filter(([, hand]) => 'thumb' in hand).map(([name]) => name);
    assert.deepEqual(thumbs.sort(), ['grip', 'point', 'rest']);
  });

  it('does not let hair fall through the floor', () => {
    const [hair] = person(fromChannels(SUPINE), 'rest', [], [0], {hair: 'tail'}).core.filter(({className}) => className === 'hair edge');
    assert.ok(extent([hair!]).bottom >= 0);
  });
});
