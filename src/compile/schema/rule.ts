import {OWN_RULE} from '../read/own-rule.js';
import type {RULE_KEYS} from '../read/rule.js';
import {ID} from '../path.js';
import {choice, form, list, map, text, whole, type JsonSchema} from './json-schema.js';
import {ACTION_MEANINGS, COMPARISON_MEANINGS, SIGNAL_MEANINGS} from './meanings.js';

const oneOf = (meanings: object): string => Object.keys(meanings).join('|');
const CONDITION = `(?:${oneOf(SIGNAL_MEANINGS)})(?: +(?:${oneOf(COMPARISON_MEANINGS)}) +[0-9]+(?:[.][0-9]+)?)?`;

export const CONDITIONS = form(
  new RegExp(`^\\s*${CONDITION}(?:\\s+and\\s+${CONDITION})*\\s*$`), 'Write `sharp pain`, or `pain during over 3 and worse next morning`.',
  'What must be true: all of these, with `and` between them.', 'sharp pain', 'pain during over 3',
);

export const OWN_ID = form(ID, 'Use lower-case letters, digits and single hyphens.', 'A name of your own, unique in this list.', 'sharp-pain');

export const FROM = text(`The id of the study it is taken from, or \`${OWN_RULE}\`.`, OWN_RULE);

const FIELDS: Record<(typeof RULE_KEYS)[number], JsonSchema> = {
  id: OWN_ID,
  when: CONDITIONS,
  act: choice(ACTION_MEANINGS, 'What to do then.', 'stop'),
  amount: whole(1, 'How many, for an action that is counted.', 1),
  phases: {
    description: 'The phases in which the rule holds, counted from 1; in all when left out.', examples: [2, '1-3'],
    anyOf: [whole(1, 'One phase.', 2), form(/^[1-9]\d?(?:-[1-9]\d?)?$/, 'Write `2`, or `1-3`.', 'First and last phase.', '1-3')],
  },
  from: FROM,
  say: text('The rule in one plain sentence.', 'Sharp or sudden pain ends the session.'),
};

export const RULES = list(map(FIELDS, ['amount', 'phases']), 'When to go on, wait, go back or stop. The first that holds decides.');
