import {PROVENANCE} from './provenance.js';

/** `title` as YAML has it. */
export const term = (title: string): string => `---
title: ${title}
${PROVENANCE}
---

«Say what the word means, in a sentence or two.»
`;
