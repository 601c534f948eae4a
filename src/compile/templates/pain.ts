import {RULE} from './plan.js';
import {PROVENANCE} from './provenance.js';

/** `title` as YAML has it. */
export const pain = (title: string): string => `---
title: ${title}
purpose: «What this is for, in one line.»
rules:
${RULE}
${PROVENANCE}
---

## Idea

«Say how this way of deciding works, and whose it is.»

## Limits

«Say for whom it is not, and what has not been tested.»
`;
