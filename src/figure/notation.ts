import {STANDS} from '../model/figure.js';
import type {Span} from './finding.js';
import {POINT_WORDS, pointsOf, type SidedPoint} from './points.js';
import {CHANNEL, JOINTS, limbChannel, LIMB_JOINTS, type LimbJoint, type Side, SIDES} from './skeleton.js';
import {type Clause, clausesOf, type Notes, numbersOf, spanOf, type Word, written} from './words.js';

/** Of a bicycle, what carries somebody. */
export const BICYCLE_PARTS = ['saddle', 'handlebar', 'pedals'] as const;

/** What something can rest on. */
export const SURFACES = ['floor', 'wall', 'ball', ...STANDS, ...BICYCLE_PARTS] as const;
export type Surface = (typeof SURFACES)[number];

/** One clause of a pose, understood, and where it stands. Angles in degrees, lengths in cm from where the hips are at the start. */
export type Order = Span & (
  /** `knee 40`, `hip -3/2`, `far hip 48`, `lean 12` */
  | {kind: 'angle'; asked: {channel: number; degrees: number}[]}
  /** `free seat far-foot` */
  | {kind: 'free'; points: SidedPoint[]}
  /** `pin feet`: back to where it was at the start */
  | {kind: 'pin'; points: SidedPoint[]}
  /** `touch hands`, `foot on box` */
  | {kind: 'rest'; points: SidedPoint[]; on: Surface}
  /** `feet 47`, `feet 30/-40`, `hands at 40 90` */
  | {kind: 'at'; points: SidedPoint[]; x: number[]; y?: number}
  /** `height 66`, `forward 12`: the hips above the floor, and before where they start; `roll 15`: the ball from where it lies at `roll 0` */
  | {kind: 'height' | 'roll' | 'forward'; cm: number}
  /** `turn 180`: the pedals, from where the near one is up */
  | {kind: 'turn'; degrees: number}
  /** `open knee`: it points out to the side, so that more of its bend is seen than it has */
  | {kind: 'open'; points: SidedPoint[]}
  /** `unbalanced`: the weight may be outside the feet, as in running */
  | {kind: 'unbalanced'}
  /** `start`, or the name of an earlier move: its last pose */
  | {kind: 'as'; label: string}
);

const TRUNK = ['lean', 'spine', 'neck'] as const;
const LENGTHS = ['height', 'roll', 'forward'] as const;
const POINT_ORDERS = ['free', 'pin', 'touch', 'open'] as const;
/** Every word that can begin a clause. */
const FIRST_WORDS = ['start', 'unbalanced', 'near', 'far', 'lean', 'turn', ...LENGTHS, ...POINT_ORDERS, ...JOINTS, ...POINT_WORDS];

const isOneOf = <T extends string>(words: readonly T[], text: string): text is T => words.some((word) => word === text);

/** The orders of a pose's text. `labels` are the names of earlier moves; what is not understood is noted and left out. */
export function parsePose(text: string, notes: Notes, labels: readonly string[] = []): Order[] {
  return clausesOf(text).flatMap((clause) => parseClause(clause, notes, labels) ?? []);
}

/** The orders of some clauses, as those behind the name of a base. */
export function parseClause(clause: Clause, notes: Notes, labels: readonly string[]): Order | null {
  const [first, second, third] = clause;
  const span = spanOf(clause);
  if (labels.includes(written(clause))) return {...span, kind: 'as', label: written(clause)};
  if (first.text === 'start' || first.text === 'unbalanced') {
    if (second) return unexpected(second, 'a comma', notes);
    return first.text === 'start' ? {...span, kind: 'as', label: 'start'} : {...span, kind: 'unbalanced'};
  }
  if (first.text === 'near' || first.text === 'far') return second ? limbAngle(second, clause.slice(2), [first.text], span, notes) : unexpected(first, 'a joint behind it', notes);
  if (isOneOf(POINT_ORDERS, first.text)) return pointOrder(first.text, clause.slice(1), span, notes);
  if (isOneOf(LENGTHS, first.text)) {
    const cm = numbersOf(second)?.[0];
    return cm === undefined || third ? unexpected(third ?? second ?? first, 'one number, in centimetres', notes) : {...span, kind: first.text, cm};
  }
  if (first.text === 'turn' || isOneOf(TRUNK, first.text)) {
    const degrees = numbersOf(second)?.[0];
    if (degrees === undefined || third) return unexpected(third ?? second ?? first, 'one number, in degrees', notes);
    if (first.text === 'turn') return {...span, kind: 'turn', degrees};
    return {...span, kind: 'angle', asked: [{channel: CHANNEL[first.text], degrees}]};
  }
  const points = pointsOf(first.text);
  if (points && second?.text === 'on') return surface(points, third, clause[3], span, notes);
  if (points && second?.text === 'at') return target(points, [third, clause[3]], clause[4], span, notes);
  if (isOneOf(LIMB_JOINTS, first.text)) return limbAngle(first, clause.slice(1), SIDES, span, notes);
  if (points) return target(points, [second], third, span, notes);
  notes.unknown(first, 'pose', [...FIRST_WORDS, ...labels]);
  return null;
}

function unexpected(word: Word, expected: string, notes: Notes): null {
  notes.add('unexpected', word, {word: word.text, expected});
  return null;
}

/** `knee 40`: both sides; `knee 40/10`: near and far; `far knee 10`: one. */
function limbAngle(joint: Word, values: readonly Word[], sides: readonly Side[], span: Span, notes: Notes): Order | null {
  const name: LimbJoint | undefined = LIMB_JOINTS.find((each) => each === joint.text);
  if (!name) {
    notes.unknown(joint, 'joint', LIMB_JOINTS);
    return null;
  }
  const degrees = numbersOf(values[0]);
  if (!degrees || values[1] || degrees.length > sides.length) return unexpected(values[1] ?? values[0] ?? joint, 'a number of degrees', notes);
  return {...span, kind: 'angle', asked: sides.map((side, index) => ({channel: limbChannel(name, side), degrees: degrees[index] ?? degrees[0] ?? 0}))};
}

function pointOrder(order: (typeof POINT_ORDERS)[number], words: readonly Word[], span: Span, notes: Notes): Order {
  const points = words.flatMap((word) => {
    const found = pointsOf(word.text);
    if (!found) notes.unknown(word, 'point', POINT_WORDS);
    return found ?? [];
  });
  if (words.length === 0) notes.add('unexpected', span, {word: order, expected: 'a point of the body behind it'});
  return order === 'touch' ? {...span, kind: 'rest', points, on: 'floor'} : {...span, kind: order, points};
}

function surface(points: SidedPoint[], on: Word | undefined, more: Word | undefined, span: Span, notes: Notes): Order | null {
  if (!on || more) {
    notes.add('unexpected', more ?? span, {word: more?.text ?? 'on', expected: 'one thing to rest on'});
    return null;
  }
  if (isOneOf(SURFACES, on.text)) return {...span, kind: 'rest', points, on: on.text};
  notes.unknown(on, 'surface', SURFACES);
  return null;
}

function target(points: SidedPoint[], [across, up]: readonly (Word | undefined)[], more: Word | undefined, span: Span, notes: Notes): Order | null {
  const x = numbersOf(across);
  const y = up && numbersOf(up);
  if (!x || up && y?.length !== 1 || more || x.length > points.length) {
    notes.add('unexpected', more ?? across ?? span, {word: (more ?? across)?.text ?? '', expected: 'centimetres from the hips at the start'});
    return null;
  }
  return {...span, kind: 'at', points, x, ...y?.[0] !== undefined && {y: y[0]}};
}

/** `lower 4s`: the name of a move and its seconds. */
export function parseMoveName(text: string, notes: Notes): {label: string; seconds: number} {
  const match = /^\s*(\S.*?)\s+(\d{1,2}(?:\.\d)?)\s*s\s*$/.exec(text);
  if (match?.[1] !== undefined && Number(match[2]) > 0) return {label: match[1], seconds: Number(match[2])};
  notes.add('unexpected', {from: 0, to: text.length}, {word: text, expected: 'a name and seconds, as in `lower 4s`'});
  return {label: text.trim(), seconds: 1};
}
