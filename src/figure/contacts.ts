import type {BodyPoint} from '../model/figure.js';
import {BICYCLE, pedal} from './bicycle.js';
import type {Contact} from './fit.js';
import {type Body, direction, type Point} from './kinematics.js';
import type {Surface} from './notation.js';
import {boneOf, clearance, liesFlat, locate, type SidedPoint} from './points.js';
import {BALL_RADIUS, type Props} from './props.js';

/** From the middle of the hips to the skin of one side, cm, for who lies on it: from the outline, ours. */
const HALF_HIPS = 16.5;
/** What moves what rests on it. */
const TURNING: ReadonlySet<string> = new Set(['ball', 'pedals']);

/** Points of one foot or one hand: one of each rests at a time. */
const GROUPS: readonly (readonly BodyPoint[])[] = [['foot', 'heel', 'ball', 'toe', 'ankle', 'instep'], ['hand', 'palm']];
/** Where a stand of that kind has no height given, cm: usual ones, ours. */
const USUAL_TOP = {bench: 42, box: 40, step: 20, chair: 46, block: 15, cushion: 10} as const;

/** Whether two points cannot both rest: the same, or two of one foot or hand. */
export function together(a: SidedPoint, b: SidedPoint): boolean {
  if (a.side !== b.side) return false;
  return a.point === b.point || GROUPS.some((group) => group.includes(a.point) && group.includes(b.point));
}

/** Height of what is rested on, cm. */
export function topOf(on: string, props: Props): number {
  const stand = props.stands.find(({kind}) => kind === on);
  const usual = Object.entries(USUAL_TOP).find(([kind]) => kind === on)?.[1];
  return stand?.top ?? usual ?? 0;
}

/**
 * Where heels touch a ball that has rolled `roll` cm: it rolls without slipping, so that its skin moves as far against the heel as its
 * middle does against the floor.
 */
export function onBall(ball: NonNullable<Props['ball']>, roll: number): Point {
  const angle = (roll - ball.behind) / BALL_RADIUS;
  return {x: ball.x + roll + BALL_RADIUS * Math.sin(angle), y: BALL_RADIUS * (1 + Math.cos(angle))};
}

/** A contact of a point with a surface; along the surface it is free until it is pinned. */
export function contactOn(point: SidedPoint, on: Surface, figure: Body, props: Props, roll: number): Contact {
  if (on === 'ball' && props.ball) return {point, on, ...onBall(props.ball, roll)};
  if (on === 'pedals') return {point, on, ...pedal(point.side, roll)};
  if (on === 'handlebar') return {point, on, ...BICYCLE.handlebar};
  if (on === 'saddle') return {point, on, x: BICYCLE.saddle.x, y: BICYCLE.saddle.y + clearance(point)};
  if (on === 'wall' && props.wall !== undefined) {
    const ahead = props.wall > 0;
    return {point, on, x: props.wall + (ahead ? -1 : 1) * clearance(point), ...liesFlat(point) && {direction: point.point === 'foot' && !ahead ? -90 : 90}};
  }
  const y = topOf(on, props) + (props.view === 'front' && point.point === 'hips' ? HALF_HIPS : clearance(point));
  if (!liesFlat(point)) return {point, on, y};
  const backwards = point.point !== 'foot' && Math.abs(direction(boneOf(figure, point))) > 90;
  return {point, on, y, direction: backwards ? 180 : 0};
}

/** The contacts of a solved pose as they are kept in the next: held where they came to rest. */
export function pinned(contacts: readonly Contact[], figure: Body): Contact[] {
  return contacts.filter(({brief}) => !brief).map((contact) => {
    const at = locate(figure, contact.point);
    return contact.slides || TURNING.has(contact.on) ? contact : {...contact, x: contact.x ?? at.x, y: contact.y ?? at.y};
  });
}

/** The contacts for another place of the ball, or of the pedals. */
export function rolled(contacts: readonly Contact[], {ball}: Props, roll: number): Contact[] {
  return contacts.map((contact) => {
    if (contact.on === 'pedals') return {...contact, ...pedal(contact.point.side, roll)};
    return contact.on === 'ball' && ball ? {...contact, ...onBall(ball, roll)} : contact;
  });
}
