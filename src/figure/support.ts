import type {Contact} from './fit.js';
import type {Body} from './kinematics.js';
import {centreOfMass} from './mass.js';
import {locate, type SidedPoint} from './points.js';
import {SOLE_POINT} from './skeleton.js';

/** From where to where something carries the body, cm. */
export interface Support {
  from: number;
  to: number;
  /** The mean of the ends of all contacts. */
  middle: number;
}

/** Half the width of a contact that is no sole or hand, cm: ours. */
const AROUND = 4;

/** Who rests on these does not fall over. */
const BROAD: ReadonlySet<string> = new Set(['hips', 'seat', 'back', 'chest', 'thigh', 'shoulder']);
/** Toes that lie on the floor before the ball of a foot, cm. */
const TOES = SOLE_POINT.toe - SOLE_POINT.ball;

/** From where to where one contact carries. */
function reach(figure: Body, {point, side}: SidedPoint): number[] {
  const x = (name: SidedPoint['point']): number => locate(figure, {point: name, side}).x;
  switch (point) {
    case 'foot': return [x('heel'), x('toe')];
    case 'ball': return [x('ball'), x('ball') + TOES];
    case 'hand': return [x('hand'), x('palm')];
    case 'forearm': return [x('elbow'), x('hand')];
    default: return [x(point) - AROUND, x(point) + AROUND];
  }
}

/**
 * From where to where the contacts carry the body, as far as a picture from the side can tell; nothing where there is none, or where
 * the body sits or lies, which needs no balance. A hand on a wall or a bench carries as one on the floor does: the weight is between it and
 * the feet.
 */
export function support(figure: Body, contacts: readonly Contact[]): Support | undefined {
  if (contacts.length === 0 || contacts.some(({point}) => BROAD.has(point.point))) return undefined;
  const ends = contacts.flatMap(({point}) => reach(figure, point));
  return {from: Math.min(...ends), to: Math.max(...ends), middle: ends.reduce((sum, x) => sum + x, 0) / ends.length};
}

/** How far the centre of mass is outside what carries the body, cm: in front positive, behind negative, 0 above it. */
export function overhang(figure: Body, contacts: readonly Contact[]): number {
  const base = support(figure, contacts.filter(({on}) => on !== 'air'));
  const {x} = centreOfMass(figure);
  return base ? Math.min(0, x - base.from) + Math.max(0, x - base.to) : 0;
}
