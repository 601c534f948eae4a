import type {PAIN_KEYS} from '../read/pain.js';
import {map, text, type JsonSchema} from './json-schema.js';
import {PROVENANCE} from './provenance.js';
import {RULES} from './rule.js';

const FIELDS: Record<(typeof PAIN_KEYS)[number], JsonSchema> = {
  title: text('The name of the pain model, as a heading.', 'Our traffic light'),
  purpose: text('One line: what it is for.', 'Whether to carry on today.'),
  rules: RULES,
  ...PROVENANCE,
};

export const PAIN = map(FIELDS, ['rules', 'reviewed']);
