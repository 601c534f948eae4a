import type {EntryKind} from '../../model/index.js';
import {ARTICLE} from './article.js';
import {CHECK} from './check.js';
import {CIRCUIT} from './circuit.js';
import {CORRECTION} from './correction.js';
import {EXERCISE} from './exercise.js';
import type {JsonSchema} from './json-schema.js';
import {PAIN} from './pain.js';
import {PLAN} from './plan.js';
import {STUDY} from './study.js';
import {TERM} from './term.js';

const document = (title: string, schema: JsonSchema): JsonSchema => ({$schema: 'http://json-schema.org/draft-07/schema#', title, ...schema});

/**
 * The frontmatter of each kind of entry as authors write it, for editors and other tools. They refuse nothing that the compiler
 * takes, and know one file at a time and one value at a time: whether an id leads anywhere, whether a value lies in its
 * interval, or what a dose adds up to, `hamkit check` alone can tell.
 */
export const schemas: Readonly<Record<EntryKind, JsonSchema>> = {
  exercise: document('An exercise of hamkit', EXERCISE),
  circuit: document('A circuit of hamkit', CIRCUIT),
  plan: document('A plan of hamkit', PLAN),
  check: document('A check of hamkit', CHECK),
  pain: document('A pain model of hamkit', PAIN),
  study: document('A study of hamkit', STUDY),
  article: document('An article of hamkit', ARTICLE),
  term: document('A term of hamkit', TERM),
  correction: document('A correction of hamkit', CORRECTION),
};
