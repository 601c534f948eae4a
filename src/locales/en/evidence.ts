import type {Certainty, Measure, Runners} from '../../model/index.js';

const runners: Record<Runners, string> = {
  yes: 'Yes', no: 'No', some: 'Some of them', 'none known': 'Not that we know of', 'not stated': 'It does not say',
};

const measure: Record<Measure, string> = {
  'risk ratio': 'Risk ratio', 'rate ratio': 'Rate ratio', 'hazard ratio': 'Hazard ratio', 'odds ratio': 'Odds ratio',
  'standardised mean difference': 'Standardised mean difference', 'per cent change': 'Change in per cent', association: 'Association',
};

/** What the evidence box says. Apart from the rest, because only pages with an evidence box load it. */
export const evidence = {
  runners, measure,
  certainty: (level: Certainty): string => level.charAt(0).toUpperCase() + level.slice(1),
  evidence: 'Evidence',
  withInterval: 'The dot is the estimate, the bar its 95 % confidence interval.', withoutInterval: 'The record we read gives no confidence interval.',
  noEffect: 'no difference', to: 'to', notStated: 'not stated',
  /** What lies left and right of no difference. */
  ends: (ratio: boolean): readonly [string, string] => (ratio ? ['fewer with it', 'more with it'] : ['less', 'more']),
  studied: 'Who was studied', wereRunners: 'Distance runners?', did: 'What they did', design: 'Kind of study',
  comparedWith: 'Compared with', doesNotShow: 'What it does not show', limits: 'Limits',
  sureStudied: 'How sure, for the people studied', sureRunners: 'How sure, for distance runners',
  relations: {
    contests: 'Disputes', supports: 'Agrees with', replies: 'Answers',
    contestedBy: 'Disputed by', supportedBy: 'In line with', repliedBy: 'Answered by',
  },
  table: 'The numbers in a table', study: 'Study', outcome: 'Outcome', effect: 'Effect', interval: '95 % interval', people: 'People',
  copy: 'Copy as', copied: (format: string): string => `${format} copied.`,
  notCopied: 'Your browser did not allow copying. Copy the text below by hand.',
};
