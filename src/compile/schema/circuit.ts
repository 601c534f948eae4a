import {ID} from '../path.js';
import type {CIRCUIT_KEYS} from '../read/circuit.js';
import {form, map, text, whole, type JsonSchema} from './json-schema.js';
import {PROVENANCE} from './provenance.js';

const FIELDS: Record<(typeof CIRCUIT_KEYS)[number], JsonSchema> = {
  'title': text('The name of the circuit, as a heading.', 'Tuesday class: at home'),
  'purpose': text('One line: what doing this is for.', 'Two bridges for the days between classes.'),
  'per-week': {
    description: 'Sessions a week: a number or a range. Leave it out for a warm-up.', examples: [2, '2-3'],
    anyOf: [whole(1, 'Sessions a week.', 2), form(/^[1-9]\d?-[1-9]\d?$/, 'Write `2`, or `2-3`.', 'Least and most sessions a week.', '2-3')],
  },
  'warm-up': form(
    ID, 'An id is the name of a file without .md.',
    'The id of the circuit to do first; it is offered folded above the blocks.', 'warm-up',
  ),
  ...PROVENANCE,
};

export const CIRCUIT = map(FIELDS, ['per-week', 'warm-up', 'reviewed']);
