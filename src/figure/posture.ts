import type {Figure} from '../model/figure.js';
import {movement as words} from '../locales/en/movement.js';
import {armRests, bySide, footOf, grouped, HANDS, instant, type Instant, kneels} from './instant.js';
import {armWord, legWord} from './limb-words.js';
import type {Movement} from './movement.js';
import type {Side} from './skeleton.js';

type Base = keyof typeof words.bases;

const isHeld = (held: Figure['scene']['held']): held is keyof typeof words.held => held !== undefined && Object.keys(words.held).includes(held);
const UPRIGHT: ReadonlySet<Base> = new Set<Base>(['standing', 'single-leg', 'split']);
/** Bases whose words already say what the legs do. */
const LEGS_SAID: ReadonlySet<Base> = new Set<Base>(['hook-lying', 'bench-bridge', 'side-plank', 'side-lying', 'prone', 'plank', 'quadruped', 'kneeling', 'half-kneeling', 'riding']);

/** Hips that are higher than this over somebody who lies are lifted, cm. */
const LIFTED = 16;
/** Who sits with straight legs has no knee bent further than this, degrees. */
const KNEE_BENT = 30;
/** A leg is wide of the middle from so many degrees on. */
const WIDE = 20;

/** The word for what something rests on. */
export const surfaceWord = (on: string): string => Object.entries(words.surfaces).find(([name]) => name === on)?.[1] ?? on;

/** How a movement starts, in words: the base, what is different from it, what is held. `most` clauses beside the base. */
export function posture({base, keys, props}: Movement, most: number): string {
  const [key] = keys;
  if (!key) return '';
  const now = instant(key, props.view);
  const clauses = props.view === 'front' ? [] : [...rests(now, base), ...legs(now, base), ...arms(now, base)];
  const {held, anchored, band, slider} = props;
  const kit = [
    ...isHeld(held) ? [words.held[held]] : [],
    ...anchored ? [words[anchored]] : [],
    ...band ? [words.band(words.points[band.point]('both'), band.anchor !== undefined)] : [],
    ...props.slope === undefined ? [] : [words.uphill],
    ...slider && base !== 'hook-lying' ? [words.slider(words.points[slider]('both'))] : [],
    ...props.roller === undefined ? [] : [words.ontoRoller(words.points.thigh('right'))],
  ];
  return [opening(now, base, props), ...kit, ...clauses.slice(0, most)].join(', ');
}

/** The base in words, as far as it still holds. */
function opening(now: Instant, base: Base, {view, water, slider}: Movement['props']): string {
  const {contacts, pose, chest} = now;
  if (UPRIGHT.has(base)) {
    if (contacts.length === 0) return water === undefined ? words.inAir : words.inWater;
    if (view === 'front' && Math.abs(pose.near.ankle) > WIDE) return words.legsWide;
    if (chest > 55) return words.folded;
    return chest > 20 && base === 'standing' ? words.bent : words.bases[base];
  }
  if (now.key.open.includes('near')) return words.pigeon;
  const seat = contacts.find(({point}) => point.point === 'hips')?.on;
  if (base === 'seated' && seat) return words.sitting(surfaceWord(seat));
  if (base === 'plank' && kneels(now, 'near')) return words.kneesDown;
  if (base === 'long-sitting') {
    const bent = bySide((side) => (now.pose[side].knee > KNEE_BENT ? true : undefined))[0]?.which;
    if (bent) return words.sittingBent(bent);
  }
  const lying = base === 'hook-lying' && footOf(now, 'near')?.point.point === 'heel' ? words.hooked(slider ? words.aSlider : words.floor) : words.bases[base];
  return (base === 'hook-lying' || base === 'supine') && pose.y > LIFTED ? `${lying}, ${words.raised}` : lying;
}

/** What rests on a thing, or on the floor where the base would not have it. */
function rests(now: Instant, base: Base): string[] {
  const hands = base === 'quadruped' || base === 'riding';
  return grouped(now.contacts.filter(({point, on, slides}) => !slides && point.point !== 'hips' && !(hands && on !== 'wall')
    && (on !== 'floor' || HANDS.has(point.point) || point.point === 'heel' && base === 'seated') && !(on === 'bench' && point.point === 'back')))
    .map(({point, on, which}) => words.on(words.points[point](which), surfaceWord(on)));
}

/** Legs that carry nothing. */
function legs(now: Instant, base: Base): string[] {
  const free = (side: Side): ReturnType<typeof legWord> => (footOf(now, side) || kneels(now, side) ? undefined : legWord(now, side));
  const shown = (side: Side): keyof typeof words.legs | undefined => {
    const how = free(side);
    if (footOf(now, side) && base === 'seated' && now.pose[side].knee < 30) return 'forward';
    return how === undefined || how === 'down' || how === 'straight' && base !== 'supine' ? undefined : how;
  };
  if (LEGS_SAID.has(base) && (['near', 'far'] as const).every((side) => footOf(now, side) || kneels(now, side))) return [];
  if (base === 'long-sitting' || now.key.open.length > 0 || base === 'side-lying') return [];
  return bySide(shown).map(({which, what}) => words.legs[what](which));
}

/** Arms that are not simply at the sides. */
function arms(now: Instant, base: Base): string[] {
  const {pose} = now;
  if ((['near', 'far'] as const).some((side) => armRests(now, side)) || base === 'side-lying' || base === 'side-plank') return [];
  const [near, far] = [pose.near, pose.far];
  if (near.elbow > 60 && near.elbow < 115 && Math.abs(near.shoulder - far.shoulder) > 25) return [words.arms.running];
  if (pose.lean < -45 && near.elbow > 80) return [words.arms.belly];
  if (near.elbow > 60 && near.elbow < 115) return [words.arms.bent];
  const how = armWord(now, 'near');
  return how === 'ahead' || how === 'overhead' || how === 'guard' ? [words.arms[how]] : [];
}
