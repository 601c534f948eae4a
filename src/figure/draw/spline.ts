import type {Point} from '../kinematics.js';

/** Drawing units in a centimetre: half a millimetre each, less than a third of a pixel at 640 px. */
export const UNITS = 20;

/** A row of points or the corners of an outline, cm, x to the right and y up. */
export type Points = readonly Point[];

/** Rounded to even numbers, so that the middle between two points is whole and path data stays exact. */
const even = (cm: number): number => 2 * Math.round(cm * UNITS / 2);

/** What separates two numbers of path data: a minus does so by itself. */
const pair = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`;

const middle = (a: Point, b: Point): Point => ({x: (a.x + b.x) / 2, y: (a.y + b.y) / 2});

const control = (points: Points): Point[] => points.map(({x, y}) => ({x: even(x), y: -even(y) || 0}));

/** Path data of a smooth run: the first curve with its control point, then ends only, as `t` mirrors each control point of the last. */
function run(start: Point, first: Point, ends: Points): string {
  let at = start;
  let data = `M${pair(start.x, start.y)}q${pair(first.x - start.x, first.y - start.y)}`;
  ends.forEach((end, index) => {
    const step = pair(end.x - at.x, end.y - at.y);
    data += `${index === 1 ? 't' : step.startsWith('-') ? '' : ' '}${step}`;
    at = end;
  });
  return data;
}

/** Twice the area inside an outline, positive where it runs anticlockwise. */
export function turn(points: Points): number {
  return points.reduce((sum, {x, y}, index) => {
    const next = points[(index + 1) % points.length] ?? {x, y};
    return sum + x * next.y - next.x * y;
  }, 0);
}

/**
 * Path data of a closed uniform quadratic B-spline with these control points. Outlines always run the same way round, so that several
 * in one path add up under the non-zero rule and none cuts a hole into another. A point given twice makes a corner.
 */
export function closed(points: Points): string {
  const corners = control(turn(points) > 0 ? [...points].reverse() : points);
  const [first, ...rest] = corners;
  const last = corners.at(-1);
  if (!first || !last || rest.length < 2) return '';
  return `${run(middle(last, first), first, corners.map((corner, index) => middle(corner, corners[index + 1] ?? first)))}z`;
}

/** Path data of an open uniform quadratic B-spline that begins at the first point and ends at the last. */
export function open(points: Points): string {
  const corners = control(points);
  const [start, first, ...rest] = corners;
  if (!start || !first || rest.length < 1) return '';
  return run(start, first, rest.map((corner, index) => (index === rest.length - 1 ? corner : middle(corners[index + 1] ?? corner, corner))));
}

/** Path data of straight lines from point to point. */
export function straight(points: Points, end: '' | 'z' = ''): string {
  return `M${control(points).map(({x, y}) => pair(x, y)).join('L')}${end}`;
}
