import type {Point} from '../kinematics.js';
import type {Points} from './spline.js';

/** One cubic Bézier curve: its start, two control points and its end, cm. */
export type Curve = readonly [Point, Point, Point, Point];

/** What each of the four points counts for at a part of the way. */
const share = (part: number): [number, number, number, number] => {
  const rest = 1 - part;
  return [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3];
};

/** The curve that is nearest to points at even steps of a way, in the sense of least squares; it begins and ends where they do. */
export function curve(way: Points): Curve {
  const [start, end] = [way[0] ?? {x: 0, y: 0}, way.at(-1) ?? {x: 0, y: 0}];
  let [aa, ab, bb] = [0, 0, 0];
  const [first, second] = [{x: 0, y: 0}, {x: 0, y: 0}];
  way.forEach((point, index) => {
    const [p, a, b, q] = share(index / (way.length - 1));
    const rest = {x: point.x - p * start.x - q * end.x, y: point.y - p * start.y - q * end.y};
    aa += a * a;
    ab += a * b;
    bb += b * b;
    first.x += a * rest.x;
    first.y += a * rest.y;
    second.x += b * rest.x;
    second.y += b * rest.y;
  });
  const size = aa * bb - ab * ab || 1;
  const solved = (u: number, w: number, a: Point, b: Point): Point => ({x: (u * a.x - w * b.x) / size, y: (u * a.y - w * b.y) / size});
  return [start, solved(bb, ab, first, second), solved(aa, ab, second, first), end];
}

/** Points of a curve at even parts of it. */
export function along([start, first, second, end]: Curve, steps: number): Point[] {
  return Array.from({length: steps + 1}, (_, step) => {
    const [p, a, b, q] = share(step / steps);
    return {x: p * start.x + a * first.x + b * second.x + q * end.x, y: p * start.y + a * first.y + b * second.y + q * end.y};
  });
}
