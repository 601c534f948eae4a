import type {Point} from './kinematics.js';
import type {Side} from './skeleton.js';

/**
 * A bicycle for the figure, cm from where its hips are: so high that the knee keeps 25 to 30 degrees at the bottom of the stroke, which
 * is a usual advice. The lengths are ours, from common frames; the crank is 17 cm.
 */
export const BICYCLE = {
  saddle: {x: 0, y: 93.5},
  handlebar: {x: 66, y: 104},
  axle: {x: 19, y: 28},
  crank: 17,
} as const;

/** Where a pedal is after so many degrees: 0 has the near one up, and the near one goes forward from there. */
export function pedal(side: Side, turn: number): Point {
  const radians = (turn + (side === 'far' ? 180 : 0)) * Math.PI / 180;
  return {x: BICYCLE.axle.x + BICYCLE.crank * Math.sin(radians), y: BICYCLE.axle.y + BICYCLE.crank * Math.cos(radians)};
}
