import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Library, Term} from '../../src/model/index.js';
import {contentLibrary} from './library.js';
import {sentences, type Sentence} from './prose.js';
import {paragraphText} from './text.js';

const library = contentLibrary();
const prose = sentences(library);

/** Words that a first-time runner cannot be expected to know, as stems. Each match is one word, or several that belong together. */
const JARGON = [
  'eccentric\\w*', 'concentric\\w*', 'isometric\\w*', 'isokinetic\\w*', 'tempo', 'RPE', 'RIR', 'AMRAP', '\\d?RM', 'ROM', 'DOMS', 'PNF', 'EMG', 'MVIC', 'GRADE', 'plyometric\\w*',
  'hing(?:e|es|ed|ing)', 'split[- ]stance', 'stance', 'reps?', 'supersets?', 'deload\\w*', 'progressions?', 'regressions?', 'time under tension', 'cadence', 'late swing', 'economy', 'durability',
  'proximal', 'distal', 'anterior', 'posterior', 'lateral', 'medial', 'supine', 'prone', 'neutral(?: spine)?', 'posterior chain', 'kinetic chain', 'lumbar', 'thoracic', 'scapul\\w+', 'sit bones?',
  'dorsiflex\\w*', 'plantar ?flex\\w*', '(?:ab|ad)duct(?:ed|ion|ing)?', 'valgus', 'pronat\\w+', 'supinat\\w+', 'neuromuscular', 'propriocept\\w+', 'tendinopath\\w+', 'fascicles?', 'sarcomeres?',
  'biceps femoris', 'semitendinosus', 'semimembranosus', 'drills?', 'mini[- ]bands?', 'slide[- ]boards?', 'meta-analys[ei]s', 'cohort', 'hazard ratio', 'confidence intervals?',
];
const jargon = new RegExp(`(?<![\\w-])(?:${JARGON.join('|')})(?![\\w-])`, 'gi');

const known = (terms: readonly Term[]): ReadonlySet<string> => new Set(terms.flatMap(({title, also}) => [title, ...also]).map((word) => word.toLowerCase()));

const unexplained = (all: readonly Sentence[], {glossary}: Pick<Library, 'glossary'>): string[] => {
  const explained = known(Object.values(glossary));
  return all.flatMap(({entry, part, text}) => (text.match(jargon) ?? []).filter((word) => !explained.has(word.toLowerCase())).map((word) => `${entry}, ${part}: “${word}”`));
};

const steps = prose.filter(({entry, part}) => entry.startsWith('exercise/') && part === 'steps');

describe('no jargon without a glossary entry', () => {
  test('in the steps of an exercise', () => {
    assert.ok(steps.length > 200, 'control: there are steps');
    assert.deepEqual(unexplained(steps, library), []);
  });

  test('in all else that an exercise or a circuit says', () => {
    assert.deepEqual(unexplained(prose.filter(({entry}) => /^(?:exercise|circuit)\//.test(entry)), library), []);
  });

  for (const text of ['Begin supine.', 'Keep a neutral spine.', 'Load the posterior chain.', 'Dorsiflex the ankle.', 'Do 3 supersets.']) {
    test(`control: “${text}” is caught`, () => assert.equal(unexplained([{entry: 'exercise/planted', part: 'steps', text, cited: []}], library).length, 1));
  }
  test('control: a word is caught once its entry is gone', () => {
    const {hinge: _, ...glossary} = library.glossary;
    assert.deepEqual(unexplained(steps, {glossary}), ['exercise/calf-hamstring-block, steps: “Hinge”']);
  });
});

/** Lowering slowly is said so: of these words the steps hold none, explained or not. */
const TECHNICAL = /\b(?:eccentric\w*|concentric\w*|isometric\w*|RPE|proximal|fascicles?|sarcomeres?|biceps femoris|semi(?:tendin|membran)osus)\b/i;

test('steps name no kind of contraction and no part of a muscle', () => {
  assert.deepEqual(steps.filter(({text}) => TECHNICAL.test(text)), []);
  assert.match('Control the eccentric phase.', TECHNICAL);
});

describe('the glossary', () => {
  const terms = Object.values(library.glossary);

  test('gives each word one meaning', () => {
    const words = terms.flatMap(({title, also}) => [title, ...also]).map((word) => word.toLowerCase());
    assert.deepEqual(words.filter((word, at) => words.indexOf(word) !== at), []);
  });

  test('explains in at most three sentences, none of them long, and opens nothing from there', () => {
    for (const {id, definition, sources} of terms) {
      assert.doesNotMatch(JSON.stringify(definition), /"kind":"(?:entry|link|cite|embed)"/, id);
      const said = paragraphText(definition).split(/(?<=[.!?])\s+/);
      assert.ok(said.length <= 3 && said.every((sentence) => sentence.split(/\s+/).length <= 34), `${id}: ${said.join(' | ')}`);
      assert.deepEqual(sources, []);
    }
  });

  /** All that is written outside the glossary. */
  const everything = JSON.stringify([library.exercises, library.circuits, library.plans, library.checks, library.pain, library.articles, library.studies, library.references]).toLowerCase();

  test('holds only words that a reader can meet', () => {
    const unmet = ({title, also}: Term): boolean => [title, ...also].every((word) => !everything.includes(word.toLowerCase()));
    assert.deepEqual(terms.filter(unmet).map(({title}) => title), []);
    assert.ok(unmet({...terms[0]!, title: 'Zzz', also: []}), 'control');
  });
});
