import {movement as words} from '../locales/en/movement.js';
import {changes, smallest} from './changes.js';
import {bySide, footOf, instant, type Instant} from './instant.js';
import type {Key} from './keys.js';
import type {Movement} from './movement.js';
import {posture} from './posture.js';
import {SIDES} from './skeleton.js';

/** As many words as somebody listens to; a move has fewer clauses where there would be more. */
const MOST_WORDS = 70;
/** Clauses a move, from as many as help to one. */
const CLAUSES = [3, 2, 1];

const count = (text: string): number => text.split(' ').length;

/**
 * A movement in plain words, for who does not see its picture: how it starts, then each move with its name, its time and what moves where.
 * The figure is seen from its right, so the near side is the right one.
 */
export function describe(movement: Movement): string {
  const texts = CLAUSES.map((most) => [words.sentence(posture(movement, most)), ...moves(movement, most)].join(' '));
  return texts.find((text) => count(text) <= MOST_WORDS) ?? texts.at(-1) ?? '';
}

function moves({keys, phases, props}: Movement, most: number): string[] {
  return phases.map(({label, seconds, from, to, hold}) => {
    const [a, b, start] = [keys[from], keys[to], keys[0]];
    if (!a || !b || hold) return words.stay(label, seconds);
    if (b.channels === start?.channels) return words.move(label, seconds, [words.toStart]);
    const again = keys.slice(1, to).find(({channels}) => channels === b.channels);
    if (again) return words.move(label, seconds, [words.as(again.label)]);
    const [then, now] = [instant(a, props.view), instant(b, props.view)];
    const told = [changes(then, now, props), smallest(then, now), [words.still]].find((clauses) => clauses.length > 0) ?? [];
    return words.move(label, seconds, told.slice(0, most));
  });
}

/** From how many degrees, and cm of the hips, on a mistake is told by a joint. */
const TOLD = {bend: 12, spine: 12, neck: 20, trunk: 12, arm: 20, hips: 5};
/** As many differences as one sentence has. */
const MOST_DIFFERENCES = 2;

/** What is different in a mistake from the pose that it is one of, in one sentence. */
export function differs(mistake: Key, right: Key, {props}: Movement): string {
  const [wrong, good] = [instant(mistake, props.view), instant(right, props.view)];
  const told = differences(wrong, good).sort((a, b) => b.weight - a.weight).slice(0, MOST_DIFFERENCES).map(({text}) => text);
  return words.sentence(told.length > 0 ? words.list(told) : words.differs.little);
}

/** Each with how much it matters: degrees, and for the spine, which matters most, more. */
function differences(wrong: Instant, good: Instant): {text: string; weight: number}[] {
  const found: {text: string; weight: number}[] = [];
  const tell = (by: number, from: number, more: string, less: string, weight = Math.abs(by)): void => {
    if (Math.abs(by) >= from) found.push({text: by > 0 ? more : less, weight});
  };
  const said = words.differs;
  tell(wrong.pose.spine - good.pose.spine, TOLD.spine, said.rounded, said.arched, 3 * Math.abs(wrong.pose.spine - good.pose.spine));
  // Who lies has the head on the floor, whatever the chest does.
  if (good.pose.lean > -45) tell(wrong.pose.neck - good.pose.neck, TOLD.neck, said.tucked, said.poked);
  for (const {which} of bySide((side) => (footOf(wrong, side)?.point.point === 'ball' && footOf(good, side)?.point.point === 'foot' ? true : undefined))) {
    found.push({text: said.heelsUp(which), weight: 90});
  }
  for (const joint of ['hip', 'knee'] as const) {
    const [near, far] = SIDES.map((side) => wrong.pose[side][joint] - good.pose[side][joint]);
    if (near === undefined || far === undefined) continue;
    const both = Math.abs(near - far) < TOLD.bend;
    const by = Math.abs(near) >= Math.abs(far) ? near : far;
    const name = both ? said.joints[joint].many : `${by === near ? words.right : words.left} ${said.joints[joint].one}`;
    const degrees = Math.round(Math.abs(by) / 10) * 10;
    tell(by, TOLD.bend, said.more(name, both, degrees), said.less(name, both, degrees));
  }
  tell(wrong.chest - good.chest, TOLD.trunk, said.leansForward, said.leansBack, Math.abs(wrong.pose.spine - good.pose.spine) < TOLD.spine ? Math.abs(wrong.chest - good.chest) * 1.2 : 1);
  tell(wrong.pose.y - good.pose.y, TOLD.hips, said.higher, said.lower, 5);
  tell(wrong.pose.near.shoulder - good.pose.near.shoulder, TOLD.arm, said.armsUp, said.armsDown, Math.abs(wrong.pose.near.shoulder - good.pose.near.shoulder) * 0.7);
  return found;
}
