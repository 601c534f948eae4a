import {BASE_NAMES, type BaseName, BASES, viewOf} from './bases.js';
import type {Finding} from './finding.js';
import {type Key, nextKey, startKey} from './keys.js';
import {BICYCLE_PARTS, type Order, parseClause, parseMoveName, parsePose} from './notation.js';
import {parseProps, type Props} from './props.js';
import {clausesOf, Notes, spanOf, written} from './words.js';

/** A figure as it is written in an exercise's frontmatter. */
export interface FigureSource {
  /** A base, and what is different: `kneeling, shoulder 18, elbow 128`. */
  start: string;
  /** `hold 1s`, or a name with its seconds and the pose at its end: `lower 4s: knee 40, hip 8`. */
  moves: readonly (string | Readonly<Record<string, string>>)[];
  /** What is around and in the hands: `ball 61, mat`. */
  with?: string;
  /** `rest`, `grip`, `flat` or `point`; else as what is held asks. */
  hands?: string;
  /** The move whose end stands for the exercise; else the second pose. */
  show?: string;
  /** Moves whose ends stand side by side, where one picture does not tell it. */
  strip?: string;
  view?: 'side' | 'front';
  /** Points whose way is drawn as an arrow; `round head` shows from above how the hands go round it. */
  arrow?: string;
  /** A common mistake and the pose that shows it. */
  avoid?: readonly Readonly<Record<string, string>>[];
}

/** A move between two keys, or a stay at one. */
export interface Phase {
  label: string;
  seconds: number;
  from: number;
  to: number;
  hold: boolean;
}

/** A figure's poses, solved one by one, before what lies between them. */
export interface Movement {
  /** What it starts from. */
  base: BaseName;
  props: Props;
  /** The start, then the end of every move. */
  keys: Key[];
  phases: Phase[];
  /** `of` is the pose that a mistake's notation names. */
  avoid: {text: string; key: Key; of: Key | undefined}[];
  findings: Finding[];
}

/** More than any exercise has; a longer list would only cost time. */
const MOST_MOVES = 16;

const entryOf = (record: string | Readonly<Record<string, string>>): [string, string | undefined] =>
  (typeof record === 'string' ? [record, undefined] : Object.entries(record)[0] ?? ['', undefined]);

/** Whether the wall, the ball or the bicycle that something rests on is around. */
function isThere(order: Order, props: Props, notes: Notes): boolean {
  if (order.kind !== 'rest') return true;
  const needs = BICYCLE_PARTS.some((part) => part === order.on) ? 'bicycle' : order.on === 'wall' || order.on === 'ball' ? order.on : undefined;
  if (!needs || props[needs] !== undefined && props[needs] !== false) return true;
  notes.add('unexpected', order, {word: order.on, expected: `a \`${needs}\` in \`with\``});
  return false;
}

/** Reads and solves the poses; without a base that is known there is nothing to solve. */
export function movement(source: FigureSource): Movement | {findings: Finding[]} {
  const startNotes = new Notes(['start']);
  const propNotes = new Notes(['with']);
  const findings: Finding[] = [];
  const props = parseProps(source.with ?? '', propNotes, source.view);
  const [name, ...rest] = clausesOf(source.start);
  const word = name?.[0];
  const base = BASE_NAMES.find((each) => each === word?.text);
  if (!word || !base) {
    startNotes.unknown(word ?? {text: '', from: 0, to: source.start.length}, 'base', BASE_NAMES);
    return {findings: [...propNotes.findings, ...startNotes.findings]};
  }
  const view = viewOf(base);
  if (view && view !== props.view) {
    startNotes.add('other-view', word, {word: base, view});
    return {findings: [...propNotes.findings, ...startNotes.findings]};
  }
  if (name[1]) startNotes.add('unexpected', spanOf(name), {word: name[1].text, expected: 'a comma behind the base'});
  const orders = rest.flatMap((clause) => parseClause(clause, startNotes, []) ?? []).filter((order) => isThere(order, props, startNotes));
  findings.push(...propNotes.findings, ...startNotes.findings);
  const first = startKey(BASES[base], orders, props, ['start'], {from: 0, to: source.start.length});
  const keys = [first];
  const phases: Phase[] = [];
  const solve = (from: Key, text: string, label: string, path: Key['path'], balanced: boolean): Key => {
    const notes = new Notes(path);
    const poseOrders = parsePose(text, notes, keys.map((key) => key.label)).filter((order) => isThere(order, props, notes));
    findings.push(...notes.findings);
    return nextKey(from, poseOrders, keys, props, {label, path, span: {from: 0, to: text.length}, balanced});
  };
  source.moves.slice(0, MOST_MOVES).forEach((move, index) => {
    const [head, text] = entryOf(move);
    const notes = new Notes(['moves', index, 'name']);
    const {label, seconds} = parseMoveName(head, notes);
    findings.push(...notes.findings);
    const from = keys.length - 1;
    if (text !== undefined) keys.push(solve(keys[from] ?? first, text, label, ['moves', index, 'pose'], true));
    phases.push({label, seconds, from, to: keys.length - 1, hold: text === undefined});
  });
  if (source.moves.length > MOST_MOVES) {
    const [head] = entryOf(source.moves[MOST_MOVES] ?? '');
    findings.push({code: 'unexpected', path: ['moves', MOST_MOVES, 'name'], from: 0, to: head.length, data: {word: head, expected: `at most ${MOST_MOVES} moves`}});
  }
  // Of a mistake nobody asks that it keeps its balance.
  const avoid = (source.avoid ?? []).map((mistake, index) => {
    const [text, pose = ''] = entryOf(mistake);
    const named = clausesOf(pose).map(written);
    return {text, key: solve(first, pose, text, ['avoid', index], false), of: keys.find(({label}) => named.includes(label))};
  });
  return {base, props, keys, phases, avoid, findings};
}
