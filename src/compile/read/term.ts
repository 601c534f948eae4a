import type {Term} from '../../model/index.js';
import type {Cursor} from '../cursor.js';
import type {Draft} from '../draft.js';
import type {Fields} from '../fields.js';
import type {Located} from '../lex.js';
import {readRichText} from '../rich-text.js';
import {PROVENANCE_KEYS, readProvenance} from './provenance.js';

export const TERM_KEYS = ['title', 'also', ...PROVENANCE_KEYS] as const;

/** The definition is all that stands below the fields. */
export function readTerm(draft: Draft, fields: Fields, blocks: readonly Located[], cursor: Cursor): Term {
  if (blocks.length === 0) draft.report.error('missing-section', cursor.range, 'The term has no definition.', {hint: 'Write a sentence or two below the fields.'});
  return {
    id: draft.id,
    title: fields.text('title'),
    also: fields.has('also') ? fields.texts('also').map(({text}) => text) : [],
    definition: readRichText(blocks, cursor, draft),
    sources: draft.sources,
    ...readProvenance(fields),
  };
}
