import type {EXERCISE_KEYS} from '../read/exercise.js';
import {FIGURE} from './figure.js';
import {form, choice, list, map, text, type JsonSchema} from './json-schema.js';
import {
  CONTRACTION_MEANINGS, DIFFICULTY_MEANINGS, DOSE_FROM_MEANINGS, KIND_MEANINGS, KIT_MEANINGS, MUSCLE_MEANINGS, PHASE_MEANINGS, ROLE_MEANINGS,
} from './meanings.js';
import {PROVENANCE} from './provenance.js';

const oneOf = (meanings: object): string => Object.keys(meanings).join('|');

/**
 * As much of a dose as a pattern can tell without refusing one: it begins with a number or `max`, holds none of the signs that
 * no dose has, and a unit stands apart from its number. The parser knows the rest.
 */
const DOSE = /^(?![\s\S]*[0-9](?:[sS]|[mM][iI][nN]|[kK][gG])(?![A-Za-z]))\s*(?:[0-9]|[mM][aA][xX])(?:[^"'/;:()[\]{}#*&%$!?=<>_~|\\]|\/(?=\s*[0-9]))*$/;

const KIT_NEED: JsonSchema = {
  anyOf: [
    choice(KIT_MEANINGS, 'A thing to have at hand; `mat or towel` where one can stand in for the other.', 'mat', 'step or sofa'),
    form(
      new RegExp(`^\\s*(?:${oneOf(KIT_MEANINGS)})(?:\\s+or\\s+(?:${oneOf(KIT_MEANINGS)}))*\\s*$`),
      'Things of the list, with `or` between those that can stand in for each other: `mat or towel`.',
      'One thing, or what can stand in for it.', 'mat or towel',
    ),
  ],
};

const AND = '(?:\\s*,\\s*|\\s+and\\s+)';
const CONTRACTION = `${AND}(?:${oneOf(CONTRACTION_MEANINGS)})`;
const MUSCLE_USE = new RegExp(`^\\s*(?:main(?:${CONTRACTION})+|(?:assist|stretch)(?:${CONTRACTION})*)\\s*$`);
const MUSCLE_FORM = `\`main\` (${ROLE_MEANINGS.main}), \`assist\` (${ROLE_MEANINGS.assist}) or \`stretch\` (${ROLE_MEANINGS.stretch}), \
then how it works: ${Object.entries(CONTRACTION_MEANINGS).map(([word, meaning]) => `\`${word}\` (${meaning})`).join(', ')}.`;

const MUSCLES = Object.fromEntries(Object.entries(MUSCLE_MEANINGS).map(([muscle, meaning]) => [
  muscle, form(MUSCLE_USE, 'Write `main, eccentric`, with how it works for the main muscle, or `assist`, or `stretch`.', `${meaning}. ${MUSCLE_FORM}`, 'main, eccentric', 'assist, concentric and isometric'),
]));

const FIELDS: Record<(typeof EXERCISE_KEYS)[number], JsonSchema> = {
  'title': text('The name of the exercise, as a heading.', 'Step bridge'),
  'purpose': text('One line: what doing this is for.', 'Lifting the hips with the heels on a step.'),
  'kind': choice(KIND_MEANINGS, 'What the exercise is for.', 'strength'),
  'level': choice(DIFFICULTY_MEANINGS, 'How much it asks before it can be done well.', 'beginner'),
  'phase': choice(PHASE_MEANINGS, 'The first phase of a plan in which it belongs.', 'control'),
  'dose': {
    ...form(
      DOSE, 'A dose is written as `3 x 10` or `2 x 30 s per side, rest 60 s between sets`, with space between a number and its unit.',
      'How much: `sets x work per side @ tempo, load, RPE, rest`. Only the work is needed.',
      '2-3 x 8-10, bodyweight', '3 x 30 s per side, rest 60 s between sets',
    ),
    maxLength: 200,
  },
  'dose-from': choice(DOSE_FROM_MEANINGS, 'Where the dose comes from.', 'default'),
  'kit': {...list(KIT_NEED, 'What to have at hand; `[]` for nothing.', ['step or sofa', 'mat'], []), uniqueItems: true},
  'muscles': {
    description: 'Each muscle with its role and how it works. An exercise is chosen for at least one, its main muscle.',
    examples: [{hamstrings: 'main, concentric and eccentric', trunk: 'assist'}], type: 'object', properties: MUSCLES, additionalProperties: false, minProperties: 1,
  },
  'figure': FIGURE,
  ...PROVENANCE,
};

export const EXERCISE = map(FIELDS, ['level', 'phase', 'figure', 'reviewed']);
