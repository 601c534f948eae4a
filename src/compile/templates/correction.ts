import {VERDICTS} from '../../model/index.js';
import {PROVENANCE} from './provenance.js';

/** `title` as YAML has it. */
export const correction = (title: string): string => `---
title: ${title}
claim: «Say the claim as others make it.»
verdict: «unsupported|${VERDICTS.filter((verdict) => verdict !== 'unsupported').join('|')}»
${PROVENANCE}
---

## Instead

«Say what you say about it. Without this section you say nothing.»

## Why

«Say what was found when it was checked.»
`;
