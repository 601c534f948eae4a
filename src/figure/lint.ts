import type {Figure} from '../model/figure.js';
import {together} from './contacts.js';
import type {Finding, FindingCode, Span} from './finding.js';
import {slip, toesBend} from './fit.js';
import type {Body} from './kinematics.js';
import type {Key} from './keys.js';
import {outOfRange} from './limits.js';
import {clearance, locate, pointName, pointsOf} from './points.js';
import {bones} from './seen.js';
import {fromChannels, JOINTS, LIMB_JOINTS} from './skeleton.js';
import {overhang} from './support.js';
import {between} from './way.js';
import {TOLERANCE} from './tolerance.js';

/** Parts that may not be below the floor, with all their flesh. */
const LOW = ['heels', 'toes', 'knees', 'elbows', 'palms', 'hands', 'hips', 'seat', 'back', 'head', 'chest'].flatMap((word) => pointsOf(word) ?? []);

const FEET = ['heels', 'toes'].flatMap((word) => pointsOf(word) ?? []);

const round = (value: number): number => Math.round(value * 10) / 10;

/** The name of a channel: `lean`, `far hip`. */
function channelName(channel: number): string {
  if (channel < 5) return ['x', 'y', 'lean', 'spine', 'neck'][channel] ?? '';
  const joint = LIMB_JOINTS[(channel - 5) % LIMB_JOINTS.length] ?? JOINTS[0];
  return channel < 5 + LIMB_JOINTS.length ? joint : `far ${joint}`;
}

/** Everything that is wrong with a solved pose. */
export function lintKey(key: Key, view: Figure['view']): Finding[] {
  const pose = fromChannels(key.channels);
  const seen = {view, open: key.open};
  const figure = bones(pose, seen);
  const found: Finding[] = [];
  const add = (code: FindingCode, data: Finding['data'], {from, to}: Span = key.span): void => {
    found.push({code, path: key.path, from, to, data: {move: key.label, ...data}});
  };
  const asked = new Set<number>();
  for (const {channel, degrees, span} of [...key.asked].reverse()) {
    const got = key.channels[channel] ?? 0;
    if (Math.abs(got - degrees) > TOLERANCE.asked && !asked.has(span.from)) {
      asked.add(span.from);
      add('beyond-contacts', {joint: channelName(channel), asked: degrees, got: Math.round(got)}, span);
    }
  }
  for (const contact of key.contacts) {
    const cm = slip(figure, contact);
    if (cm > TOLERANCE.contact) add('slipping', {point: pointName(contact.point), on: contact.on, cm: round(cm)});
  }
  for (const {joint, side, value, range} of outOfRange(pose, TOLERANCE.range, seen)) {
    add('joint-range', {joint: side === 'far' ? `far ${joint}` : joint, value: Math.round(value), least: range.least, most: range.most});
  }
  const low = LOW.filter((point) => !toesBend(point, key.contacts)).map((point) => ({point, cm: (point.point === 'hips' ? 8 : clearance(point)) - locate(figure, point).y})).sort((a, b) => b.cm - a.cm)[0];
  if (low && low.cm > TOLERANCE.floor) add('below-floor', {point: pointName(low.point), cm: round(low.cm)});
  found.push(...balance(key, figure));
  return found;
}

/** A foot that passes below the floor on its way from one pose to the next: it wants a bent knee. */
export function lintWay(from: Key, to: Key, way: readonly (readonly number[])[], view: Figure['view']): Finding[] {
  const swinging = FEET.filter((point) => ![...from.contacts, ...to.contacts].some((contact) => together(contact.point, point)));
  const drawn = way.flatMap((channels, index) => [channels, ...[0.25, 0.5, 0.75].map((part) => between(channels, way[index + 1] ?? channels, part))]);
  const lowest = drawn.map((channels) => {
    const figure = bones(fromChannels(channels), {view});
    return swinging.map((point) => ({point, cm: -locate(figure, point).y})).sort((a, b) => b.cm - a.cm)[0];
  }).sort((a, b) => (b?.cm ?? 0) - (a?.cm ?? 0))[0];
  if (!lowest || lowest.cm <= TOLERANCE.swing) return [];
  return [{code: 'below-floor', path: to.path, ...to.span, data: {move: to.label, point: pointName(lowest.point), cm: round(lowest.cm)}}];
}

function balance(key: Key, figure: Body): Finding[] {
  const cm = key.balanced ? overhang(figure, key.contacts) : 0;
  if (Math.abs(cm) <= TOLERANCE.balance) return [];
  return [{code: 'unbalanced', path: key.path, ...key.span, data: {move: key.label, cm: round(Math.abs(cm)), side: cm < 0 ? 'behind' : 'in front'}}];
}

/** Seconds of a repetition, by the dose: how long down, there, up, there. */
export type Tempo = readonly [number, number, number, number];

/** By how many seconds a picture may differ from the dose before anybody sees it. */
const TEMPO_SLACK = 0.6;

/** A repetition that is shown faster or slower than the dose says. */
export function lintTempo(seconds: number, tempo: Tempo | undefined, path: Finding['path'], span: Span): Finding[] {
  if (!tempo) return [];
  const asked = tempo.reduce((sum, part) => sum + part, 0);
  return Math.abs(seconds - asked) <= TEMPO_SLACK ? [] : [{code: 'tempo', path, ...span, data: {seconds: round(seconds), asked}}];
}
