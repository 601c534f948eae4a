import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {passed} from '../../../src/figure/draw/extent.js';
import {frontPerson} from '../../../src/figure/draw/front.js';
import {frontBody, frontSpot} from '../../../src/figure/draw/front-body.js';
import {CLASSES} from '../../../src/figure/draw/paint.js';
import {still} from '../../../src/figure/draw/still.js';
import {fromChannels} from '../../../src/figure/skeleton.js';
import {figure, STANDING} from './poses.js';

/** From the front the ankle tells how far the leg is out, the wrist how far the arm is. */
const WIDE = [0, 90, 0, 0, 0, 0, 0, 20, 0, 0, 60];
const DROPPED = [0, 93, 10, -12, 0, 4, 4, -8, 0, 0, 10, 45, 85, 0, 0, 0, 10];

describe('the view from the front', () => {
  it('is symmetrical where the pose is', () => {
    const {near, far} = frontBody(fromChannels(WIDE));
    for (const bone of ['thigh', 'foot', 'hand'] as const) {
      assert.ok(Math.abs(near[bone].origin.x + far[bone].origin.x) < 1e-9 && Math.abs(near[bone].origin.y - far[bone].origin.y) < 1e-9, bone);
    }
  });

  it('has the figure’s right on the left of the picture', () => {
    const bones = frontBody(fromChannels(STANDING));
    assert.ok(frontSpot(bones, {point: 'knee', side: 'near'}).x < 0);
    assert.ok(frontSpot(bones, {point: 'palm', side: 'far'}).x > 0);
  });

  it('shows a dropped pelvis: the left hip lower than the right', () => {
    const {near, far} = frontBody(fromChannels(DROPPED));
    assert.ok(far.thigh.origin.y < near.thigh.origin.y - 2);
  });

  it('draws what the stylesheet knows, finite and closed', () => {
    for (const row of [STANDING, WIDE, DROPPED]) {
      for (const {className, d} of frontPerson(fromChannels(row), 'rest', ['quadriceps']).shapes) {
        assert.ok(CLASSES.includes(className), className);
        assert.doesNotMatch(d, /NaN|Infinity|\./, className);
        assert.ok(d === 'M0 0' || passed(d).length > 2);
      }
    }
  });

  it('keeps number and order of its shapes whatever the pose, so that motion only exchanges data', () => {
    const RAISED = [0, 93, 0, 0, 0, 60, 90, 0, 20, 90, 0];
    const classes = (row: readonly number[]) => frontPerson(fromChannels(row), 'grip', ['quadriceps'], {hair: 'bun'}).shapes.map(({className}) => className);
    for (const row of [WIDE, DROPPED, RAISED]) assert.deepEqual(classes(row), classes(STANDING));
  });

  it('shows muscles of the front on the leg that carries, none of the back', () => {
    const muscle = (name: string) => frontPerson(fromChannels(DROPPED), 'rest', [name]).shapes.find(({className}) => className === 'muscle')!.d;
    assert.equal(muscle('quadriceps').match(/M/g)?.length, 1);
    assert.equal(muscle('hamstrings'), 'M0 0');
  });

  it('makes a still with ghost and arrow', () => {
    const names = still(figure({view: 'front', poses: [STANDING, WIDE], arrows: [{point: 'far-palm', move: 0}]})).shapes.map(({className}) => className);
    assert.ok(names.includes('ghost') && names.includes('arrow'));
  });
});
