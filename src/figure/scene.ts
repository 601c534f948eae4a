import type {Figure, FigureScene, STANDS} from '../model/figure.js';
import {BASES} from './bases.js';
import {BICYCLE} from './bicycle.js';
import {topOf} from './contacts.js';
import {bicycle, type Layered, mat, slope, stand, wall, water} from './draw/kit.js';
import type {Contact} from './fit.js';
import {type Key, startKey} from './keys.js';
import {body} from './kinematics.js';
import {parsePose} from './notation.js';
import {locate, pointsOf} from './points.js';
import {BALL_RADIUS, type Props, ROLLER_RADIUS} from './props.js';
import {bones} from './seen.js';
import {CHANNEL, fromChannels} from './skeleton.js';
import {rounded} from './timeline.js';
import type {Sample} from './way.js';
import {Notes} from './words.js';

/** Something with a flat top, and where it stands. */
interface Stand {
  kind: (typeof STANDS)[number];
  left: number;
  right: number;
  top: number;
}

/** Half the width of a stand that is put under what rests on it, cm: usual ones, ours. */
const HALF_WIDTH: Record<Stand['kind'], number> = {bench: 20, box: 24, step: 17, chair: 22, block: 8, cushion: 15};
/** What is this near the floor lies on a mat, and how far that reaches beyond it, cm. */
const LYING = 15;
const MAT_MARGIN = 7;
/** A wall is drawn this high for who stands at the start, and so high for who does not, cm. */
const WALL = {standing: 160, low: 96};
/** How far the ground of a slope and the surface of water reach to both sides of the hips, cm. */
const AROUND = 75;

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
  const reach = 52;
  const orders = parsePose(`unbalanced, hip 62, knee 118, spine 18, neck -8, palms at ${reach} ${Math.round(ankle.y) + 7}`, new Notes([]));
  const {channels} = startKey(BASES.kneeling, orders, {view: 'side', stands: [], bicycle: false, mat: false}, [], {from: 0, to: 0});
  return rounded(channels.map((value, index) => (index === CHANNEL.x ? value + ankle.x - reach : value)), false);
}

const ENDS = ['crown', 'head', 'back', 'seat', 'elbows', 'palms', 'knees', 'heels', 'toes'].flatMap((word) => pointsOf(word) ?? []);

/** Under everything that lies on the floor in any pose. */
function matUnder(props: Props, keys: readonly Key[]): Layered {
  const xs = keys.flatMap(({channels}) => {
    const figure = bones(fromChannels(channels), props);
    return ENDS.map((point) => locate(figure, point)).filter(({y}) => y < LYING).map(({x}) => x);
  });
  return mat(Math.min(...xs) - MAT_MARGIN, Math.max(...xs) + MAT_MARGIN);
}

/** All that stands still, drawn, each layer from back to front. */
function setOf(props: Props, keys: readonly Key[], placed: readonly Stand[]): FigureScene['set'] {
  const [start] = keys;
  if (!start) return undefined;
  const [x = 0, y = 0] = start.channels;
  const all = [
    ...props.slope === undefined ? [] : [slope(-AROUND, AROUND, props.slope)],
    ...props.wall === undefined ? [] : [wall(props.wall, x, y > 70 ? WALL.standing : WALL.low)],
    ...props.mat ? [matUnder(props, keys)] : [],
    ...placed.map(({kind, left, right, top}) => stand(kind, left, right, top)),
    ...props.bicycle ? [bicycle(BICYCLE)] : [],
    ...props.water === undefined ? [] : [water(-AROUND, AROUND, props.water)],
  ];
  return all.length === 0 ? undefined : [all.flatMap(([behind]) => behind), all.flatMap(([, between]) => between), all.flatMap(([, , before]) => before)];
}

/** What is drawn around the figure; `poses` are all that it passes. */
export function sceneOf(props: Props, keys: readonly Key[], poses: readonly Sample[]): Figure['scene'] {
  const contacts = keys.flatMap((key) => key.contacts);
  const start = keys[0];
  const placed = stands(props, contacts);
  const {ball, roller, anchored} = props;
  const firstX = poses[0]?.channels[CHANNEL.x] ?? 0;
  const set = setOf(props, keys, placed);
  return {
    ...ball && {ball: {radius: BALL_RADIUS, x: poses.map(({roll}) => Math.round((ball.x + roll) * 10) / 10)}},
    ...set && {set},
    ...placed.length > 0 && {tops: placed.map(({top}) => top)},
    ...props.slider && {slider: props.slider},
    ...props.band && {band: props.band},
    ...props.held && {held: props.held},
    ...props.barbell && {barbell: props.barbell},
    ...props.slope && {slope: props.slope},
    ...props.bicycle && {axle: [BICYCLE.axle.x, BICYCLE.axle.y]},
    // Under a body that moves, a roller moves half as far.
    ...roller !== undefined && {roller: {radius: ROLLER_RADIUS, x: poses.map(({channels}) => Math.round((roller + ((channels[CHANNEL.x] ?? 0) - firstX) / 2) * 10) / 10)}},
    ...anchored === 'partner' && start && {partner: partner(locate(body(fromChannels(start.channels)), {point: 'ankle', side: 'near'}))},
  };
}
