import type {Figure} from '../model/figure.js';
import {frontBody} from './draw/front-body.js';
import {body, type Body, type Frame, type LimbFrames} from './kinematics.js';
import type {Pose, Side} from './skeleton.js';

/** What a pose's numbers mean to the solver. */
export interface Seen {
  view: Figure['view'];
  /** Sides whose knee points out to the side: the bend of it that is seen has no limit. */
  open: readonly Side[];
}

/** Where every bone is, as it is seen. */
export const bones = (pose: Pose, {view}: Pick<Seen, 'view'>): Body => (view === 'front' ? fromFront(pose) : body(pose));

/** The bones from the front, so that all that is asked of a body can be asked of them: which way they face does not matter there. */
function fromFront(pose: Pose): Body {
  const {pelvis, chest, head, near, far} = frontBody(pose);
  const limb = ({thigh, shank, foot, upperArm, forearm, hand}: typeof near): LimbFrames => {
    // The length of a foot points at whoever looks.
    const sole: Frame = {origin: foot.origin, along: {x: 0, y: 0}, across: {x: -foot.along.x, y: -foot.along.y}};
    return {thigh, knee: shank, shank, ankle: sole, foot: sole, upperArm, elbow: forearm, forearm, wrist: hand, hand};
  };
  return {pelvis, lumbar: {...pelvis, origin: chest.origin}, chest, neck: head, head, near: limb(near), far: limb(far)};
}
