import type {Shape} from './shape.js';

/** The tip of an arrow against the longer side of its picture. */
const TIP = 0.032;

/** An arrow as the data has it: x and y of the start, of two control points and of the end, in a picture of this size; drawing units. */
export function arrow([x = 0, y = 0, ...rest]: readonly number[], width: number, height: number): Shape[] {
  const [, , u = x, w = y, endX = 0, endY = 0] = rest;
  const size = TIP * Math.max(width, height * 1.2);
  const far = Math.hypot(endX - u, endY - w) || 1;
  const [cos, sin] = [(endX - u) / far * size, (endY - w) / far * size];
  const corner = (ahead: number, aside: number): string => `${Math.round(endX + cos * ahead - sin * aside)} ${Math.round(endY + sin * ahead + cos * aside)}`;
  return [
    {className: 'arrow', d: `M${x} ${y}C${rest.join(' ')}`},
    {className: 'tip', d: `M${corner(0.8, 0)}L${corner(-0.35, 0.6)}L${corner(-0.35, -0.6)}z`},
  ];
}
