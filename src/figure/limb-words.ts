import type {movement} from '../locales/en/movement.js';
import {type Instant, swing} from './instant.js';
import type {Side} from './skeleton.js';

/** How a leg that carries nothing is held, in the words for it; nothing where there is no word for it. */
export function legWord({pose, figure}: Instant, side: Side): keyof typeof movement.does.leg | undefined {
  const {thigh, shank, foot} = figure[side];
  const [upper, whole] = [swing(thigh.origin, shank.origin), swing(thigh.origin, foot.origin)];
  const lies = pose.lean < -45;
  if (pose[side].knee < 30) {
    if (whole > 125) return 'high';
    if (lies) return whole > 65 ? 'straight' : undefined;
    if (whole > 22) return 'ahead';
    if (whole < -62) return 'level';
    return whole < -12 ? 'behind' : 'down';
  }
  if (lies) return upper > 125 ? 'overHips' : undefined;
  if (upper > 55) return 'kneeUp';
  if (upper > 22) return 'kneeForward';
  return pose[side].knee > 45 ? 'heelBehind' : upper < -12 ? 'behind' : 'down';
}

/** How an arm that carries nothing is held. */
export function armWord({pose, figure, chest}: Instant, side: Side): keyof typeof movement.does.arm | undefined {
  const {shoulder, elbow} = pose[side];
  const {upperArm, hand} = figure[side];
  const whole = swing(upperArm.origin, hand.origin);
  if (elbow > 115) return shoulder > 140 ? 'behindHead' : shoulder > 75 ? 'face' : 'guard';
  if (elbow > 60) return undefined;
  if (shoulder > 145) return chest > 60 ? 'ahead' : 'overhead';
  if (Math.abs(whole) <= 22) return 'down';
  if (shoulder >= 45 && Math.abs(chest) < 60) return 'ahead';
  return shoulder < -12 ? 'behind' : undefined;
}

/** How an arm is held, seen from the front. */
export function armWordFront({pose}: Instant, side: Side): keyof typeof movement.does.arm | undefined {
  const out = Math.abs(pose[side].wrist);
  if (pose[side].shoulder > 45 || pose[side].elbow > 60) return undefined;
  return out > 150 ? 'up' : out > 70 ? 'sides' : out < 30 ? 'down' : undefined;
}
