import type {Figure, FigureScene} from '../model/figure.js';
import {baseOf} from './bases.js';
import {topOf} from './contacts.js';
import type {Contact} from './fit.js';
import {type Key, startKey} from './keys.js';
import {body} from './kinematics.js';
import {parsePose} from './notation.js';
import {locate} from './points.js';
import {BALL_RADIUS, type Props, ROLLER_RADIUS} from './props.js';
import {CHANNEL, fromChannels} from './skeleton.js';
import {type Sample, rounded} from './timeline.js';
import {Notes} from './words.js';

type Stand = NonNullable<FigureScene['stands']>[number];

/** Half the width of a stand that is put under what rests on it, cm: usual ones, ours. */
const HALF_WIDTH: Record<Stand['kind'], number> = {bench: 20, box: 24, step: 17, chair: 22, block: 8, cushion: 15};
/** A mat under a lying adult, and how far it reaches beyond what rests on it, cm. */
const MAT_MARGIN = 12;

const KINDS = new Set<string>(Object.keys(HALF_WIDTH));

const isStand = (on: string): on is Stand['kind'] => KINDS.has(on);

/** Stands as they are placed: as written, or in the middle under what rests on them. */
function stands(props: Props, contacts: readonly Contact[]): Stand[] {
  const kinds = [...new Set([...props.stands.map(({kind}) => kind), ...contacts.map(({on}) => on).filter(isStand)])];
  return kinds.map((kind) => {
    const given = props.stands.find((stand) => stand.kind === kind)?.place;
    const xs = contacts.filter(({on}) => on === kind).map(({x}) => x ?? 0);
    const middle = xs.length > 0 ? (Math.min(...xs) + Math.max(...xs)) / 2 : 0;
    return {kind, top: topOf(kind, props), left: Math.round(given?.left ?? middle - HALF_WIDTH[kind]), right: Math.round(given?.right ?? middle + HALF_WIDTH[kind])};
  });
}

/** Somebody kneels behind the ankles and leans the hands on them. */
function partner(ankle: {x: number; y: number}): number[] {
  const base = baseOf('kneeling');
  if (!base) return [];
  const reach = 52;
  const orders = parsePose(`unbalanced, hip 62, knee 118, spine 18, neck -8, palms at ${reach} ${Math.round(ankle.y) + 7}`, new Notes([]));
  const {channels} = startKey(base, orders, {stands: [], mat: false}, [], {from: 0, to: 0});
  return rounded(channels.map((value, index) => (index === CHANNEL.x ? value + ankle.x - reach : value)), false);
}

/** What is drawn around the figure; `poses` are all that it passes. */
export function sceneOf(props: Props, keys: readonly Key[], poses: readonly Sample[]): Figure['scene'] {
  const contacts = keys.flatMap((key) => key.contacts);
  const start = keys[0];
  const placed = stands(props, contacts);
  const {ball, roller, anchored} = props;
  const firstX = poses[0]?.channels[CHANNEL.x] ?? 0;
  const floor = contacts.flatMap(({on, x}) => (on === 'floor' && x !== undefined ? [x] : []));
  return {
    ...ball && {ball: {radius: BALL_RADIUS, x: poses.map(({roll}) => Math.round((ball.x + roll) * 10) / 10)}},
    ...props.wall !== undefined && {wall: props.wall},
    ...placed.length > 0 && {stands: placed},
    ...props.slider && {slider: props.slider},
    ...props.band && {band: props.band},
    ...props.held && {held: props.held},
    // Under a body that moves, a roller moves half as far.
    ...roller !== undefined && {roller: {radius: ROLLER_RADIUS, x: poses.map(({channels}) => Math.round((roller + ((channels[CHANNEL.x] ?? 0) - firstX) / 2) * 10) / 10)}},
    ...props.mat && floor.length > 0 && {mat: [Math.round(Math.min(...floor)) - MAT_MARGIN, Math.round(Math.max(...floor)) + MAT_MARGIN]},
    ...anchored === 'partner' && start && {partner: partner(locate(body(fromChannels(start.channels)), {point: 'ankle', side: 'near'}))},
  };
}
