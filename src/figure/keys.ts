import type {Base} from './bases.js';
import {contactOn, pinned, rolled, together} from './contacts.js';
import type {Span} from './finding.js';
import {type Contact, cost, fit, slip, type Wish} from './fit.js';
import {outOfRange} from './limits.js';
import {type Order, parsePose, type Surface} from './notation.js';
import {locate, type SidedPoint} from './points.js';
import type {Props} from './props.js';
import {bones} from './seen.js';
import {overhang} from './support.js';
import {TOLERANCE} from './tolerance.js';
import {CHANNEL, CHANNELS, fromChannels, limbChannel, type Side, SIDES} from './skeleton.js';
import {Notes} from './words.js';

/** An angle that was asked for, and where in the text; whether for one side alone. */
interface Asked {
  channel: number;
  degrees: number;
  span: Span;
  oneSide: boolean;
}

/** The pose at the end of a move, solved, and what it was asked to be. */
export interface Key {
  label: string;
  channels: readonly number[];
  contacts: readonly Contact[];
  /** How far the ball has rolled, cm, or the pedals have turned, degrees. */
  roll: number;
  open: readonly Side[];
  /** Whether the weight should be above what carries it. */
  balanced: boolean;
  asked: readonly Asked[];
  path: readonly (string | number)[];
  /** The whole text of the pose. */
  span: Span;
}

/** Rounds of the solver for a pose that is asked for; most need ten. */
const ROUNDS = 80;

const HIPS: SidedPoint = {point: 'hips', side: 'near'};

/** What orders make of the contacts and the place that a pose begins with. */
interface Plan {
  channels: number[];
  contacts: Contact[];
  roll: number;
  open: readonly Side[];
  balanced: boolean;
  asked: Asked[];
}

/** Parses notation that is written in the code and therefore sound. */
const own = (text: string | undefined): Order[] => (text === undefined ? [] : parsePose(text, new Notes([])));

/** The pose that an exercise starts with: a base, changed by the orders behind its name. */
export function startKey(base: Base, orders: readonly Order[], props: Props, path: Key['path'], span: Span): Key {
  const channels = new Array<number>(CHANNELS).fill(0);
  for (const order of own(base.guess)) {
    if (order.kind === 'angle') for (const {channel, degrees} of order.asked) channels[channel] = degrees;
    if (order.kind === 'height') channels[CHANNEL.y] = order.cm;
  }
  const plan: Plan = {channels, contacts: [{point: HIPS, on: 'air', x: 0, brief: true}], roll: 0, open: [], balanced: true, asked: []};
  for (const order of [...own(base.on), ...own(base.firm)]) follow(plan, onWhatIsThere(order, props), props);
  for (const [text, extra] of [[base.sliding, {slides: true}], [base.resting, {brief: true}]] as const) {
    const before = plan.contacts.length;
    for (const order of own(text)) follow(plan, order, props);
    plan.contacts = plan.contacts.map((contact, index) => (index < before ? contact : {...contact, ...extra}));
  }
  const firm = plan.asked;
  plan.asked = [];
  for (const order of orders) follow(plan, order, props);
  const free = firm.filter(({channel}) => !plan.asked.some((other) => other.channel === channel));
  return solved({...plan, asked: [...free, ...plan.asked]}, 'start', props, path, span, plan.asked);
}

/** The pose at the end of a move that begins with another; `earlier` are those a label can name. */
export function nextKey(from: Key, orders: readonly Order[], earlier: readonly Key[], props: Props, {label, path, span, balanced}: Pick<Key, 'label' | 'path' | 'span' | 'balanced'>): Key {
  const again = orders.find((order) => order.kind === 'as');
  const begun = (again && earlier.find((key) => key.label === again.label)) ?? from;
  const others = orders.filter((order) => order !== again);
  if (again && others.length === 0) return {...begun, label, path, span};
  const kept = begun.contacts.filter(({brief}) => !brief);
  const plan: Plan = {channels: [...begun.channels], contacts: kept, roll: begun.roll, open: begun.open, balanced, asked: []};
  const start = earlier[0];
  for (const order of others) follow(plan, order, props, start);
  return solved(plan, label, props, path, span, plan.asked);
}

/** A base sits on a chair or lies on a bench; where another stand is the only one there, on that. */
function onWhatIsThere(order: Order, {stands: [only, another]}: Props): Order {
  return order.kind === 'rest' && order.on !== 'floor' && only && !another ? {...order, on: only.kind} : order;
}

/** Degrees that legs are bent by for another attempt. */
const BENT = {hip: 35, knee: 50, ankle: 15};
/** Another attempt is taken where it is so much nearer to what is wished. */
const NEARER = 0.8;

/**
 * The pose as wished. Where feet stand flat, the solver also begins with a trunk that is tipped as hips and knees ask: from an upright one
 * it may round the back and swing the legs away instead, which is a solution, too. From straight legs it may bend a knee the wrong way;
 * where joints or contacts come out wrong it therefore begins again with bent legs. The best is taken.
 */
function best(wish: Wish, near: readonly number[]): number[] {
  const attempts = [near, ...tipped(wish, near)].map((start) => fit(wish, start, ROUNDS));
  const found = attempts.reduce((one, other) => (isBetter(wish, other, one) ? other : one));
  if (wrong(found, wish) === 0) return found;
  const start = [...near];
  for (const side of SIDES) {
    for (const joint of ['hip', 'knee', 'ankle'] as const) start[limbChannel(joint, side)] = (near[limbChannel(joint, side)] ?? 0) + BENT[joint];
  }
  const bent = fit(wish, start, ROUNDS);
  return wrong(bent, wish) < wrong(found, wish) ? bent : found;
}

const isBetter = (wish: Wish, other: readonly number[], one: readonly number[]): boolean => {
  const [a, b] = [wrong(other, wish), wrong(one, wish)];
  return a < b || a === b && cost(wish, other) < NEARER * cost(wish, one);
};

/** The same start with the trunk where a flat foot, knee and hip put it; none where that is hardly different. */
function tipped({contacts, seen}: Wish, near: readonly number[]): number[][] {
  const flat = seen.view === 'side' && contacts.find(({point, direction}) => point.point === 'foot' && direction === 0);
  if (!flat) return [];
  const angle = (joint: 'hip' | 'knee' | 'ankle'): number => near[limbChannel(joint, flat.point.side)] ?? 0;
  const lean = angle('hip') - angle('knee') + angle('ankle');
  return Math.abs(lean - (near[CHANNEL.lean] ?? 0)) < 25 ? [] : [near.map((value, channel) => (channel === CHANNEL.lean ? lean : value))];
}

/** How wrong joints and contacts are, in degrees and centimetres together; 0 where nobody would see it. */
function wrong(channels: readonly number[], {contacts, asked, balanced, seen}: Wish): number {
  const pose = fromChannels(channels);
  const figure = bones(pose, seen);
  const degrees = outOfRange(pose, TOLERANCE.range, seen).reduce((sum, {value, range}) => sum + Math.max(range.least - value, value - range.most), 0);
  const away = [...asked].reduce((sum, [channel, wanted]) => sum + Math.max(0, Math.abs((channels[channel] ?? 0) - wanted) - TOLERANCE.asked), 0);
  const over = balanced ? Math.max(0, Math.abs(overhang(figure, contacts)) - TOLERANCE.balance) : 0;
  return contacts.reduce((sum, contact) => sum + Math.max(0, slip(figure, contact) - TOLERANCE.contact), degrees + away + over);
}

function solved(plan: Plan, label: string, props: Props, path: Key['path'], span: Span, asked: Plan['asked']): Key {
  const {balanced, roll, open} = plan;
  const seen = {view: props.view, open};
  const contacts = rolled(plan.contacts, props, roll);
  const near = [...plan.channels];
  for (const {channel, degrees} of plan.asked) near[channel] = degrees;
  const wish: Wish = {near, asked: new Map(plan.asked.map(({channel, degrees}) => [channel, degrees])), contacts, balanced, seen};
  const channels = best(wish, near);
  const figure = bones(fromChannels(channels), seen);
  const brief = contacts.filter((contact) => contact.brief);
  return {label, channels, contacts: [...pinned(contacts, figure), ...brief], roll, open, balanced, asked, path, span};
}

/** Changes the plan as one order says. */
function follow(plan: Plan, order: Order, props: Props, start?: Key): void {
  switch (order.kind) {
    case 'angle':
      ask(plan, order.asked, {from: order.from, to: order.to});
      return;
    case 'free':
      plan.contacts = plan.contacts.filter(({point}) => !order.points.some((free) => together(free, point)));
      return;
    case 'pin':
      for (const point of order.points) put(plan, start?.contacts.filter((contact) => together(contact.point, point)) ?? []);
      return;
    case 'rest':
      for (const point of order.points) rest(plan, point, order.on, props);
      return;
    case 'at':
      order.points.forEach((point, index) => move(plan, point, order.x[index] ?? order.x[0] ?? 0, order.y));
      return;
    case 'height':
      plan.contacts.push({point: HIPS, on: 'air', y: order.cm, brief: true});
      return;
    case 'forward':
      plan.contacts.push({point: HIPS, on: 'air', x: order.cm, brief: true});
      return;
    case 'roll':
      plan.roll = order.cm;
      return;
    case 'turn':
      plan.roll = order.degrees;
      return;
    case 'open':
      plan.open = [...new Set([...plan.open, ...order.points.map(({side}) => side)])];
      return;
    case 'unbalanced':
      plan.balanced = false;
      return;
    case 'as':
  }
}

/** `far hip 40` stays as it is beside `hip -2`, whichever comes first; of two orders of a kind the later holds. */
function ask(plan: Plan, asked: readonly {channel: number; degrees: number}[], span: Span): void {
  const oneSide = asked.length === 1;
  for (const {channel, degrees} of asked) {
    const before = plan.asked.find((other) => other.channel === channel);
    if (before?.oneSide && !oneSide) continue;
    plan.asked = [...plan.asked.filter((other) => other !== before), {channel, degrees, span, oneSide}];
  }
}

function put(plan: Plan, contacts: readonly Contact[]): void {
  plan.contacts = [...plan.contacts.filter(({point}) => !contacts.some((other) => together(other.point, point))), ...contacts];
}

/** A point comes to rest; one of the same foot that rested before is replaced, and the foot stays where it stands. */
function rest(plan: Plan, point: SidedPoint, on: Surface, props: Props): void {
  const figure = bones(fromChannels(plan.channels), props);
  const contact = contactOn(point, on, figure, props, plan.roll);
  const stood = plan.contacts.some((other) => together(other.point, point) && other.on === on && other.x !== undefined);
  put(plan, [stood ? {...contact, x: locate(figure, point).x} : contact]);
}

/** A point is brought to a place: along what it rests on, or in the air. */
function move(plan: Plan, point: SidedPoint, x: number, y: number | undefined): void {
  const resting = plan.contacts.find((contact) => together(contact.point, point));
  if (resting) put(plan, [{...resting, x, ...y !== undefined && {y}}]);
  else plan.contacts.push({point, on: 'air', x, ...y !== undefined && {y}, brief: true});
}

