import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {ENTRY_KINDS} from '../../src/model/index.js';
import {DROPPED, readClaims} from './corrections.js';
import {contentLibrary} from './library.js';
import {PLANT} from './plant.js';
import {sentences, type Sentence} from './prose.js';
import {BANNED, CLAIMS, DENIAL, type Unpublished} from './unpublished.js';

const library = contentLibrary();

/** What a correction answers is mentioned there, and not said by us. */
const isMentioned = ({entry, part}: Sentence): boolean => entry.startsWith('correction/') && (part === 'claim' || part === 'title');

const told = ({entry, part, text}: Sentence, {claim}: Unpublished): string => `${entry}, ${part}: “${text}” (${claim})`;

function published(all: readonly Sentence[]): string[] {
  return all.filter((sentence) => !isMentioned(sentence)).flatMap((sentence) => [
    ...BANNED.filter(({pattern}) => pattern.test(sentence.text)),
    ...CLAIMS.filter(({pattern}) => pattern.test(sentence.text) && !DENIAL.test(sentence.text)),
  ].map((which) => told(sentence, which)));
}

test('nothing that must not be published is, in any kind of entry', () => {
  assert.deepEqual(published(sentences(library)), []);
});

for (const kind of ENTRY_KINDS) {
  test(`control: in a ${kind} it is caught`, () => {
    const caught = published(sentences(PLANT[kind](library, ['Injury-proof hamstrings are yours.'])));
    assert.ok(caught.length > 0 && caught.every((each) => each.startsWith(`${kind}/`)), caught[0]);
  });
}

const said = (text: string): Sentence => ({entry: 'article/planted', part: 'body', text, cited: []});

for (const {claim, pattern, caught, allowed} of [...CLAIMS, ...BANNED]) {
  describe(`controls of ${claim}, ${pattern.source.slice(0, 40)}`, () => {
    for (const text of caught) test(`“${text}” is caught`, () => assert.ok(pattern.test(text) && published([said(text)]).length > 0));
    for (const text of allowed) {
      test(`“${text}” may stand`, () => assert.ok(!pattern.test(text) || !BANNED.some((banned) => banned.pattern === pattern) && DENIAL.test(text)));
    }
  });
}

/** Verdicts of which no wording of the claim is left to publish. */
const REFUSED = /^(?:wrong|overstated|unsupported|plausible, not checked|hypothesis|partly supported \(finding\) \/ unsupported)/;

/** Refused for what is attributed or counted, or told by what an entry is: tests of their own. */
const TESTED_ELSEWHERE: Readonly<Record<string, string>> = {
  'S3-date2020': 'the reference says 2022',
  'S4-buttkicks': 'their kind is `drill`',
};

describe('every refused claim has something that would catch it', {skip: readClaims() ? false : 'the evidence folder is not here; set EVIDENCE to compare'}, () => {
  test('a pattern, a number, or a test of its own', () => {
    const refused = (readClaims() ?? []).filter(({verdict, publish}) => REFUSED.test(verdict) || /^(?:omit|drop|do not)\b/i.test(publish)).map(({id}) => id);
    assert.ok(refused.length >= 25, String(refused.length));
    assert.deepEqual(refused.filter((id) => !CLAIMS.some(({claim}) => claim === id) && !(id in DROPPED) && !(id in TESTED_ELSEWHERE)), []);
  });
});

test('the study of tired runners is of 2022', () => {
  assert.equal(library.references['encarnacion2022']?.year, 2022);
  assert.deepEqual(sentences(library).filter(({text}) => /\b2020\b/.test(text) && /tired|fatigue/i.test(text)), []);
});

test('butt kicks and walking backwards are called drills, and so are the other rehearsals of running', () => {
  for (const id of ['butt-kick', 'monster-walk-backward', 'run-drill']) assert.equal(library.exercises[id]?.kind, 'drill', id);
});
