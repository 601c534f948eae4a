import type {FigureShape} from '../../model/figure.js';
import type {Point} from '../kinematics.js';
import type {Box} from './extent.js';
import {circle} from './props.js';
import {area, lines, shape} from './shape.js';
import {on, type Places} from './skin.js';
import {straight} from './spline.js';

/** Radius of the inset, and of the way that the hands go round the head, cm of the picture. */
const RADIUS = 27;
const WAY = 19;
/** From the picture's edge to the inset. */
const GAP = 5;

/** From above, forward and to the left of the neck, cm. */
const SHOULDERS: Places = [[5, 0], [5, 13], [3, 18], [-3, 18], [-6, 12], [-6, -12], [-3, -18], [3, -18], [5, -13]];
const HEAD: Places = [[10, 0], [9, 5], [4, 7.5], [-3, 7.5], [-8, 4], [-9, 0], [-8, -4], [-3, -7.5], [4, -7.5], [9, -5]];
const NOSE: Places = [[9, -2.2], [13, -1], [13, 1], [9, 2.2]];
/** Degrees from straight ahead at which the way round begins and ends. */
const FROM = 35;
const TO = 325;

/** Where the middle of an inset beside a picture is: at its top, in front of the figure. */
export const insetPlace = ({right, top}: Box): Point => ({x: right + GAP + RADIUS, y: top - RADIUS});

/** What an inset needs room for. */
export const insetBox = ({x, y}: Point): Box => ({left: x - RADIUS, right: x + RADIUS, bottom: y - RADIUS, top: y + RADIUS});

/** Hands with what they hold in front of the head, seen from above, and the way they go round it; the figure looks to the right. */
export function inset(origin: Point): FigureShape[] {
  const from = (places: Places) => on({origin, along: {x: 1, y: 0}, across: {x: 0, y: 1}}, places);
  const round = Array.from({length: 13}, (_, index) => {
    const angle = (FROM + (TO - FROM) * index / 12) * Math.PI / 180;
    return [WAY * Math.cos(angle), WAY * Math.sin(angle)] as const;
  });
  const [endX = 0, endY = 0] = round.at(-1) ?? [];
  const turn = (TO + 90) * Math.PI / 180;
  const tip = [[4.5, 0], [-2, 3.4], [-2, -3.4]].map(([ahead = 0, aside = 0]) => [
    endX + Math.cos(turn) * ahead - Math.sin(turn) * aside, endY + Math.sin(turn) * ahead + Math.cos(turn) * aside,
  ] as const);
  return [
    area('hole', circle(origin, RADIUS)),
    area('skin edge', ...[1, -1].map((side) => from([[3, 18], [10, 13], [18, 4.5], [15, 1.5], [6, 9], [0, 15]].map(([s = 0, n = 0]) => [s, n * side] as const)))),
    area('prop', circle({x: origin.x + WAY, y: origin.y}, 4.6)),
    area('shirt edge', from(SHOULDERS)),
    area('skin edge', from(NOSE)),
    area('hair edge', from(HEAD)),
    lines('arrow', from(round)),
    shape('tip', straight(from(tip), 'z')),
  ];
}
