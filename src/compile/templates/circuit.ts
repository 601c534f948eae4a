import {PROVENANCE} from './provenance.js';

/** One exercise of a circuit: its title as Markdown has it, its file, and how much of it. */
export interface CircuitLine {readonly title: string; readonly file: string; readonly dose: string}

/** `title` as YAML has it. */
export const circuit = (title: string, lines: readonly CircuitLine[]): string => `---
title: ${title}
purpose: «What doing this is for, in one line.»
per-week: «2»
${PROVENANCE}
---

«Say for whom this is, and how to begin.»

## Before you start

«Say on which days to do it, and on which not. The red flags stand below this in every circuit.»

## Blocks

${block(lines)}

## Afterwards

«Say what to do when all is done.»
`;

export const block = (lines: readonly CircuitLine[]): string => `### «Title of the block»

«Say why these stand together here, and how to go round.»

${lines.map(({title, file, dose}, index) => `${String(index + 1)}. [${title}](../exercises/${file}) — ${dose}`).join('\n')}`;

/** A line that is still to be filled in, for the snippets. */
export const LINE: CircuitLine = {title: '«Title of the exercise»', file: '«its-file».md', dose: '«3 x 8 per side, rest 60 s between sets»'};
