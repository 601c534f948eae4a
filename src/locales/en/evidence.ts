import type {Certainty, Favours, Measure, Runners} from '../../model/index.js';

const runners: Record<Runners, string> = {
  'yes': 'Yes', 'no': 'No', 'some': 'Some of them', 'few': 'A few at most', 'none known': 'Not that we know of', 'not stated': 'What we read does not say',
};

const measure: Record<Measure, string> = {
  'risk ratio': 'Risk ratio', 'rate ratio': 'Rate ratio', 'prevalence ratio': 'Prevalence ratio', 'hazard ratio': 'Hazard ratio', 'odds ratio': 'Odds ratio',
  'log odds ratio': 'Logarithm of the odds ratio', 'standardised mean difference': 'Standardised mean difference', 'mean difference': 'Difference of averages',
  'per cent change': 'Change in per cent', 'association': 'Association', 'mean': 'Average', 'median': 'Median', 'incidence': 'How often it came',
  'conclusion': 'Conclusion in words',
};

const favours: Record<Favours, string> = {
  'intervention': 'What was tried', 'comparator': 'What it was compared with', 'no difference': 'Neither: no difference was found',
  'inconclusive': 'Neither: too uncertain to call', 'risk factor': 'A sign of more risk, which need not be its cause',
  'association': 'A link between two things, not a cause', 'no association': 'No link was found',
  'change': 'A change over time, with nobody to compare with',
};

/** What the evidence box says. Apart from the rest, because only pages with an evidence box load it. */
export const evidence = {
  runners, measure, favours,
  certainty: (level: Certainty): string => level.charAt(0).toUpperCase() + level.slice(1),
  evidence: 'Evidence',
  withInterval: 'The dot is the estimate, the bar its 95 % confidence interval.', withoutInterval: 'The record we read gives no confidence interval.',
  noEffect: 'no difference', to: 'to', notStated: 'not stated',
  /** What lies left and right of no difference. */
  ends: (ratio: boolean): readonly [string, string] => (ratio ? ['fewer with it', 'more with it'] : ['less', 'more']),
  studied: 'Who was studied', wereRunners: 'Distance runners?', did: 'What they did', design: 'Kind of study',
  comparedWith: 'Compared with', speaksFor: 'What it speaks for', doesNotShow: 'What it does not show', limits: 'Limits',
  sureStudied: 'How sure, for the people studied', sureRunners: 'How sure, for distance runners',
  relations: {
    contests: 'Disputes', supports: 'Agrees with', replies: 'Answers',
    contestedBy: 'Disputed by', supportedBy: 'In line with', repliedBy: 'Answered by', sameData: 'Of the same data as',
  },
  table: 'The results in a table', study: 'Study', outcome: 'Outcome', effect: 'Effect', interval: '95 % interval', people: 'People',
  copy: 'Copy as', copied: (format: string): string => `${format} copied.`,
  notCopied: 'Your browser did not allow copying. Copy the text below by hand.',
};
