import {PROVENANCE} from './provenance.js';

/** `title` as YAML has it. */
export const check = (title: string): string => `---
title: ${title}
purpose: «What this is for, in one line.»
repeat-weeks: 4
questions:
  - id: «reps»
    ask: «Ask what is to be noted.»
    answer: «reps|seconds|scale|yes-no|text»
    per-side: «yes|no»
${PROVENANCE}
---

## Before you start

«Say who should not do this, and when.»

## Steps

1. «Begin with the first thing to do.»
2. «End with when to stop counting.»

## Reading it

«Say what the answer shows, and what it does not show.»
`;
