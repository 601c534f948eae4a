import {type Point} from '../kinematics.js';
import {along, curve, type Curve} from './curve.js';
import {around, type Box} from './extent.js';
import type {Points} from './spline.js';

/** What an arrow keeps from the body, cm, and how far it may be moved away from the motion that it shows. */
const CLEAR = 4;
const FURTHEST = 44;
/** How far a tip reaches beyond the end of its arrow, and what it keeps from the body, cm. */
const TIP = 6.5;
/** Points along an arrow. */
const STEPS = 7;
/** The shortest arrow that reads as one, cm. */
const SHORTEST = 15;
/** What it costs an arrow, in cm of distance, to cross the ghost entirely, and to widen the picture by a centimetre. */
const GHOST = 7;
const GROWTH = 0.35;

const length = ({x, y}: Point): number => Math.hypot(x, y);
const minus = (a: Point, b: Point): Point => ({x: a.x - b.x, y: a.y - b.y});
const towards = (from: Point, to: Point, share: number): Point => ({x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share});

/** The same way in even steps, from one share of its length to another. */
function evenly(way: Points, from: number, to: number): Point[] {
  const reached = [0];
  way.forEach((point, index) => {
    const before = way[index - 1];
    if (before) reached.push((reached.at(-1) ?? 0) + length(minus(point, before)));
  });
  const total = reached.at(-1) ?? 0;
  return Array.from({length: STEPS + 1}, (_, step) => {
    const wanted = total * (from + (to - from) * step / STEPS);
    const next = Math.max(1, reached.findIndex((value) => value >= wanted - 1e-9));
    const [a, b] = [way[next - 1], way[next]];
    const [start, end] = [reached[next - 1] ?? 0, reached[next] ?? 0];
    return a && b ? towards(a, b, end > start ? (wanted - start) / (end - start) : 0) : {x: 0, y: 0};
  });
}

/** Where the way leads at each of its points, of length 1. */
const headings = (way: Points): Point[] => way.map((_, index) => {
  const step = minus(way[Math.min(index + 1, way.length - 1)] ?? {x: 0, y: 0}, way[Math.max(index - 1, 0)] ?? {x: 0, y: 0});
  const size = length(step) || 1;
  return {x: step.x / size, y: step.y / size};
});

/** A way at this distance to the left of another, or to its right where it is negative. */
const beside = (way: Points, distance: number): Point[] => {
  const directions = headings(way);
  return way.map(({x, y}, index) => {
    const {x: u, y: w} = directions[index] ?? {x: 0, y: 0};
    return {x: x - w * distance, y: y + u * distance};
  });
};

const span = (way: Points): number => way.reduce((sum, point, index) => sum + length(minus(point, way[index - 1] ?? point)), 0);

/** Whether a way nowhere turns by more than a third of a right angle a step: one drawn beside a tight bend would. */
const smooth = (way: Points): boolean => way.every((point, index) => {
  const [before, after] = [way[index - 1], way[index + 1]];
  if (!before || !after) return true;
  const [a, b] = [minus(point, before), minus(after, point)];
  return Math.abs(Math.atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y)) < 0.55;
});

/** A short way longer, about its middle. */
function stretched(way: Point[]): Point[] {
  const size = span(way);
  const middle = way[Math.floor(way.length / 2)];
  return !middle || size >= SHORTEST || size < 1e-6 ? way : way.map((point) => towards(middle, point, SHORTEST / size));
}

/** Whether a point is inside an outline or nearer to it than `margin`. */
function touches(point: Point, outline: Points, margin: number): boolean {
  let inside = false;
  for (let index = 0; index < outline.length; index++) {
    const a = outline[index];
    const b = outline[(index + 1) % outline.length];
    if (!a || !b) continue;
    if (a.y > point.y !== b.y > point.y && point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y)) inside = !inside;
    const edge = minus(b, a);
    const share = Math.min(1, Math.max(0, ((point.x - a.x) * edge.x + (point.y - a.y) * edge.y) / (edge.x ** 2 + edge.y ** 2 || 1)));
    if (length(minus(point, towards(a, b, share))) < margin) return true;
  }
  return inside;
}

const outside = ({x, y}: Point, box: Box): number =>
  Math.max(0, box.left - x) + Math.max(0, x - box.right) + Math.max(0, box.bottom - y) + Math.max(0, y - box.top);

/** Where the tip of an arrow is. */
function ahead(way: Points): Point {
  const end = way.at(-1) ?? {x: 0, y: 0};
  const {x = 0, y = 0} = headings(way).at(-1) ?? {};
  return {x: end.x + x * TIP, y: end.y + y * TIP};
}

/** Ways like the given one: parts of it, to its sides, and pushed in sixteen directions; each with what it costs in cm. */
function* candidates(motion: Points): Generator<{way: Point[]; cost: number}> {
  for (const [from, to] of [[0.04, 0.96], [0, 0.75], [0.25, 1], [0.1, 0.62]] as const) {
    const base = stretched(evenly(motion, from, to));
    const cut = (1 - (to - from)) * 8;
    if (!smooth(base)) continue;
    yield {way: base, cost: cut};
    for (let distance = 5; distance <= FURTHEST; distance += 3) {
      for (const side of [1, -1]) {
        const way = beside(base, side * distance);
        if (span(way) > 0.6 * span(base) && smooth(way)) yield {way, cost: cut + distance};
      }
      for (let turn = 0; turn < 16; turn++) {
        const push = {x: distance * Math.cos(turn * Math.PI / 8), y: distance * Math.sin(turn * Math.PI / 8)};
        yield {way: base.map(({x, y}) => ({x: x + push.x, y: y + push.y})), cost: cut + distance * 1.15};
      }
    }
  }
}

/**
 * An arrow that shows a motion (the places of a point, in order) beside everything it must not cross; the nearest that is free, rather
 * not over the ghost, rather inside the picture. Nothing where the point hardly moves or no place is free.
 */
export function arrowWay(motion: Points, avoid: readonly Points[], ghost: readonly Points[], picture: Box): Curve | undefined {
  if (span(motion) < 4) return undefined;
  const boxes = avoid.map((outline) => ({outline, box: around(outline, CLEAR)}));
  const ghosts = ghost.map((outline) => ({outline, box: around(outline)}));
  const crosses = (point: Point): boolean => point.y < CLEAR / 2
    || boxes.some(({outline, box}) => outside(point, box) === 0 && touches(point, outline, CLEAR));
  let best: {way: Curve; cost: number} | undefined;
  for (const {way: wanted, cost} of [...candidates(motion)].sort((a, b) => a.cost - b.cost)) {
    if (best && cost >= best.cost) break; // what is still to come costs more before the ghost and the picture's edge are counted
    const way = curve(wanted);
    const drawn = along(way, 3 * STEPS);
    if ([...drawn, ahead(drawn)].some(crosses)) continue;
    const total = cost + GROWTH * Math.max(...drawn.map((point) => outside(point, picture)))
      + GHOST * drawn.filter((point) => ghosts.some(({outline, box}) => outside(point, box) === 0 && touches(point, outline, 0))).length / drawn.length;
    if (!best || total < best.cost) best = {way, cost: total};
  }
  return best?.way;
}
