import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {BASE_NAMES, BASES} from '../../src/figure/bases.js';
import {solveFigure} from '../../src/figure/figure.js';
import type {Finding} from '../../src/figure/finding.js';
import type {FigureSource} from '../../src/figure/movement.js';
import {parseMoveName, parsePose} from '../../src/figure/notation.js';
import {parseProps} from '../../src/figure/props.js';
import {Notes} from '../../src/figure/words.js';

function pose(text: string, labels: readonly string[] = []): {orders: ReturnType<typeof parsePose>; findings: Finding[]} {
  const notes = new Notes(['start']);
  return {orders: parsePose(text, notes, labels), findings: notes.findings};
}

/** What the notes call wrong, and the characters they point at. */
const told = (text: string): string[] => pose(text).findings.map(({code, from, to}) => `${code} “${text.slice(from, to)}”`);

describe('a pose in the notation', () => {
  const kinds = (text: string): string[] => pose(text, ['push back']).orders.map(({kind}) => kind);

  it('is made of angles, contacts, places and names of other poses', () => {
    assert.deepEqual(kinds('knee 40, far hip 48, hip -3/2, lean 12'), ['angle', 'angle', 'angle', 'angle']);
    assert.deepEqual(kinds('free seat far-foot, pin feet, touch hands, foot on box'), ['free', 'pin', 'rest', 'rest']);
    assert.deepEqual(kinds('feet 47, feet 30/-40, hands at 40 90, height 66, roll 15, forward 4'), ['at', 'at', 'at', 'height', 'roll', 'forward']);
    assert.deepEqual(kinds('start, unbalanced, push back'), ['as', 'unbalanced', 'as']);
  });

  it('tells near from far', () => {
    const asked = (text: string): unknown => pose(text).orders.map((order) => (order.kind === 'angle' ? order.asked : []));
    assert.deepEqual(asked('knee 40'), [[{channel: 6, degrees: 40}, {channel: 12, degrees: 40}]]);
    assert.deepEqual(asked('knee 40/10'), [[{channel: 6, degrees: 40}, {channel: 12, degrees: 10}]]);
    assert.deepEqual(asked('far knee 10, near knee 5'), [[{channel: 12, degrees: 10}], [{channel: 6, degrees: 5}]]);
  });

  it('knows a knee that bends from a knee that rests on something', () => {
    assert.deepEqual(kinds('knee 40, knee on floor, knees at 30, knee at 3 4'), ['angle', 'rest', 'at', 'at']);
  });

  it('points at the very word that is wrong', () => {
    assert.deepEqual(told('kne 40'), ['unknown-word “kne”']);
    assert.deepEqual(told('hip 8, knee forty'), ['unexpected “forty”']);
    assert.deepEqual(told('hip 8,  free seat far-fot'), ['unknown-word “far-fot”']);
    assert.deepEqual(told('foot on bux'), ['unknown-word “bux”']);
    assert.deepEqual(told('far neck 4'), ['unknown-word “neck”']);
    assert.deepEqual(told('knee 40 hip 8'), ['unexpected “hip”']);
    assert.deepEqual(told('far knee 10/20'), ['unexpected “10/20”']);
    assert.deepEqual(told('start knee 4'), ['unexpected “knee”']);
    assert.deepEqual(told('height'), ['unexpected “height”']);
    assert.deepEqual(told('knee 40, hip 8, far-foot on box, free hands'), []);
  });

  it('offers the words that could have been meant', () => {
    assert.ok(pose('kne 40').findings[0]!.known!.includes('knee'));
    assert.ok(pose('free fot').findings[0]!.known!.includes('foot'));
    assert.deepEqual(solveFigure({start: 'kneling', moves: []}).findings.map(({code, from, to, known}) => ({code, from, to, known})),
      [{code: 'unknown-word', from: 0, to: 7, known: BASE_NAMES}]);
  });

  it('never throws, and points only into the text', () => {
    const word = fc.constantFrom('knee', 'far', 'near', 'hip', '40', '-3/2', 'on', 'at', 'floor', 'free', 'touch', 'start', 'lean', 'feet', 'x', '', 'height');
    fc.assert(fc.property(fc.array(fc.array(word, {maxLength: 5}), {maxLength: 4}), (clauses) => {
      const text = clauses.map((words) => words.join(' ')).join(', ');
      for (const {from, to} of pose(text).findings) assert.ok(from >= 0 && from < to && to <= text.length, text);
    }));
    fc.assert(fc.property(fc.string(), (text) => {
      for (const {from, to} of pose(text).findings) assert.ok(from >= 0 && from < to && to <= text.length, text);
    }));
  });
});

describe('the name of a move', () => {
  it('ends with its seconds', () => {
    const notes = new Notes([]);
    assert.deepEqual(parseMoveName('push back 1.6s', notes), {label: 'push back', seconds: 1.6});
    assert.deepEqual(parseMoveName('hold 10 s', notes), {label: 'hold', seconds: 10});
    assert.deepEqual(notes.findings, []);
  });

  it('is noted without them', () => {
    const notes = new Notes(['moves', 0, 'name']);
    parseMoveName('lower', notes);
    assert.deepEqual(notes.findings.map(({code, path}) => ({code, path})), [{code: 'unexpected', path: ['moves', 0, 'name']}]);
  });
});

describe('what is around the figure', () => {
  const props = (text: string): {props: ReturnType<typeof parseProps>; findings: Finding[]} => {
    const notes = new Notes(['with']);
    return {props: parseProps(text, notes), findings: notes.findings};
  };

  it('is read with its places', () => {
    assert.deepEqual(props('ball 61, wall -95, bench 42 -75 -38, band ankle 95 14, dumbbell, mat').props, {
      view: 'side', stands: [{kind: 'bench', top: 42, place: {left: -75, right: -38}}], bicycle: false, mat: true, ball: {x: 61, behind: 8}, wall: -95,
      band: {point: 'ankle', anchor: [95, 14]}, held: 'dumbbell',
    });
  });

  it('is noted where it is unknown or has no place', () => {
    assert.deepEqual(props('bal, wall').findings.map(({code, from, to}) => ({code, from, to})), [
      {code: 'unknown-word', from: 0, to: 3}, {code: 'unexpected', from: 5, to: 9},
    ]);
  });
});

/** What a base does not do without. */
const WITH: Record<string, Partial<FigureSource>> = {'bench-bridge': {with: 'bench 42'}, 'riding': {with: 'bicycle'}, 'side-plank': {view: 'front'}, 'side-lying': {view: 'front'}};

describe('the base poses', () => {
  for (const name of Object.keys(BASES)) {
    it(`${name} stands on its own, with nothing to find`, () => {
      const {figure, findings} = solveFigure({start: name, moves: [], ...WITH[name]});
      assert.deepEqual(findings, []);
      assert.equal(figure!.poses.length, 1);
    });
  }
});
