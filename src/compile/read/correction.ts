import {VERDICTS, type Correction} from '../../model/index.js';
import type {Draft} from '../draft.js';
import type {Fields} from '../fields.js';
import type {Sections} from '../sections.js';
import {PROVENANCE_KEYS, readProvenance} from './provenance.js';

export const CORRECTION_KEYS = ['title', 'claim', 'verdict', ...PROVENANCE_KEYS] as const;

export const CORRECTION_SECTIONS = ['Instead', 'Why'] as const;

export function readCorrection(draft: Draft, fields: Fields, sections: Sections): Correction {
  sections.refuseIntro();
  return {
    id: draft.id,
    title: fields.text('title'),
    claim: fields.text('claim'),
    verdict: fields.choice('verdict', VERDICTS),
    instead: sections.has('Instead') ? sections.richText('Instead') : [],
    why: sections.richText('Why'),
    sources: draft.sources,
    ...readProvenance(fields),
  };
}
