import type {TERM_KEYS} from '../read/term.js';
import {list, map, text, type JsonSchema} from './json-schema.js';
import {PROVENANCE} from './provenance.js';

const FIELDS: Record<(typeof TERM_KEYS)[number], JsonSchema> = {
  title: text('The word.', 'Tempo'),
  also: list(text('A form of the word.', 'tempi'), 'Other forms of it.', ['tempi']),
  ...PROVENANCE,
};

export const TERM = map(FIELDS, ['also', 'reviewed']);
