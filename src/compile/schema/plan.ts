import type {PLAN_KEYS, VARIANT_KEYS} from '../read/plan.js';
import {form, list, map, text, type JsonSchema} from './json-schema.js';
import {PROVENANCE} from './provenance.js';
import {CONDITIONS, FROM, OWN_ID, RULES} from './rule.js';

const VARIANT: Record<(typeof VARIANT_KEYS)[number], JsonSchema> = {
  id: OWN_ID,
  title: text('The name of the variant.', 'Over sixteen weeks'),
  when: CONDITIONS,
  weeks: form(/^\s*[1-9]\d?(?:\s*,\s*[1-9]\d?)*\s*$/, 'Write a number of weeks for each phase: `4, 4, 4, 4`.', 'Weeks of each phase, in order.', '4, 4, 4, 4'),
  from: FROM,
  say: text('For whom it is, in one plain sentence.', 'For anyone who likes to take it slowly.'),
};

const FIELDS: Record<(typeof PLAN_KEYS)[number], JsonSchema> = {
  title: text('The name of the plan, as a heading.', 'Eight quiet weeks'),
  purpose: text('One line: what doing this is for.', 'From first bridges to light jumps.'),
  rules: RULES,
  variants: list(map(VARIANT, ['when']), 'The same plan with other lengths of its phases.'),
  ...PROVENANCE,
};

export const PLAN = map(FIELDS, ['rules', 'variants', 'reviewed']);
