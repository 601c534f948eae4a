import type {Action, Answer, Comparison, Frequency, Signal, Verdict} from '../../model/index.js';

/** What a rule looks at, behind “when”. A place for the number, where there is one, is filled by `comparison`. */
const signal: Record<Signal, string> = {
  'red flag': 'a sign of the list of red flags is there', 'sharp pain': 'pain is sharp or sudden', 'pain during': 'pain in the session is',
  'pain next morning': 'pain the morning after is', 'worse next morning': 'the morning after is worse than before', 'soreness': 'soreness is',
  'fatigue': 'you have been more tired than usual for days', 'form slips': 'the movement no longer looks as it should',
  'comfortable sessions': 'comfortable sessions in a row number', 'weeks in phase': 'weeks in the phase number', 'missed weeks': 'missed weeks in a row number',
  'past strains': 'hamstring strains so far number', 'races a month': 'races in a month number', 'race this week': 'there is a race this week',
  'weeks of pain': 'weeks since the pain began number',
};

/** Signals that are rated from 0 to 10. */
const RATED: readonly Signal[] = ['pain during', 'pain next morning', 'soreness'];

const comparison: Record<Comparison, string> = {'at least': 'at least', 'at most': 'at most', 'over': 'over', 'under': 'under'};

const weeks = (count: number): string => `${count} ${count === 1 ? 'week' : 'weeks'}`;

/** What a rule says to do, with its count. */
const action: Record<Action, (amount: number) => string> = {
  'carry on': () => 'carry on as planned', 'begin': () => 'the phase may begin', 'move on': () => 'go to the next phase', 'hold': () => 'stay in the phase',
  'repeat week': () => 'do the week once more', 'step back': (n) => (n === 1 ? 'go back one phase' : `go back ${n} phases`),
  'cut sets': (n) => `do ${n} ${n === 1 ? 'set' : 'sets'} less of each exercise`, 'cut load': () => 'take less weight, or an easier version',
  'swap jumps': () => 'take the stand-in without impact', 'rest': (n) => (n === 1 ? 'no session for a day' : `no session for ${n} days`), 'deload': () => 'a week of about half',
  'add weeks': (n) => `make the phase ${weeks(n)} longer`, 'rehearse': () => 'put race paces into the session, at modest load',
  'stop': () => 'end the session', 'see someone': () => 'see a doctor or physiotherapist',
};

const verdict: Record<Verdict, string> = {
  'supported': 'Studies say so', 'partly supported': 'Studies say a part of it', 'imprecise': 'Near, but not what is meant', 'overstated': 'Stronger than the studies',
  'unsupported': 'No study was found', 'wrong': 'Wrong', 'custom': 'A custom, not a finding', 'unsafe': 'Could do harm', 'missing': 'Left unsaid',
};

const answer: Record<Answer, string> = {
  'reps': 'a count', 'seconds': 'seconds', 'scale': '0 to 10', 'choice': 'one of', 'yes-no': 'yes or no', 'text': 'in words',
};

/** What plans, checks, pain models and corrections say. Apart from the rest, because only pages that show one load it. */
export const programmes = {
  signal, comparison, action, verdict, answer,
  outOf: (rated: Signal): string => (RATED.includes(rated) ? ' out of 10' : ''),

  plan: 'Plan', phases: 'Phases', phase: (n: number): string => `Phase ${n}`, length: 'Length', sessions: 'In it',
  /** `week` and `last` count from 1. */
  weeksOf: (first: number, last: number): string => (first === last ? `Week ${first}` : `Weeks ${first} to ${last}`),
  daysOf: (first: number, last: number): string => (first === last ? `Day ${first}` : `Days ${first} to ${last}`),
  /** In weeks where there is no day over. */
  duration: (days: number): string => (days % 7 === 0 ? weeks(days / 7) : `${days} ${days === 1 ? 'day' : 'days'}`),
  frequency: (frequency: Frequency | undefined): string => {
    if (!frequency) return 'once';
    if (frequency.per === 'day') return 'every day';
    const [least, most] = frequency.count;
    return `${least < most ? `${least} to ${most} times` : ['', 'once', 'twice'][most] ?? `${most} times`} a week`;
  },
  rules: 'When to go on, ease off or stop', rulesOrder: 'Look from the top: the first that holds decides.',
  groups: {stop: 'Stop, and get help', ease: 'Ease off', wait: 'Stay where you are', go: 'Go on'},
  when: 'When', and: 'and', then: 'then', inPhases: (first: number, last: number): string => (first === last ? `in phase ${first}` : `in phases ${first} to ${last}`),
  ownRule: 'our own rule', after: (label: string): string => `after ${label}`,
  variants: 'Other lengths', variant: 'Plan', forWhom: 'For whom', anyone: 'anyone', weeksEach: 'Weeks of each phase', why: 'Why',

  check: 'Check', again: (count: number): string => (count === 1 ? 'again each week' : `again after ${weeks(count)}`), tested: 'What is tested',
  questions: 'Note down', perSide: 'each side', reading: 'Reading it',

  pain: 'Pain model', idea: 'The idea', limits: 'Its limits', painRules: 'Its rules', noRules: 'The study names the principle. We have not checked limits for it, so we give none.',

  correction: 'What we changed', claim: 'What is often said', instead: 'What we say', nothing: 'Nothing: we leave it out.', because: 'Why', asked: 'The verdict',

  term: 'In a word',
};
