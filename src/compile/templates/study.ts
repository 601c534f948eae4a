import {CERTAINTIES, FAVOURS, MEASURES, RUNNERS} from '../../model/index.js';

const first = (word: string, words: readonly string[]): string => [word, ...words.filter((other) => other !== word)].join('|');

const CERTAINTY = CERTAINTIES.join('|');

/** One result. Nothing in it says more than is known before the paper is read. */
export const EFFECT = `  - id: «main»
    outcome: «What was measured»
    measure: «${first('association', MEASURES)}»
    favours: «${first('inconclusive', FAVOURS)}»
    plain: «The result in one plain sentence, with its people.»`;

/** `year` is a number, or the variable of an editor that becomes one. */
export const study = (year: string): string => `---
# The paper, letter by letter as it was published. Below the journal there is room for volume, issue, pages, doi and pmid.
title: «The title of the paper»
authors:
  - «Family name, Given names»
year: ${year}
journal: «The name of the journal»
# The study, in your words.
label: «Family name and year»
design: «What kind of study it is»
people: «Who was studied, and how many»
runners: «${first('not stated', RUNNERS)}»
did: «What those people did»
# How sure anyone can be of its results.
certainty:
  studied: «${CERTAINTY}»
  runners: «${CERTAINTY}»
  because: «The reason for both, in a sentence or two.»
# The results, the headline first. A value and its interval go below the measure, as the paper gives them; what is not one number is a result in words.
effects:
${EFFECT}
---

## Finding

«Say in one plain sentence what was found, and in whom.»

## Does not show

«Say what people may read into it, and should not.»

## Limits

«Say where the study is weak, and whether you read more than its abstract.»
`;
