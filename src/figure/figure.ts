import type {Figure} from '../model/figure.js';
import {HANDS} from '../model/figure.js';
import {staged, type Wanted} from './draw/stage.js';
import {describe, differs} from './describe.js';
import type {Finding} from './finding.js';
import type {Key} from './keys.js';
import {lintKey, lintTempo, lintWay, type Tempo} from './lint.js';
import {type FigureSource, movement, type Movement} from './movement.js';
import {pointsOf, POINT_WORDS} from './points.js';
import {sceneOf} from './scene.js';
import {limbChannel, SIDES} from './skeleton.js';
import {rounded, samples} from './timeline.js';
import type {Sample} from './way.js';
import {clausesOf, Notes, spanOf, written} from './words.js';

/** What the exercise says beside its figure. */
export interface About {
  muscles?: Figure['muscles'];
  tempo?: Tempo;
}

/** The figure of an exercise, or what keeps it from being one; and everything found on the way. */
export interface Solved {
  figure?: Figure;
  findings: Finding[];
}

/** Poses, each once, and the way between any two keys as indices into them. */
class Poses {
  readonly list: Sample[] = [];
  readonly #ends = new Map<readonly number[], number>();
  readonly #ways = new Map<string, {through: number[]; at: number[]}>();

  constructor(private readonly props: Movement['props'], private readonly fine: boolean) {}

  index(key: Key): number {
    return this.#ends.get(key.channels) ?? this.#add({at: 0, channels: key.channels, roll: key.roll}, key.channels);
  }

  /** The same poses serve both ways. */
  way(a: Key, b: Key): {through: number[]; at: number[]} {
    const [from, to] = [this.index(a), this.index(b)];
    const back = this.#ways.get(`${to} ${from}`);
    if (back) return {through: back.through.toReversed(), at: back.at.map((percent) => 100 - percent).reverse()};
    const found = this.#ways.get(`${from} ${to}`) ?? this.#walk(a, b, from, to);
    this.#ways.set(`${from} ${to}`, found);
    return found;
  }

  #walk(a: Key, b: Key, from: number, to: number): {through: number[]; at: number[]} {
    const way = samples(a, b, this.props, this.fine);
    const through = way.map((sample, index) => (index === 0 ? from : index === way.length - 1 ? to : this.#add(sample)));
    return {through, at: way.map(({at}) => at * 100)};
  }

  #add(sample: Sample, end?: readonly number[]): number {
    this.list.push(sample);
    if (end) this.#ends.set(end, this.list.length - 1);
    return this.list.length - 1;
  }
}

const evenly = (at: readonly number[]): boolean => at.every((percent, index) => Math.abs(percent - 100 * index / (at.length - 1)) < 0.01);

/** Reads, solves and checks a figure. Findings about its poses do not keep it from being drawn: an author wants to see what is wrong. */
export function solveFigure(source: FigureSource, about: About = {}): Solved {
  const read = movement(source);
  const {findings} = read;
  if (!('keys' in read)) return {findings};
  const {props, keys, phases, avoid} = read;
  const [start] = keys;
  if (!start) return {findings};
  const fine = keys.some(({contacts}) => contacts.some(({point, slides, brief}) => !slides && !brief && ['hand', 'palm', 'forearm', 'elbow'].includes(point.point)));
  const poses = new Poses(props, fine);
  poses.index(start);
  const moves = phases.map(({label, seconds, from, to, hold}): Figure['moves'][number] => {
    const [a, b] = [keys[from] ?? start, keys[to] ?? start];
    if (hold) return {label, seconds, through: [poses.index(b)]};
    const {through, at} = poses.way(a, b);
    if (b.channels !== start.channels) findings.push(...lintWay(a, b, through.map((index) => poses.list[index]?.channels ?? []), props.view));
    return {label, seconds, through, ...!evenly(at) && {at: at.map(Math.round)}};
  });
  const seen = new Set<readonly number[]>();
  const fresh = keys.filter(({channels}) => !seen.has(channels) && seen.add(channels));
  findings.push(...fresh.flatMap((key) => lintKey(key, props.view)));
  // A mistake may well lose the balance.
  findings.push(...avoid.flatMap(({key}) => lintKey(key, props.view)).filter(({code}) => code !== 'unbalanced'));
  const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0);
  findings.push(...lintTempo(seconds, about.tempo, ['moves'], {from: 0, to: 0}));
  const notes = {show: new Notes(['show']), strip: new Notes(['strip']), arrow: new Notes(['arrow']), hands: new Notes(['hands'])};
  const shown = endOf(source.show, phases, notes.show)[0] ?? phases.find(({hold}) => !hold);
  const standing = keys[shown?.to ?? 0] ?? start;
  const show = poses.index(standing);
  const strip = endOf(source.strip, phases, notes.strip).map(({to}) => poses.index(keys[to] ?? start));
  const arrows = arrowsOf(source.arrow, shown ? phases.indexOf(shown) : 0, notes.arrow);
  const hands = handsOf(source.hands, props, keys, standing, notes.hands);
  findings.push(...Object.values(notes).flatMap((each) => each.findings));
  const scene = sceneOf(props, keys, poses.list);
  return {
    findings,
    figure: staged({
      view: props.view,
      poses: poses.list.map(({channels}) => rounded(channels, fine)),
      moves,
      show,
      ...show !== 0 && {ghost: 0},
      ...strip.length > 0 && {strip},
      scene,
      hands,
      muscles: about.muscles ?? [],
      avoid: avoid.map(({text, key, of = standing}) => ({text, differs: differs(key, of, read), pose: rounded(key.channels, fine), beside: poses.index(of)})),
      text: describe(read),
    }, arrows, goesRoundHead(source.arrow)),
  };
}

/** The phases that a list of names means. */
function endOf(text: string | undefined, phases: Movement['phases'], notes: Notes): Movement['phases'] {
  return clausesOf(text ?? '').flatMap((clause) => {
    const phase = phases.find(({label}) => label === written(clause));
    if (phase) return [phase];
    if (written(clause) === 'start') return [{label: 'start', seconds: 0, from: 0, to: 0, hold: true}];
    notes.add('unknown-word', spanOf(clause), {word: written(clause), what: 'move'}, ['start', ...phases.map(({label}) => label)]);
    return [];
  });
}

/** In place of a point: what the hands hold goes round the head, which is shown from above. */
const ROUND_HEAD = 'round head';

const goesRoundHead = (text: string | undefined): boolean => clausesOf(text ?? '').some((clause) => written(clause) === ROUND_HEAD);

function arrowsOf(text: string | undefined, move: number, notes: Notes): Wanted[] {
  return clausesOf(text ?? '').filter((clause) => written(clause) !== ROUND_HEAD).flatMap(([word]) => {
    if (pointsOf(word.text)?.length === 1) return [{point: word.text, move}];
    notes.unknown(word, 'point', [...POINT_WORDS, ROUND_HEAD]);
    return [];
  });
}

/** Elbows bent further than this, degrees, carry loose fists, as a runner's do. */
const FISTS = 60;

/** As written; else closed round what is held, flat where they rest on something, loose fists in front of the chest, and hanging. */
function handsOf(text: string | undefined, props: Movement['props'], keys: readonly Key[], shown: Key, notes: Notes): Figure['hands'] {
  const hands = HANDS.find((each) => each === text?.trim());
  if (text !== undefined && !hands) notes.add('unknown-word', {from: 0, to: text.length}, {word: text, what: 'hands'}, HANDS);
  const rest = keys.some(({contacts}) => contacts.some(({point, on}) => on !== 'air' && ['hand', 'palm', 'forearm', 'elbow'].includes(point.point)));
  const bent = SIDES.every((side) => (shown.channels[limbChannel('elbow', side)] ?? 0) > FISTS);
  return hands ?? (props.held || props.barbell || props.bicycle ? 'grip' : rest ? 'flat' : bent ? 'grip' : 'rest');
}
