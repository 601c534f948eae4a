import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CircuitItem, Dose, Exercise, Library, Variation} from '../../src/model/index.js';
import {atLevel, circuitKit, circuitSeconds} from '../../src/training/index.js';

const reps = (count: number, sets = 1): Dose => ({sets: [sets, sets], work: {of: 'reps', count: [count, count]}, perSide: false});
const exercise = (id: string, more: Partial<Exercise> = {}): Exercise => ({
  id, title: id, purpose: '', kind: 'strength', dose: reps(5), doseFrom: 'default', kit: [], muscles: [], setup: [], steps: [], cues: [],
  feel: [], mistakes: [], easier: [], harder: [], swaps: [], why: [], cautions: [], sources: [], author: '', licence: '', ...more,
});
const library = (...exercises: Exercise[]): Library => ({
  language: 'en', exercises: Object.fromEntries(exercises.map((e) => [e.id, e])), circuits: {}, plans: {}, checks: {},
  pain: {}, studies: {}, articles: {}, glossary: {}, corrections: {}, references: {}, figures: {},
});
const item = (id: string): CircuitItem => ({exercise: id, dose: reps(8), note: []});
const link = (id: string, dose?: Dose): Variation => (dose ? {exercise: id, dose, text: ['why']} : {exercise: id, text: ['why']});

describe('a circuit item at another level', () => {
  it('stays as it is at the written level', () => {
    const slide = item('slide');
    assert.equal(atLevel(slide, 'written', library(exercise('slide', {easier: [link('bridge')]}), exercise('bridge'))).item, slide);
  });

  it('becomes the first linked neighbour, at the dose of the link', () => {
    const held = library(exercise('slide', {easier: [link('bridge', reps(6))]}), exercise('bridge'));
    assert.deepEqual(atLevel(item('slide'), 'easier', held).item, {exercise: 'bridge', dose: reps(6), note: ['why']});
  });

  it('takes the neighbour’s own dose where the link gives none', () => {
    const held = library(exercise('slide', {harder: [link('nordic')]}), exercise('nordic', {dose: reps(3)}));
    assert.deepEqual(atLevel(item('slide'), 'harder', held).item.dose, reps(3));
  });

  it('passes over a neighbour that the library does not hold', () => {
    const held = library(exercise('slide', {easier: [link('absent'), link('bridge')]}), exercise('bridge'));
    assert.equal(atLevel(item('slide'), 'easier', held).item.exercise, 'bridge');
  });

  it('stays, and offers the small change, where no exercise is linked', () => {
    const small: Variation = {text: ['Hold no weight.']};
    const slide = item('slide');
    assert.deepEqual(atLevel(slide, 'easier', library(exercise('slide', {easier: [small]}))), {item: slide, change: small});
  });
});

describe('what a circuit adds up to', () => {
  const circuit = (...ids: string[]): {blocks: {title: string; why: []; items: CircuitItem[]}[]} =>
    ({blocks: [{title: '', why: [], items: ids.map(item)}]});

  it('grows with every exercise', () => {
    assert.ok(circuitSeconds(circuit('a', 'b'))[0] > circuitSeconds(circuit('a'))[0]);
  });

  it('lists each thing once', () => {
    const held = library(exercise('a', {kit: [{item: 'wall', or: []}]}), exercise('b', {kit: [{item: 'wall', or: []}, {item: 'mat', or: ['towel']}]}));
    assert.deepEqual(circuitKit(circuit('a', 'b').blocks, held), [{item: 'wall', or: []}, {item: 'mat', or: ['towel']}]);
  });

  it('leaves out what a thing needed for certain stands in for', () => {
    const held = library(exercise('a', {kit: [{item: 'mat', or: ['towel']}]}), exercise('b', {kit: [{item: 'towel', or: []}]}));
    assert.deepEqual(circuitKit(circuit('a', 'b').blocks, held), [{item: 'towel', or: []}]);
  });

  it('keeps a stand-in only if it stands in everywhere', () => {
    const held = library(exercise('a', {kit: [{item: 'mat', or: ['towel']}]}), exercise('b', {kit: [{item: 'mat', or: []}]}));
    assert.deepEqual(circuitKit(circuit('a', 'b').blocks, held), [{item: 'mat', or: []}]);
  });
});
