import {rolled, together} from './contacts.js';
import {type Contact, fit, toesBend} from './fit.js';
import type {Key} from './keys.js';
import {locate, pointsOf, type SidedPoint} from './points.js';
import type {Props} from './props.js';
import {bones} from './seen.js';
import {CHANNEL, fromChannels, limbChannel, type Side, SIDES} from './skeleton.js';

/** A pose on the way between two others. */
export interface Sample {
  /** From 0 to 1 of the way. */
  at: number;
  channels: readonly number[];
  roll: number;
}

/** Rounds of the solver between two poses: it begins close by, and most need three. */
const ROUNDS = 30;
/** How willingly a channel leaves the even way: little where it does not change, more the more it changes, in degrees; at most so. */
const STIFFEST = 2;
const LOOSENING = 0.35;
const LOOSEST = 35;
/** Where the hips are follows from what carries them, cm. */
const CARRIED = 200;
/** Who lies lets the heels slide; who is upright takes a step where a foot moves further than this, cm, and lifts it by this part of it. */
const LYING = -45;
const STEP = {from: 12, height: 0.14, highest: 8};

const mix = (a: number, b: number, part: number): number => a + (b - a) * part;

/** A row between two rows. */
export const between = (a: readonly number[], b: readonly number[], part: number): number[] => a.map((value, index) => mix(value, b[index] ?? 0, part));

/** Nothing at both ends of a way, 1 in the middle, and without a corner. */
const arc = (part: number): number => 4 * part * (1 - part);

/** Contacts of both poses; one that was moved along is moved evenly, and a foot that steps is lifted. */
function shared(a: Key, b: Key, part: number, props: Props): Contact[] {
  return a.contacts.flatMap((contact) => {
    const other = b.contacts.find(({point, on}) => together(point, contact.point) && point.point === contact.point.point && on === contact.on);
    if (!other) return [];
    const along = (from: number | undefined, to: number | undefined): number | undefined => (from === undefined || to === undefined ? undefined : mix(from, to, part));
    const [x, y] = [along(contact.x, other.x), along(contact.y, other.y)];
    const stride = Math.abs((other.x ?? 0) - (contact.x ?? 0));
    const steps = contact.on === 'floor' && props.slider === undefined && (a.channels[CHANNEL.lean] ?? 0) > LYING && stride > STEP.from && FOOT.has(contact.point.point);
    const lift = steps ? Math.min(STEP.highest, stride * STEP.height) * arc(part) : 0;
    return [{point: contact.point, on: contact.on, ...x !== undefined && {x}, ...y !== undefined && {y: y + lift}, ...contact.direction !== undefined && {direction: contact.direction}}];
  });
}

const FOOT: ReadonlySet<string> = new Set(['foot', 'ball', 'heel']);

/**
 * The exact poses of a way: as evenly between both ends as the contacts of both allow. A leg that swings is bent on the way, so far that
 * its foot passes above the floor: kept above it by the solver, a leg as long as the one that stands would jump from before it to behind it.
 */
export function wayBetween(a: Key, b: Key, props: Props): (part: number) => Sample {
  const ease = (carried: boolean): number[] => a.channels.map((value, index) => {
    if (carried && (index === CHANNEL.x || index === CHANNEL.y)) return CARRIED;
    return Math.min(LOOSEST, STIFFEST + Math.abs((b.channels[index] ?? 0) - value) * LOOSENING);
  });
  const seen = {view: props.view, open: [...a.open, ...b.open]};
  const solved = (part: number, bends: Bends, close?: readonly number[]): Sample => {
    const roll = mix(a.roll, b.roll, part);
    if (part === 0 || part === 1) return {at: part, channels: (part === 0 ? a : b).channels, roll};
    const near = bent(between(a.channels, b.channels, part), part, bends);
    const contacts = rolled(shared(a, b, part, props), props, roll);
    return {at: part, channels: fit({near, asked: new Map(), contacts, balanced: false, ease: ease(contacts.length > 0), swinging: true, seen}, close ?? near, ROUNDS), roll};
  };
  const bends = props.view === 'side' ? bendsOf(a, b, (part) => solved(part, NONE).channels) : NONE;
  const known = new Map<number, Sample>();
  const at = (part: number): Sample => {
    const [from, to] = around(part);
    const close = to - from === 1 ? undefined : between(at(from).channels, at(to).channels, (part - from) / (to - from));
    const found = known.get(part) ?? solved(part, bends, close);
    known.set(part, found);
    return found;
  };
  return at;
}

/**
 * Between which parts of a way that are solved before it the solver begins: it is then close by, and stays with the solution that it
 * has found. The half begins between the ends, a quarter between an end and the half, and what is no eighth between two eighths.
 */
function around(part: number): [number, number] {
  const step = [1, 1 / 2, 1 / 4, 1 / 8].find((each) => Number.isInteger(part / each));
  if (step === undefined) return [Math.floor(part * 8) / 8, Math.floor(part * 8 + 1) / 8];
  return step === 1 ? [0, 1] : [part - step, part + step];
}

/** How much further the knee of each side is bent half-way, degrees. */
type Bends = Record<Side, number>;
const NONE: Bends = {near: 0, far: 0};
/** Where a swing is looked at, the same there and back, how deep it may pass, cm, and in what steps it is bent, degrees. */
const LOOKED_AT = [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9];
const DEEPEST = 1;
const BEND = {step: 4, most: 60};
/** For each degree of the knee hip and ankle bend so many: the foot is then lifted as level as it is. */
const WITH_KNEE = 0.5;

/** The same row with swinging legs bent. */
const bent = (channels: readonly number[], part: number, bends: Bends): number[] => SIDES.reduce((row, side) => {
  if (bends[side] === 0) return row;
  const by = bends[side] * arc(part);
  const [hip, knee, ankle] = [limbChannel('hip', side), limbChannel('knee', side), limbChannel('ankle', side)];
  return row.map((value, channel) => (channel === knee ? value + by : channel === hip || channel === ankle ? value + by * WITH_KNEE : value));
}, [...channels]);

/** The points of a foot that may not be below the floor on the way; none where the foot rests at both ends. */
function swingingPoints(a: Key, b: Key, side: Side): SidedPoint[] {
  const points = ['heel', 'ball', 'toe', 'far-heel', 'far-ball', 'far-toe'].flatMap((word) => pointsOf(word) ?? []).filter((point) => point.side === side);
  const both = points.some((point) => [a, b].every(({contacts}) => contacts.some((contact) => together(contact.point, point))));
  const kneels = [a, b].some(({contacts}) => contacts.some(({point}) => point.side === side && (point.point === 'knee' || point.point === 'thigh')));
  return both || kneels ? [] : points.filter((point) => !toesBend(point, [...a.contacts, ...b.contacts]));
}

function bendsOf(a: Key, b: Key, plain: (part: number) => readonly number[]): Bends {
  const swings = SIDES.map((side) => ({side, points: swingingPoints(a, b, side)})).filter(({points}) => points.length > 0);
  if (swings.length === 0) return NONE;
  const rows = LOOKED_AT.map((part) => ({part, row: plain(part)}));
  const deepest = (side: Side, points: readonly SidedPoint[], bend: number): number => Math.max(...rows.flatMap(({part, row}) => {
    const figure = bones(fromChannels(bent(row, part, {...NONE, [side]: bend})), {view: 'side'});
    return points.map((point) => -locate(figure, point).y);
  }));
  return swings.reduce((bends, {side, points}) => {
    let bend = 0;
    while (bend < BEND.most && deepest(side, points, bend) > DEEPEST) bend += BEND.step;
    return {...bends, [side]: deepest(side, points, bend) <= DEEPEST ? bend : 0};
  }, NONE);
}
