import type {CORRECTION_KEYS} from '../read/correction.js';
import {choice, map, text, type JsonSchema} from './json-schema.js';
import {VERDICT_MEANINGS} from './meanings.js';
import {PROVENANCE} from './provenance.js';

const FIELDS: Record<(typeof CORRECTION_KEYS)[number], JsonSchema> = {
  title: text('A short name for the matter.', 'Steps in a mile'),
  claim: text('The claim as others make it, in your words.', 'A mile takes so many strides.'),
  verdict: choice(VERDICT_MEANINGS, 'What became of it.', 'imprecise'),
  ...PROVENANCE,
};

export const CORRECTION = map(FIELDS, ['reviewed']);
