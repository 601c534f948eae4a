import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fault} from '../../../src/figure/draw/fault.js';
import {pair} from '../../../src/figure/draw/still.js';
import {body} from '../../../src/figure/kinematics.js';
import {fromChannels, type Pose} from '../../../src/figure/skeleton.js';
import {locate, type SidedPoint} from '../../../src/figure/spots.js';
import {figure, SQUAT, STANDING} from './poses.js';

const spot = (pose: Pose, point: SidedPoint) => locate(body(pose), point);
const squat = fromChannels(SQUAT);
const near = (joint: 'hip' | 'knee' | 'ankle' | 'elbow', degrees: number): Pose => ({...squat, near: {...squat.near, [joint]: squat.near[joint] + degrees}});
const marked = (wrong: Pose): string => {
  const at = fault(squat, wrong, spot);
  const away = (['hips', 'knee', 'ankle', 'heel', 'shoulder', 'elbow', 'crown'] as const).map((point) => {
    const place = spot(wrong, {point, side: 'near'});
    return {point, cm: Math.hypot(place.x - at.x, place.y - at.y)};
  });
  return away.sort((a, b) => a.cm - b.cm)[0]!.point;
};

describe('where a pose is wrong', () => {
  it('is the joint that differs most', () => {
    assert.equal(marked(near('knee', 30)), 'knee');
    assert.equal(marked(near('hip', -40)), 'hips');
  });

  it('is the back before a hip that only makes up for it', () => {
    const bent = {...near('hip', 30), spine: squat.spine + 25};
    const at = fault(squat, bent, spot);
    const [hips, shoulder] = (['hips', 'shoulder'] as const).map((point) => spot(bent, {point, side: 'near'}));
    assert.ok(Math.hypot(at.x - (hips!.x + shoulder!.x) / 2, at.y - (hips!.y + shoulder!.y) / 2) < 0.1);
  });

  it('is no head that stays where it was, however far the neck bends for that', () => {
    const tipped = {...near('hip', 22), lean: squat.lean + 40, neck: squat.neck - 40};
    assert.equal(marked(tipped), 'hips');
    assert.equal(marked({...squat, neck: squat.neck - 40}), 'crown', 'but one that is lifted alone');
  });

  it('is a heel that comes off the floor, whatever joint that takes', () => {
    // About the ball of a foot that was flat: the ankle opens and the whole body comes up.
    const level = fromChannels([0, 93.55, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const tiptoe = fromChannels([0, 0, 0, 0, 0, 0, 0, -30, 0, 0, 0]);
    const ball = (pose: Pose) => spot(pose, {point: 'ball', side: 'near'}).y;
    const risen = {...tiptoe, y: ball(level) - ball(tiptoe)};
    assert.deepEqual(fault(level, risen, spot), spot(risen, {point: 'heel', side: 'near'}));
    assert.notDeepEqual(fault(level, {...risen, y: risen.y + 10}, spot), spot({...risen, y: risen.y + 10}, {point: 'heel', side: 'near'}), 'not of a foot in the air');
  });

  it('is ringed in the wrong picture and not in the right one', () => {
    const {right, wrong} = pair(figure({avoid: [{text: 'You stand.', differs: '', beside: 1, pose: STANDING}]}), 0);
    assert.deepEqual(wrong.shapes.slice(-2).map(({className}) => className), ['halo', 'fault']);
    assert.ok(!right.shapes.some(({className}) => className === 'fault'));
  });
});
