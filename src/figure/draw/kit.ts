import type {FigureShape, STANDS} from '../../model/figure.js';
import type {Point} from '../kinematics.js';
import {circle} from './props.js';
import {area, lines, shape} from './shape.js';
import {straight} from './spline.js';

/**
 * What stands still, as three layers of shapes: behind everybody, before the body but not before its near arm, before everything.
 * It is drawn when a figure is compiled, so that the browser needs to know of none of it.
 */
export type Layered = readonly [FigureShape[], FigureShape[], FigureShape[]];

const box = (left: number, right: number, bottom: number, top: number): string =>
  straight([{x: left, y: bottom}, {x: right, y: bottom}, {x: right, y: top}, {x: left, y: top}], 'z');
const at = (x: number, y: number): Point => ({x, y});

/** Something in front of which the figure is. */
const behind = (...shapes: FigureShape[]): Layered => [shapes, [], []];

/** How far apart the hatching of a wall and of a slope is, cm. */
const HATCH = 11;

/** A wall's face with hatching behind it; the figure is to the right of it or to the left. */
export function wall(x: number, figureX: number, height: number): Layered {
  let hatch = '';
  for (let y = 5; y < height - 6; y += HATCH) hatch += straight([at(x, y), at(x + (figureX > x ? -6 : 6), y + 6)]);
  return behind(shape('wall', straight([at(x, 0), at(x, height)])), shape('hatch', hatch));
}

/** A mat under everything, 2 cm thick. */
export const mat = (left: number, right: number): Layered => behind(shape('mat', box(left, right, -2.2, 0)));

/**
 * A bench, box, step, chair, block or cushion with its top at the height where the body rests. The seat of a bench or chair is as wide as
 * who sits there, so that its edge is before the flesh that gives way.
 */
export function stand(kind: (typeof STANDS)[number], left: number, right: number, top: number): Layered {
  const leg = (x: number): string => box(x - 1.5, x + 1.5, 0, top - 3);
  const whole = shape('prop', box(left, right, 0, top));
  switch (kind) {
    case 'bench':
      return [[shape('prop', leg(left + 4) + leg(right - 4))], [shape('prop', box(left, right, top - 6, top))], []];
    case 'chair':
      return [
        [shape('prop', leg(left + 2) + leg(right - 2) + straight([at(left, top), at(left - 4, top + 44), at(left - 1, top + 44), at(left + 3, top)], 'z'))],
        [shape('prop', box(left, right, top - 4, top))], [],
      ];
    case 'box':
      return behind(whole, shape('seam', box((left + right) / 2 - 6, (left + right) / 2 + 6, top - 11, top - 7)));
    case 'step':
      return behind(whole, shape('seam', straight([at(left, top - 4), at(right, top - 4)])));
    case 'block':
      return behind(whole);
    case 'cushion':
      return behind(area('prop', [
        at(left, 0), at(left, 0), at(right, 0), at(right, 0), at(right + 2, top / 2), at(right, top), at(right - 3, top), at(left + 3, top), at(left, top), at(left - 2, top / 2),
      ]));
  }
}

/** The surface of a pool at this height, before the body and all around it. */
export function water(left: number, right: number, height: number): Layered {
  const waves = Array.from({length: Math.ceil((right - left) / 10) + 1}, (_, index) => at(left + Math.min(right - left, index * 10), height + (index % 2 ? 1.2 : -1.2)));
  return [[], [], [shape('water', box(left, right, 0, height)), lines('ripple', waves)]];
}

/** Ground that rises to the right by so many degrees, under who stands at 0; everybody on it is turned with it. */
export function slope(left: number, right: number, degrees: number): Layered {
  const rise = Math.tan(degrees * Math.PI / 180);
  const [low, high] = [at(left, left * rise), at(right, right * rise)];
  return behind(shape('ground', straight([at(left, low.y - 4), low, high, at(right, low.y - 4)], 'z')));
}

/** A bicycle that stands, for who sits with the hips above 0. */
export function bicycle({saddle, handlebar, axle, crank}: Readonly<Record<'saddle' | 'handlebar' | 'axle', Point> & {crank: number}>): Layered {
  const wheel = at(axle.x + 42, 24);
  const [seat, bar] = [at(saddle.x, saddle.y - 12), at(handlebar.x - 8, handlebar.y - 6)];
  const tube = (...points: Point[]): FigureShape => shape('tube', straight(points));
  return behind(
    tube(at(axle.x - 38, 0.8), at(wheel.x + 20, 0.8)), tube(at(axle.x - 26, 0.8), axle, at(wheel.x, 0.8)),
    area('prop', circle(wheel, 22)), area('hole', circle(wheel, 15)),
    tube(axle, seat), tube(axle, at(bar.x - 4, bar.y - 26)), tube(wheel, bar, handlebar, at(handlebar.x + 2, handlebar.y + 3)),
    area('prop', [at(seat.x - 14, seat.y + 3.5), at(seat.x - 14, seat.y), at(seat.x, seat.y - 2), at(seat.x + 12, seat.y), at(seat.x + 12, seat.y + 2), at(seat.x, seat.y + 3)]),
    area('prop', circle(axle, crank * 0.55)), area('hole', circle(axle, 2)),
  );
}
