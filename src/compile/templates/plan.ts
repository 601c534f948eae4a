import {ACTIONS, SIGNALS} from '../../model/index.js';
import {PROVENANCE} from './provenance.js';

export const RULE = `  - id: «own-name»
    when: «sharp pain|${SIGNALS.filter((signal) => signal !== 'sharp pain').join('|')}»
    act: «stop|${ACTIONS.filter((action) => action !== 'stop').join('|')}»
    from: own rule
    say: «Say the rule in one plain sentence.»`;

/** A circuit of the plan: its title as Markdown has it, and its file. */
export interface PlanLine {readonly title: string; readonly file: string}

/** `title` as YAML has it. */
export const plan = (title: string, lines: readonly PlanLine[]): string => `---
title: ${title}
purpose: «What doing this is for, in one line.»
rules:
${RULE}
${PROVENANCE}
---

«Say for whom this is, and how to begin.»

## Before you start

«Say who should see somebody first.»

## Phases

### «Title of the phase» — 2 weeks

«Say what this phase is for.»

${lines.map(({title: name, file}) => `- [${name}](../circuits/${file}) — 2 a week`).join('\n')}

## Afterwards

«Say how to go on when all phases are done.»
`;
