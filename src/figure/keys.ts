import type {Base} from './bases.js';
import {contactOn, pinned, rolled, together} from './contacts.js';
import type {Span} from './finding.js';
import {type Contact, fit} from './fit.js';
import {body} from './kinematics.js';
import {type Order, parsePose, type Surface} from './notation.js';
import {locate, type SidedPoint} from './points.js';
import type {Props} from './props.js';
import {CHANNEL, CHANNELS, fromChannels} from './skeleton.js';
import {Notes} from './words.js';

/** The pose at the end of a move, solved, and what it was asked to be. */
export interface Key {
  label: string;
  channels: readonly number[];
  contacts: readonly Contact[];
  /** How far the ball has rolled, cm. */
  roll: number;
  /** Whether the weight should be above what carries it. */
  balanced: boolean;
  /** What was asked of each channel, and where in the text. */
  asked: readonly {channel: number; degrees: number; span: Span}[];
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
  balanced: boolean;
  asked: {channel: number; degrees: number; span: Span}[];
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
  const plan: Plan = {channels, contacts: [{point: HIPS, on: 'air', x: 0, brief: true}], roll: 0, balanced: true, asked: []};
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
export function nextKey(from: Key, orders: readonly Order[], earlier: readonly Key[], props: Props, label: string, path: Key['path'], span: Span): Key {
  const again = orders.find((order) => order.kind === 'as');
  const begun = (again && earlier.find((key) => key.label === again.label)) ?? from;
  const others = orders.filter((order) => order !== again);
  if (again && others.length === 0) return {...begun, label, path, span};
  const kept = begun.contacts.filter(({brief}) => !brief);
  const plan: Plan = {channels: [...begun.channels], contacts: kept, roll: begun.roll, balanced: true, asked: []};
  const start = earlier[0];
  for (const order of others) follow(plan, order, props, start);
  return solved(plan, label, props, path, span, plan.asked);
}

/** A base sits on a chair or lies on a bench; where another stand is the only one there, on that. */
function onWhatIsThere(order: Order, {stands: [only, another]}: Props): Order {
  return order.kind === 'rest' && order.on !== 'floor' && only && !another ? {...order, on: only.kind} : order;
}

function solved(plan: Plan, label: string, props: Props, path: Key['path'], span: Span, asked: Plan['asked']): Key {
  const {balanced, roll} = plan;
  const contacts = rolled(plan.contacts, props, roll);
  const near = [...plan.channels];
  for (const {channel, degrees} of plan.asked) near[channel] = degrees;
  const wish = {near, asked: new Map(plan.asked.map(({channel, degrees}) => [channel, degrees])), contacts, balanced};
  const channels = fit(wish, near, ROUNDS);
  const figure = body(fromChannels(channels));
  const brief = contacts.filter((contact) => contact.brief);
  return {label, channels, contacts: [...pinned(contacts, figure), ...brief], roll, balanced, asked, path, span};
}

/** Changes the plan as one order says. */
function follow(plan: Plan, order: Order, props: Props, start?: Key): void {
  switch (order.kind) {
    case 'angle':
      plan.asked = plan.asked.filter(({channel}) => !order.asked.some((other) => other.channel === channel));
      plan.asked.push(...order.asked.map((each) => ({...each, span: {from: order.from, to: order.to}})));
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
    case 'unbalanced':
      plan.balanced = false;
      return;
    case 'as':
  }
}

function put(plan: Plan, contacts: readonly Contact[]): void {
  plan.contacts = [...plan.contacts.filter(({point}) => !contacts.some((other) => together(other.point, point))), ...contacts];
}

/** A point comes to rest; one of the same foot that rested before is replaced, and the foot stays where it stands. */
function rest(plan: Plan, point: SidedPoint, on: Surface, props: Props): void {
  const figure = body(fromChannels(plan.channels));
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

