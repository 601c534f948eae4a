import {ID} from '../path.js';
import type {CHECK_KEYS, QUESTION_KEYS} from '../read/check.js';
import {choice, form, list, map, text, whole, type JsonSchema} from './json-schema.js';
import {ANSWER_MEANINGS} from './meanings.js';
import {PROVENANCE} from './provenance.js';
import {OWN_ID} from './rule.js';

const QUESTION: Record<(typeof QUESTION_KEYS)[number], JsonSchema> = {
  'id': OWN_ID,
  'ask': text('The question.', 'How many, before the hips drop?'),
  'answer': choice(ANSWER_MEANINGS, 'How it is answered.', 'reps'),
  'per-side': form(/^(?:yes|no)$/, 'Write "yes" or "no", in quotes.', 'Whether it is asked for each side.', 'yes'),
  'options': list(text('One answer.', 'left'), 'What to choose from, for a `choice`.', ['left', 'right', 'both']),
};

const FIELDS: Record<(typeof CHECK_KEYS)[number], JsonSchema> = {
  'title': text('The name of the check, as a heading.', 'Bridges on one leg'),
  'purpose': text('One line: what it is for.', 'To see what changes over some weeks.'),
  'exercise': form(ID, 'An id is the name of a file without .md.', 'The id of the exercise that is tested.', 'step-bridge'),
  'repeat-weeks': whole(1, 'Weeks until the next time.', 4),
  'questions': list(map(QUESTION, ['per-side', 'options']), 'What to note.'),
  ...PROVENANCE,
};

export const CHECK = map(FIELDS, ['exercise', 'repeat-weeks', 'reviewed']);
