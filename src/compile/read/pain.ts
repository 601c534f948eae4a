import type {PainModel} from '../../model/index.js';
import type {Draft} from '../draft.js';
import type {Fields} from '../fields.js';
import type {Sections} from '../sections.js';
import {PROVENANCE_KEYS, readProvenance} from './provenance.js';
import {readRules} from './rule.js';

export const PAIN_KEYS = ['title', 'purpose', 'rules', ...PROVENANCE_KEYS] as const;

export const PAIN_SECTIONS = ['Idea', 'Limits'] as const;

export function readPain(draft: Draft, fields: Fields, sections: Sections): PainModel {
  sections.refuseIntro();
  return {
    id: draft.id,
    title: fields.text('title'),
    purpose: fields.text('purpose'),
    idea: sections.richText('Idea'),
    rules: readRules(fields, draft),
    limits: sections.richText('Limits'),
    sources: draft.sources,
    ...readProvenance(fields),
  };
}
