import type {Point} from '../kinematics.js';
import {type Joint, LIMB_JOINTS, type Pose, type Side, SIDES, TRUNK_JOINTS} from '../skeleton.js';
import type {SidedPoint} from '../spots.js';

/** How much a degree tells to the eye: the spine bends little and is seen at once, hands turn by the way. */
const TELLS: Record<Joint, number> = {spine: 2.2, neck: 1.2, hip: 1, knee: 1, ankle: 0.9, shoulder: 0.8, elbow: 0.4, wrist: 0.2};
/** A heel of a flat foot that comes up by this while the ball of the foot stays is the fault, cm. */
const PEELED = 2;

/** By how much the head points another way. A neck that only gives the head back what the trunk takes from it is no fault. */
function nodded(right: Pose, wrong: Pose): number {
  const head = ({lean, spine, neck}: Pose): number => lean + spine + neck;
  return Math.min(Math.abs(head(wrong) - head(right)), Math.abs(wrong.neck - right.neck));
}

/** Between which points of the body a joint is looked for. */
const BETWEEN: Record<Joint, readonly SidedPoint['point'][]> = {
  spine: ['hips', 'shoulder'], neck: ['shoulder', 'crown'], hip: ['hips'], knee: ['knee'], ankle: ['ankle'], shoulder: ['shoulder'], elbow: ['elbow'], wrist: ['hand'],
};

/** Where in the wrong pose it differs most from the right one; `spot` tells where a point of a pose is seen. */
export function fault(right: Pose, wrong: Pose, spot: (pose: Pose, point: SidedPoint) => Point): Point {
  const height = (pose: Pose, point: 'heel' | 'ball', side: Side): number => spot(pose, {point, side}).y;
  const flat = (pose: Pose, side: Side): boolean => height(pose, 'heel', side) - height(pose, 'ball', side) < PEELED;
  const peeled = SIDES.find((side) => flat(right, side) && !flat(wrong, side) && Math.abs(height(wrong, 'ball', side) - height(right, 'ball', side)) < PEELED);
  if (peeled) return spot(wrong, {point: 'heel', side: peeled});
  const differences = SIDES.flatMap((side) => [
    ...TRUNK_JOINTS.map((joint) => ({joint, side, degrees: joint === 'neck' ? nodded(right, wrong) : wrong[joint] - right[joint]})),
    ...LIMB_JOINTS.map((joint) => ({joint, side, degrees: wrong[side][joint] - right[side][joint]})),
  ]).map(({joint, side, degrees}) => ({joint, side, tells: Math.abs(degrees) * TELLS[joint]}));
  // Of two that tell the same the near side is the one that is seen.
  const most = differences.reduce((best, each) => (each.tells > best.tells ? each : best));
  const points = BETWEEN[most.joint].map((point) => spot(wrong, {point, side: most.side}));
  const mean = (of: (point: Point) => number): number => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return {x: mean(({x}) => x), y: mean(({y}) => y)};
}
