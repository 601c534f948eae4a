import type {Point} from '../kinematics.js';
import type {Shape} from './shape.js';
import {type Points, UNITS} from './spline.js';

/** A rectangle of the picture, cm, y up. */
export interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/**
 * The points that path data of this folder passes (absolute M, L and C, relative q and t): ends and the first control points of curves,
 * which is as close to the line as a margin needs.
 */
export function passed(d: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', list = ''] of d.matchAll(/([MLCqt])([^MLCqtz]*)/g)) {
    const numbers = list.match(/-?\d+/g)?.map(Number) ?? [];
    const from = {x, y};
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [u = 0, w = 0] = numbers.slice(index, index + 2);
      if (command === 'q') [x, y] = [from.x + u, from.y + w]; // the first pair is the control point, both count from the start
      else if (command === 't') [x, y] = [x + u, y + w];
      else [x, y] = [u, w];
      points.push({x: x / UNITS, y: -y / UNITS});
    }
  }
  return points;
}

/** The smallest box around all points, with a margin in cm. */
export function around(points: Points, margin = 0): Box {
  const box = {left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity};
  for (const {x, y} of points) {
    box.left = Math.min(box.left, x - margin);
    box.right = Math.max(box.right, x + margin);
    box.bottom = Math.min(box.bottom, y - margin);
    box.top = Math.max(box.top, y + margin);
  }
  return box;
}

/** The box around shapes. */
export const extent = (shapes: readonly Shape[], margin = 0): Box => around(shapes.flatMap(({d}) => passed(d)), margin);

/** Two opposite corners, which a box is around. */
export const corners = ({left, right, bottom, top}: Box): Point[] => [{x: left, y: bottom}, {x: right, y: top}];
