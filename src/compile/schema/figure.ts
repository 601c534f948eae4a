import {BASE_NAMES} from '../../figure/index.js';
import type {HANDS} from '../../model/index.js';
import type {FIGURE_KEYS} from '../read/figure.js';
import {choice, form, list, map, text, type JsonSchema} from './json-schema.js';

const MOVE: JsonSchema = {
  anyOf: [
    form(/^\s*\S[^\n]*\s\d{1,2}(?:\.\d)?\s*s\s*$/, 'A stay is its name and its seconds: `hold 1s`.', 'A stay: its name and its seconds.', 'hold 1s'),
    {
      description: 'A move: its name and its seconds, and behind the colon the pose at its end, as far as it differs from the one before.', examples: [{'lift 2s': 'hip -2'}, {'lower 3s': 'start'}],
      type: 'object', additionalProperties: text('The pose at the end of the move.', 'knee 40, hip 8'), minProperties: 1, maxProperties: 1,
    },
  ],
};

const MISTAKE: JsonSchema = {
  description: 'The bold words of a mistake, and the pose that shows it.', examples: [{'The lower back arches.': 'lift, spine -20'}],
  type: 'object', additionalProperties: text('The move at whose end it shows, and what is different.', 'lift, spine -20'), minProperties: 1, maxProperties: 1,
};

const HANDS_MEANINGS: Readonly<Record<(typeof HANDS)[number], string>> = {
  rest: 'loose hands', grip: 'hands closed round something', flat: 'hands flat on a surface', point: 'hands that point',
};

const FIELDS: Record<(typeof FIGURE_KEYS)[number], JsonSchema> = {
  start: form(
    new RegExp(`^\\s*(?:${BASE_NAMES.join('|')})\\s*(?:,[^\\n]*)?$`), `Begin with one of: ${BASE_NAMES.join(', ')}.`,
    'A pose to start from, and what is different in it, with commas between: angles in degrees, lengths in centimetres.', 'hook-lying', 'kneeling, shoulder 18, elbow 128',
  ),
  with: text('What is around and in the hands, with commas between.', 'mat', 'ball 61, mat'),
  view: choice({side: 'seen from its right side', front: 'seen from the front'}, 'From where it is seen; from the side when left out.', 'side'),
  moves: list(MOVE, 'The moves of one repetition, in order, from the start and mostly back to it.', [{'lift 2s': 'hip -2'}, 'hold 1s', {'lower 3s': 'start'}]),
  show: text('The move whose end is the picture; the first when left out.', 'jump'),
  strip: text('Moves whose ends stand side by side, where one picture does not tell it.', 'dip, jump, land'),
  arrow: text('Points of the body whose way is shown by an arrow.', 'hips', 'crown, far-ball'),
  hands: choice(HANDS_MEANINGS, 'What the hands look like; as what they hold asks when left out.', 'flat'),
  avoid: list(MISTAKE, 'Mistakes to show beside the right pose.', [{'The lower back arches.': 'lift, spine -20'}]),
};

export const FIGURE = map(FIELDS, ['with', 'view', 'show', 'strip', 'arrow', 'hands', 'avoid'], 'The exercise as a drawing that moves.');
