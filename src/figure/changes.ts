import {movement as words, type Which} from '../locales/en/movement.js';
import {armWordFront, armWord, legWord} from './limb-words.js';
import {armRests, bySide, footOf, grouped, HANDS, type Instant, kneels} from './instant.js';
import {SINGLE} from './points.js';
import {surfaceWord} from './posture.js';
import type {Props} from './props.js';
import {SIDES} from './skeleton.js';

/** From how many centimetres and degrees on a change is worth a word. */
const WORTH = {slide: 5, hips: 6, sink: 10, glide: 7, trunk: 12, spine: 15, knee: 18, roll: 3, closer: 5, hand: 1, arm: 25, sweep: 50, chest: 10};
const does = words.does;
const WHICH = ['both', 'right', 'left'] as const;

const isMany = (point: Parameters<typeof SINGLE.has>[0], which: Which): boolean => which === 'both' && !SINGLE.has(point);

/** What changes between two poses, in words, what matters most first. */
export function changes(from: Instant, to: Instant, props: Props): string[] {
  if (props.roller !== undefined) return [does.onRoller(to.pose.x > from.pose.x)];
  if (props.bicycle) return [does.pedal(to.pose.near.knee < from.pose.near.knee ? 'right' : 'left')];
  const clauses = props.view === 'front' ? [...feet(from, to), ...front(from, to), ...others(from, to), ...arms(from, to, true)] : [
    ...feet(from, to), ...others(from, to), ...trunk(from, to), ...legs(from, to), ...sweeps(from, to) ? arms(from, to, false) : [],
    ...knees(from, to), ...spine(from, to), ...arms(from, to, false),
  ];
  const rolled = to.key.roll - from.key.roll;
  const joined = WHICH.reduce((list, which) => {
    const lifted = does.lift(words.points.knee(which), which === 'both', words.surfaces.floor);
    const straight = list.find((clause) => clause === does.straighten(which, true) || clause === does.straighten(which, false));
    return straight && list.includes(lifted) ? list.filter((clause) => clause !== straight).map((clause) => (clause === lifted ? does.liftStraight(which) : clause)) : list;
  }, clauses);
  return [...new Set([...props.ball && Math.abs(rolled) > WORTH.roll ? [rolled < 0 ? does.ballIn : does.ballOut] : [], ...joined])];
}

/** Feet that leave, land, step, slide, or stand otherwise. */
function feet(from: Instant, to: Instant): string[] {
  const lies = from.pose.lean < -45;
  return bySide((side) => {
    const [a, b] = [footOf(from, side), footOf(to, side)];
    if (!a && !b) return undefined;
    if (!b) return {how: 'leave' as const, on: surfaceWord(a?.on ?? '')};
    if (!a) return kneels(from, side) && b.on === 'floor' ? undefined : {how: 'land' as const, on: surfaceWord(b.on)};
    const moved = (b.x ?? 0) - (a.x ?? 0);
    if (a.on !== b.on) return {how: 'land' as const, on: surfaceWord(b.on)};
    const tiptoe = b.point.point === 'ball' && a.point.point !== 'ball';
    if (a.on === 'floor' && Math.abs(moved) > (a.point.point === b.point.point ? WORTH.slide : 20)) return lies ? {how: 'slide' as const, ahead: moved > 0} : moved < 0 && !footOf(to, side === 'near' ? 'far' : 'near') ? {how: 'push' as const} : {how: 'step' as const, ahead: moved > 0, tiptoe};
    if (a.point.point === b.point.point) return undefined;
    if (tiptoe) return {how: 'heelsUp' as const};
    return b.point.point === 'heel' ? {how: 'toesUp' as const} : {how: 'heelsDown' as const};
  }).map(({which, what}) => {
    switch (what.how) {
      case 'leave': return does.leave(which, what.on);
      case 'land': return does.land(which, what.on);
      case 'step': return does.step(which, what.ahead, what.tiptoe);
      case 'push': return does.push(which);
      case 'slide': return does.slide(which, what.ahead);
      case 'heelsUp': return does.heelsUp(which);
      case 'heelsDown': return does.heelsDown(which);
      case 'toesUp': return does.toesUp(which);
    }
  });
}

/** What else comes to rest or is lifted: hands, forearms, knees, seat. */
function others(from: Instant, to: Instant): string[] {
  const feetless = ({contacts}: Instant): Instant['contacts'] => contacts.filter(({point, slides}) => !slides && !['foot', 'heel', 'ball', 'toe', 'ankle', 'instep', 'hips'].includes(point.point));
  const has = (list: Instant['contacts'], {point, on}: Instant['contacts'][number]): boolean => list.some((other) => other.point.point === point.point && other.point.side === point.side && other.on === on);
  const [a, b] = [feetless(from), feetless(to)];
  const gained = grouped(b.filter((contact) => !has(a, contact) && !has(from.key.contacts, contact)));
  const lost = grouped(a.filter((contact) => !has(b, contact) && !(HANDS.has(contact.point.point) && armRests(to, contact.point.side))
    && !(contact.point.point === 'knee' && legs(from, to).length > 0)));
  return [
    ...gained.map(({point, on, which}) => (on === 'floor' ? does.rest : does.reach)(words.points[point](which), isMany(point, which), surfaceWord(on))),
    ...lost.filter(({point}) => !HANDS.has(point)).map(({point, on, which}) => does.lift(words.points[point](which), isMany(point, which), surfaceWord(on))),
  ];
}

/** Whether nothing carries the body. */
const flies = (now: Instant): boolean => SIDES.every((side) => !footOf(now, side) && !kneels(now, side));

/** Whether an arm moves so far that it is seen before a knee is. */
const sweeps = (from: Instant, to: Instant): boolean => SIDES.some((side) => Math.abs(to.pose[side].shoulder - from.pose[side].shoulder) > WORTH.sweep);

/** Hips and trunk, which move together. */
function trunk(from: Instant, to: Instant): string[] {
  const [dx, dy] = [to.pose.x - from.pose.x, to.pose.y - from.pose.y];
  const tipped = to.chest - from.chest;
  const lies = from.pose.lean < -45 && to.pose.lean < -20 || from.pose.lean > 60 && to.pose.lean > 60;
  const clauses: string[] = [];
  const hipsStraight = SIDES.every((side) => Math.abs(to.pose[side].hip) < 15 && Math.abs(from.pose[side].hip) < 15);
  if (!lies && hipsStraight && SIDES.every((side) => kneels(to, side)) && (tipped > 0 || dy < -WORTH.hips)) return [from.chest > WORTH.trunk ? does.lower : does.fall];
  if (lies && from.pose.lean > 45 && SIDES.every((side) => to.pose[side].hip < 12 && from.pose[side].hip > 12)) return [does.line];
  if (lies || !flies(to)) {
    const straight = SIDES.some((side) => Math.abs(to.pose[side].hip) <= 10 && footOf(to, side));
    if (dy > WORTH.hips) clauses.push(from.pose.lean < -20 && straight ? does.bridge : does.rise);
    else if (dy < -WORTH.hips) clauses.push(dx < -WORTH.glide ? (dy < -WORTH.sink ? does.sinkBack : does.back) : does.sink);
    else if (!lies && Math.abs(dx) > WORTH.glide) clauses.push(dx > 0 ? does.forward : does.back);
  }
  if (!lies && Math.abs(tipped) > WORTH.trunk) {
    if (Math.abs(to.chest) < 8) clauses.push(does.upright);
    else if (tipped > 0) clauses.push(to.chest > 68 ? does.level : to.chest > 20 ? does.degrees(to.chest) : does.tip);
    else clauses.push(to.chest < -5 ? does.leanBack : does.riseTrunk);
  }
  return clauses;
}

/** Legs that carry nothing, by where they are then. */
function legs(from: Instant, to: Instant): string[] {
  return bySide((side) => {
    if (footOf(to, side) || kneels(to, side)) return undefined;
    const [then, now] = [footOf(from, side) ? undefined : legWord(from, side), legWord(to, side)];
    const bent = to.pose[side].knee - from.pose[side].knee;
    const flexed = to.pose[side].hip - from.pose[side].hip;
    if (!now || !then && (now === 'down' || now === 'behind' && flies(to))) return undefined;
    if (now === 'high' && then === 'high' && flexed > WORTH.closer) return 'closer';
    if ((now === 'kneeUp' || now === 'kneeForward') && Math.abs(flexed) < WORTH.trunk) return undefined;
    return then !== now || now === 'heelBehind' && bent > WORTH.knee ? now : undefined;
  }).map(({which, what}) => (what === 'closer' ? does.closer(which) : does.leg[what](which)));
}

/** Knees that bend or straighten over a foot that stays, or by themselves. */
function knees(from: Instant, to: Instant): string[] {
  return bySide((side) => {
    const bent = to.pose[side].knee - from.pose[side].knee;
    if (Math.abs(bent) < WORTH.knee || kneels(to, side)) return undefined;
    if (!footOf(to, side) && (footOf(from, side) !== undefined || legWord(to, side) !== legWord(from, side) && Math.abs(to.pose[side].hip - from.pose[side].hip) > WORTH.trunk)) return undefined;
    if (from.pose.lean < -20 && bent < 0 && to.pose[side].knee > 60) return undefined;
    if (bent < 0) return {straight: true, quite: to.pose[side].knee < 15};
    return {straight: false, degrees: Math.round(to.pose[side].knee / 10) * 10};
  }).map(({which, what}) => ('degrees' in what ? does.bendKnees(which, what.degrees ?? 0) : does.straighten(which, what.quite)));
}

function spine(from: Instant, to: Instant): string[] {
  const by = to.pose.spine - from.pose.spine;
  // Who lies face down lifts the chest by little.
  if (from.pose.lean > 60 && by < -WORTH.chest) return [does.chestUp];
  if (Math.abs(by) < WORTH.spine) return from.pose.lean < -45 && by < -3 && SIDES.every((side) => footOf(to, side)) && Math.abs(to.pose.y - from.pose.y) < 4 ? [does.belly] : [];
  if (Math.abs(to.pose.spine) < 6) return [does.unround];
  return [by > 0 ? does.round : does.arch];
}

/** Arms that carry nothing, by where they are then. */
function arms(from: Instant, to: Instant, front: boolean): string[] {
  const word = front ? armWordFront : armWord;
  const [near, far] = SIDES.map((side) => to.pose[side].shoulder - from.pose[side].shoulder);
  if (near && far && near * far < 0 && Math.abs(near) > WORTH.arm && Math.abs(far) > WORTH.arm) return [does.swap];
  return bySide((side) => {
    if (armRests(to, side) || Math.abs(to.pose[side].shoulder - from.pose[side].shoulder) + Math.abs(to.pose[side].elbow - from.pose[side].elbow) + (front ? Math.abs(to.pose[side].wrist - from.pose[side].wrist) : 0) < WORTH.arm) return undefined;
    const now = word(to, side);
    return now && now !== word(from, side) ? now : undefined;
  }).map(({which, what}) => does.arm[what](which));
}

/** Hands that move a little, where nothing else does. */
export function smallest(from: Instant, to: Instant): string[] {
  return bySide((side) => {
    const up = to.figure[side].hand.origin.y - from.figure[side].hand.origin.y;
    return Math.abs(up) > WORTH.hand ? up > 0 : undefined;
  }).map(({which, what}) => does.hand(which, what));
}

/** What shows from the front: to the side, up and down. The figure's left is on the right of the picture. */
function front(from: Instant, to: Instant): string[] {
  const leans = to.chest - from.chest;
  const [dx, dy] = [to.pose.x - from.pose.x, to.pose.y - from.pose.y];
  const lies = Math.abs(from.pose.lean) > 45;
  return [
    ...lies && dy > WORTH.hips ? [does.lineUp] : lies && dy < -WORTH.hips ? [does.sink] : [],
    ...!lies && leans > WORTH.trunk ? [does.sideways] : !lies && leans < -WORTH.trunk ? [does.sidewaysBack] : [],
    ...!lies && dx < -WORTH.glide ? [does.shift] : [],
  ];
}
