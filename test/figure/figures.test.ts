import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import * as v from 'valibot';
import {solveFigure} from '../../src/figure/figure.js';
import type {Finding} from '../../src/figure/finding.js';
import {outOfRange} from '../../src/figure/limits.js';
import {slip} from '../../src/figure/fit.js';
import {movement, type Movement} from '../../src/figure/movement.js';
import {bones} from '../../src/figure/seen.js';
import {fromChannels, toChannels} from '../../src/figure/skeleton.js';
import {TOLERANCE} from '../../src/figure/tolerance.js';
import {apart, EXACTNESS, rounded} from '../../src/figure/timeline.js';
import {between, wayBetween} from '../../src/figure/way.js';
import {type Figure, figure as definition} from '../../src/model/figure.js';
import {EXERCISES} from './library.js';

/** Brotli bytes that what is drawn of one exercise may take; a bicycle has 340 of its own, and who turns its pedals more poses than anybody else. */
const MOST_BYTES = 700;
const MOST_WITH_BICYCLE = 850;

const solved = new Map<string, {figure: Figure; read: Movement; findings: Finding[]}>();
let milliseconds = 0;
for (const [id, source] of Object.entries(EXERCISES)) {
  const begun = performance.now();
  const {figure, findings} = solveFigure(source);
  milliseconds += performance.now() - begun;
  const read = movement(source);
  if (figure && 'keys' in read) solved.set(id, {figure, read, findings});
}

/** A row with both sides. */
const whole = (row: readonly number[]): number[] => toChannels(fromChannels(row));

/** What is on a slope was solved on level ground and then turned with it; turned back, it is as it was solved. */
function level([x = 0, y = 0, lean = 0, ...angles]: readonly number[], {scene: {slope = 0}}: Figure): number[] {
  const [sin, cos] = [Math.sin(slope * Math.PI / 180), Math.cos(slope * Math.PI / 180)];
  return [x * cos + y * sin, y * cos - x * sin, lean + slope, ...angles];
}

/** The pose that is drawn at a part of the way of a move, as a renderer mixes it. */
function drawn(figure: Figure, move: number, part: number): number[] {
  const {through, at} = figure.moves[move]!;
  const poses = figure.poses.map((row) => level(row, figure));
  const ends = at ?? through.map((_, index) => 100 * index / Math.max(1, through.length - 1));
  const next = Math.max(1, ends.findIndex((percent) => percent >= part * 100));
  if (through.length === 1) return whole(poses[through[0]!]!);
  const [from, to] = [ends[next - 1]!, ends[next]!];
  return between(whole(poses[through[next - 1]!]!), whole(poses[through[next]!]!), (part * 100 - from) / (to - from));
}

describe('every exercise that has a figure', () => {
  for (const id of Object.keys(EXERCISES)) {
    it(`${id}: nothing is found wrong`, () => assert.deepEqual(solved.get(id)?.findings, []));
  }

  it('is data as the model defines it', () => {
    for (const [id, {figure}] of solved) assert.deepEqual(v.parse(definition, JSON.parse(JSON.stringify(figure))), figure, id);
  });

  it(`takes at most ${MOST_BYTES} bytes`, () => {
    const sizes = [...solved].map(([id, {figure}]) => ({id, bytes: brotliCompressSync(JSON.stringify({...figure, text: '', avoid: figure.avoid.map((mistake) => ({...mistake, differs: ''}))})).length})).sort((a, b) => a.bytes - b.bytes);
    console.log(`${sizes.length} figures: median ${sizes[Math.floor(sizes.length / 2)]!.bytes} bytes, most ${sizes.at(-1)!.bytes} (${sizes.at(-1)!.id}), solved in ${milliseconds.toFixed(0)} ms`);
    assert.deepEqual(sizes.filter(({id, bytes}) => bytes > (id === 'cycling' ? MOST_WITH_BICYCLE : MOST_BYTES)), []);
  });

  it('names only poses that it has, and uses each', () => {
    for (const [id, {figure}] of solved) {
      const used = new Set([0, figure.show, ...figure.strip ?? [], ...figure.moves.flatMap(({through}) => through)]);
      assert.deepEqual([...used].sort((a, b) => a - b), figure.poses.map((_, index) => index), id);
    }
  });

  it('begins each move where the one before it ended', () => {
    for (const [id, {figure}] of solved) {
      figure.moves.forEach(({through}, index) => assert.equal(through[0], index === 0 ? 0 : figure.moves[index - 1]!.through.at(-1), `${id} ${index}`));
    }
  });
});

describe('what is drawn, after rounding and between the poses that are kept,', () => {
  const PARTS = Array.from({length: 29}, (_, index) => (index + 0.37) / 29.5);

  it(`is nowhere further than ${EXACTNESS} cm from the solver's pose`, () => {
    let most = 0;
    for (const [id, {figure, read}] of solved) {
      read.phases.forEach(({hold, from, to, label}, move) => {
        if (hold) return;
        // A way back is drawn as the way there in reverse, and is compared with it.
        const exact = wayBetween(read.keys[from]!, read.keys[to]!, read.props);
        for (const part of PARTS) {
          const away = apart(drawn(figure, move, part), exact(part).channels, figure.view);
          most = Math.max(most, away);
          assert.ok(away <= EXACTNESS, `${id}, ${label} at ${Math.round(part * 100)} %: ${away.toFixed(2)} cm`);
        }
      });
    }
    console.log(`furthest from exact: ${most.toFixed(2)} cm`);
  });

  it(`keeps contacts within ${TOLERANCE.contact} cm and joints in range`, () => {
    let most = 0;
    for (const [id, {figure, read}] of solved) {
      read.phases.forEach(({from, to, label}, move) => {
        const [a, b] = [read.keys[from]!, read.keys[to]!];
        const kept = a.contacts.filter((contact) => b.contacts.some((other) => other.point.point === contact.point.point
          && other.point.side === contact.point.side && other.x === contact.x && other.y === contact.y && contact.on !== 'ball' && contact.on !== 'pedals'));
        for (const part of PARTS) {
          const pose = fromChannels(drawn(figure, move, part));
          const seen = {view: figure.view, open: [...a.open, ...b.open]};
          for (const contact of kept) {
            const cm = slip(bones(pose, seen), contact);
            most = Math.max(most, cm);
            assert.ok(cm <= TOLERANCE.contact, `${id}, ${label} at ${Math.round(part * 100)} %: ${contact.point.point} slips ${cm.toFixed(2)} cm`);
          }
          assert.deepEqual(outOfRange(pose, TOLERANCE.range, seen), [], `${id}, ${label}`);
        }
      });
    }
    console.log(`largest slip of a contact: ${most.toFixed(2)} cm`);
  });

  it('is moved by rounding by less than a quarter of a centimetre', () => {
    for (const [id, {read}] of solved) {
      for (const key of read.keys) assert.ok(apart(whole(rounded(key.channels, true)), key.channels, read.props.view) < 0.25, `${id}, ${key.label}`);
    }
  });

  it('would be too far from exact with the ends of a move alone', () => {
    const {read} = solved.get('stability-ball-curl')!;
    const [start, end] = [read.keys[0]!, read.keys[1]!];
    assert.ok(apart(between(start.channels, end.channels, 0.5), wayBetween(start, end, read.props)(0.5).channels, 'side') > 1);
  });
});
