import {PROVENANCE} from './provenance.js';

/** `title` as YAML has it; `date` as `2026-11-21`, or variables of an editor that become one. */
export const article = (title: string, date: string): string => `---
title: ${title}
summary: «One or two sentences for lists and previews.»
date: ${date}
${PROVENANCE}
---

«Begin with the question that your reader has.»

## What was found

«Say what was found, and in whom. A number stands in one sentence with its study.»

## What we do

«Say what you do, and that it is your own rule where no study stands behind it.»
`;
