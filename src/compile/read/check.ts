import {ANSWERS, type Check, type Question} from '../../model/index.js';
import type {Draft} from '../draft.js';
import type {Excerpt} from '../excerpt.js';
import type {Fields} from '../fields.js';
import {readLine} from '../item.js';
import type {Sections} from '../sections.js';
import {PROVENANCE_KEYS, readProvenance} from './provenance.js';
import {readId} from './rule.js';

export const CHECK_KEYS = ['title', 'purpose', 'exercise', 'repeat-weeks', 'questions', ...PROVENANCE_KEYS] as const;

export const CHECK_SECTIONS = ['Before you start', 'Steps', 'Reading it'] as const;

export const QUESTION_KEYS = ['id', 'ask', 'answer', 'per-side', 'options'] as const;

export function readCheck(draft: Draft, fields: Fields, sections: Sections): Check {
  sections.refuseIntro();
  return {
    id: draft.id,
    title: fields.text('title'),
    purpose: fields.text('purpose'),
    exercise: fields.has('exercise') ? readExercise(fields.excerpt('exercise'), draft) : undefined,
    repeatWeeks: fields.has('repeat-weeks') ? fields.wholeNumber('repeat-weeks', 1) : undefined,
    before: sections.richText('Before you start'),
    steps: sections.has('Steps') ? sections.items('Steps', {ordered: true}).map((item) => readLine(item, draft)) : [],
    questions: readQuestions(fields),
    reading: sections.richText('Reading it'),
    sources: draft.sources,
    ...readProvenance(fields),
  };
}

function readExercise(written: Excerpt, draft: Draft): string {
  if (written.text !== '') draft.uses.push({to: {kind: 'exercise', id: written.text}, written});
  return written.text;
}

function readQuestions(fields: Fields): Question[] {
  if (fields.isEmptyList('questions')) fields.problem('empty-value', 'questions', 'A check asks at least one question.');
  const first = new Map<string, Excerpt>();
  return fields.maps('questions', QUESTION_KEYS).map((each) => {
    const answer = each.choice('answer', ANSWERS);
    const options = each.has('options') ? each.texts('options').map(({text}) => text) : [];
    if (answer === 'choice' && options.length < 2) each.problem('bad-value', 'answer', 'There is nothing to choose from.', 'Give two or more `options`.');
    if (answer !== 'choice' && options.length > 0 && each.has('answer') && each.excerpt('answer').text === answer) {
      each.problem('bad-value', 'options', `Only a \`choice\` has options, and this answer is \`${answer}\`.`, 'Take `options` out, or write `answer: choice`.');
    }
    return {id: readId(each, first), ask: each.text('ask'), answer, perSide: each.has('per-side') && each.choice('per-side', ['yes', 'no']) === 'yes', options};
  });
}
