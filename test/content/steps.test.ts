import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Inline} from '../../src/model/index.js';
import {contentLibrary} from './library.js';
import {wordCount} from './prose.js';
import {inlineText} from './text.js';

const library = contentLibrary();

interface Instructions {readonly entry: string; readonly lines: readonly string[]}

const instructions = (kind: string, entries: Readonly<Record<string, {readonly id: string}>>, of: (id: string) => readonly (readonly Inline[])[]): Instructions[] =>
  Object.values(entries).map(({id}) => ({entry: `${kind}/${id}`, lines: of(id).map(inlineText)})).filter(({lines}) => lines.length > 0);

const steps = [
  ...instructions('exercise', library.exercises, (id) => library.exercises[id]?.steps ?? []),
  ...instructions('check', library.checks, (id) => library.checks[id]?.steps ?? []),
];
const cues = instructions('exercise', library.exercises, (id) => library.exercises[id]?.cues ?? []);

const sentencesOf = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(/(?<=[.!?])\s+/));

/** Entries whose sentences are too long: over so many words on average, or any of them over the most. */
const tooLong = (all: readonly Instructions[], mean: number, most: number): string[] => all.flatMap(({entry, lines}) => {
  const lengths = sentencesOf(lines).map(wordCount);
  const average = lengths.reduce((a, b) => a + b, 0) / lengths.length;
  return average > mean || Math.max(...lengths) > most ? [`${entry}: ${average.toFixed(1)} words on average, ${Math.max(...lengths)} at most`] : [];
});

describe('an instruction is short', () => {
  test('a step: at most 14 words a sentence on average, none over 18', () => {
    assert.ok(steps.length >= 60);
    assert.deepEqual(tooLong(steps, 14, 18), []);
  });

  test('a cue: at most 14 words, as it is said to somebody who moves', () => {
    assert.equal(cues.length, Object.keys(library.exercises).length);
    assert.deepEqual(tooLong(cues, 14, 14), []);
  });

  test('control: one long sentence among short ones is caught, and so are many that are a little too long', () => {
    const words = (count: number): string => `${'word '.repeat(count).trim()}.`;
    assert.deepEqual(tooLong([{entry: 'a', lines: [words(4), `${words(5)} ${words(19)}`]}], 14, 18), ['a: 9.3 words on average, 19 at most']);
    assert.deepEqual(tooLong([{entry: 'b', lines: [words(14), words(15)]}], 14, 18), ['b: 14.5 words on average, 15 at most']);
    assert.deepEqual(tooLong([{entry: 'c', lines: [words(14), words(14)]}], 14, 18), []);
  });
});

/** Verbs that steps begin with, each read over once. A new one is added here when it tells somebody to do one thing. */
const VERBS = `
  angle bend begin breathe bring call carry catch change circle climb close coast come count dig dip do drag draw drive ease end find finish flick float fold
  follow give glide go grip grow have hinge hold hop jog jump keep land lean leave let lie lift line loosen lower make march park pause pick place press pull push put
  quit raise reach repeat resist rest return rise rock roll run say send set settle shift sink sit slide slow snap soften spend spread square squeeze stand start stay
  steady step stop straighten stretch stroll swap sweep swing take tap tilt tip touch tuck turn unlock wait walk warm wind
`.trim().split(/\s+/);

/** When, with what or on what condition something is done, before the verb that tells to do it. */
const ADVERBIAL = /^(?:then|with that breath,|after the last one,|if [^,.]+,) /i;

const notImperative = (all: readonly Instructions[]): string[] => all.flatMap(({entry, lines}) =>
  lines.filter((line) => !VERBS.includes(/^[a-z]+/.exec(line.replace(ADVERBIAL, '').toLowerCase())?.[0] ?? '')).map((line) => `${entry}: “${line}”`));

describe('a step tells what to do', () => {
  test('so it begins with a verb, or with when to do it', () => {
    assert.deepEqual(notImperative(steps), []);
  });

  for (const line of ['The hips rise.', 'You should push up.', 'Your knee bends.', 'Then the leg comes back.', 'Slowly lower.', 'Lifting the heel.', 'Fifteen is plenty.']) {
    test(`control: “${line}” is caught`, () => assert.equal(notImperative([{entry: 'exercise/planted', lines: ['Push up.', line]}]).length, 1));
  }
});
