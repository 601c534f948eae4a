import {ID} from '../path.js';
import type {CERTAINTY_KEYS, EFFECT_KEYS, STUDY_KEYS} from '../read/study.js';
import {choice, form, list, map, number, text, whole, type JsonSchema} from './json-schema.js';
import {CERTAINTY_MEANINGS, FAVOURS_MEANINGS, MEASURE_MEANINGS, RUNNERS_MEANINGS} from './meanings.js';

const CERTAINTY_FIELDS: Record<(typeof CERTAINTY_KEYS)[number], JsonSchema> = {
  studied: choice(CERTAINTY_MEANINGS, 'How sure anyone can be, for the people studied.', 'low to moderate'),
  runners: choice(CERTAINTY_MEANINGS, 'How sure anyone can be, for distance runners.', 'very low'),
  because: text('The reason for both, in a sentence or two.', 'A small study without a comparison group.'),
};

const EFFECT_FIELDS: Record<(typeof EFFECT_KEYS)[number], JsonSchema> = {
  id: form(ID, 'An id is of lower-case letters, digits and single hyphens.', 'A short name, one of its kind in the study.', 'rct'),
  outcome: text('What was measured.', 'Hamstring injury'),
  measure: choice(MEASURE_MEANINGS, 'How the result is expressed. A ratio has no effect at 1, a difference at 0.', 'risk ratio'),
  value: number('In the unit of the measure. Left out when only a direction was published.', 0.49),
  unit: text('The unit of the value, for a mean, a median, a mean difference or an incidence.', 'days'),
  result: text('In place of a value what is not one number, with its units.', '28 ± 15 against 51 ± 21 days'),
  interval: form(
    /^[-−]?\d+(?:\.\d+)? to [-−]?\d+(?:\.\d+)?$/, 'Write the lower end first: `0.32 to 0.74`.',
    '95 % confidence interval, the lower end first.', '0.32 to 0.74',
  ),
  people: whole(1, 'How many people it rests on.', 8459),
  comparator: text('What it was compared with.', 'usual training'),
  favours: choice(FAVOURS_MEANINGS, 'What the result speaks for. Left out when for nothing, as with a count of injuries.', 'intervention'),
  plain: text('The result in one plain sentence, which citations show.', 'Athletes on the programme had fewer injuries.'),
  certainty: map(CERTAINTY_FIELDS, [], 'How sure anyone can be of this result, where the study as a whole does not say it.'),
};

const OPTIONAL_OF_EFFECT = ['value', 'unit', 'result', 'interval', 'people', 'comparator', 'favours', 'plain', 'certainty'] as const;

/** A value or a result in words, not both; and the unit of a value only. */
const EFFECT: JsonSchema = {
  ...map(EFFECT_FIELDS, OPTIONAL_OF_EFFECT),
  not: {anyOf: [{required: ['result', 'value']}, {required: ['result', 'unit']}]},
};

const AUTHOR = form(
  /^(?![^\n]*\[@)[^,\n]*[^\s,][^,\n]*,[^,\n]*[^\s,][^,\n]*$/, 'Write the family name, a comma, and the given names: `van Dyk, Nicol`.',
  'Family name, comma, given names.', 'van Dyk, Nicol',
);

const quoted = (description: string, example: string): JsonSchema => text(`${description} In quotes where it is one number.`, example);

const studies = (description: string): JsonSchema => ({
  ...list(form(ID, 'An id is the name of a file in studies/, without .md.', 'The id of a study.', 'vandyk2019'), description, ['vandyk2019']),
  uniqueItems: true,
});

const FIELDS: Record<(typeof STUDY_KEYS)[number], JsonSchema> = {
  title: text('The paper’s own title, letter by letter.', 'Bridges on a step: a randomised trial'),
  authors: {...list(AUTHOR, 'All authors, in the order of the paper.', ['van Dyk, Nicol', 'Whiteley, Rod']), minItems: 1},
  year: whole(1600, 'Year of publication.', 2019),
  journal: text('The journal.', 'British Journal of Sports Medicine'),
  volume: quoted('The volume.', '53'),
  issue: quoted('The issue.', '21'),
  pages: quoted('First and last page.', '111-124'),
  number: quoted('The article number of a journal without pages.', '100996'),
  doi: form(
    /^10\.\d{4,9}\/\S+$/, 'Write it from its `10.` on, without https://doi.org/.',
    'The DOI, from its `10.` on.', '10.1136/bjsports-2018-100045',
  ),
  pmid: quoted('Its number in PubMed.', '39461588'),
  label: text('A few words to know it by in a chart.', 'van Dyk 2019'),
  design: text('What kind of study it is.', 'Randomised trial'),
  people: text('Who was studied, and how many.', '80 footballers'),
  runners: choice(RUNNERS_MEANINGS, 'Whether these were distance runners.', 'none known'),
  did: text('What those people did.', 'Nine weeks of supervised Nordics'),
  contests: studies('Studies that this one argues with.'),
  supports: studies('Studies that it agrees with.'),
  replies: studies('Studies that it answers.'),
  'same-data': studies('Studies of the same people or data, such as another paper of its trial.'),
  certainty: map(CERTAINTY_FIELDS, [], 'How sure anyone can be of its results, where a result does not say otherwise.'),
  effects: {...list(EFFECT, 'The results, the headline first.'), minItems: 1},
};

/** A study without a certainty of its own has one in each of its effects; one with it has effects. */
export const STUDY: JsonSchema = {
  ...map(FIELDS, [
    'journal', 'volume', 'issue', 'pages', 'number', 'doi', 'pmid', 'design', 'people', 'did',
    'contests', 'supports', 'replies', 'same-data', 'certainty', 'effects',
  ]),
  if: {not: {required: ['certainty']}},
  then: {properties: {effects: {items: {required: ['certainty']}}}},
  else: {required: ['effects']},
};
