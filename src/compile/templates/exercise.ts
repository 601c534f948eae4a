import {CONTRACTIONS, EXERCISE_KINDS, KIT} from '../../model/index.js';
import {FIGURE_REMARK} from './figure.js';
import {PROVENANCE} from './provenance.js';

/** `title` as YAML has it. */
export const exercise = (title: string): string => `---
title: ${title}
purpose: «What doing this is for, in one line.»
kind: «${EXERCISE_KINDS.join('|')}»
dose: «2 x 8, bodyweight, rest 60 s between sets»
dose-from: «default|source»
kit:
  - «mat|${KIT.filter((item) => item !== 'mat').join('|')}»
muscles:
  hamstrings: main, «${CONTRACTIONS.join('|')}»
${FIGURE_REMARK}
${PROVENANCE}
---

## Setup

«Say how to get into position: where, on what, and where hands and feet go.»

## Steps

1. «Begin with the first thing to do.»
2. «Put one action into each step, in a short sentence.»
3. «End with the way back.»

## Cues

- «Give one picture to keep in mind.»

## Feel

«Say what the reader should feel, and where.»

## Mistakes

- **«Name what goes wrong.»** «Say what to do instead.»

## Easier

- «Change one thing that makes it easier.»

## Harder

- «Change one thing that makes it harder.»

## Why

«Say why a runner does it, and whose advice that is.»

## Cautions

«Say who should take care, and when to stop.»
`;
