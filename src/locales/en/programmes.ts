import type {Action, Answer, Comparison, Frequency, Signal, Verdict} from '../../model/index.js';

const of = (count: number | undefined, one: string, more = `${one}s`): string => (count === 1 ? one : more);

/** What a rule looks at. `measured` is its comparison with a number, as “at least 3”, and `n` that number; those that are so or not have none. */
const signal: Record<Signal, (measured: string, n?: number) => string> = {
  'red flag': () => 'a sign on the list of red flags', 'sharp pain': () => 'sharp or sudden pain',
  'pain during': (measured) => `pain in the session ${measured} out of 10`, 'pain next morning': (measured) => `pain the morning after ${measured} out of 10`,
  'worse next morning': () => 'worse the morning after than before', 'soreness': (measured) => `soreness ${measured} out of 10`,
  'fatigue': () => 'more tired than usual for days', 'form slips': () => 'the movement no longer looks as it should',
  'comfortable sessions': (measured, n) => `${measured} comfortable ${of(n, 'session')} in a row`,
  'weeks in phase': (measured, n) => `${measured} ${of(n, 'week')} in the phase`, 'missed weeks': (measured, n) => `${measured} missed ${of(n, 'week')} in a row`,
  'past strains': (measured, n) => `${measured} hamstring ${of(n, 'strain')} so far`, 'races a month': (measured, n) => `${measured} ${of(n, 'race')} a month`,
  'race this week': () => 'a race this week', 'weeks of pain': (measured, n) => `${measured} ${of(n, 'week')} of pain`,
};

const comparison: Record<Comparison, string> = {'at least': 'at least', 'at most': 'at most', 'over': 'over', 'under': 'under'};

const weeks = (count: number): string => `${count} ${of(count, 'week')}`;

/** What a rule says to do, with its count. */
const action: Record<Action, (amount: number) => string> = {
  'carry on': () => 'carry on as planned', 'begin': () => 'the phase may begin', 'move on': () => 'go to the next phase', 'hold': () => 'stay in the phase',
  'repeat week': () => 'do the week once more', 'step back': (n) => (n === 1 ? 'go back one phase' : `go back ${n} phases, or to the first`),
  'cut sets': (n) => `do ${n} ${of(n, 'set')} less of each exercise`, 'cut load': () => 'take less weight, or an easier version',
  'swap jumps': () => 'take the stand-in without impact', 'rest': (n) => (n === 1 ? 'no session for a day' : `no session for ${n} days`), 'deload': () => 'a week of about half',
  'add weeks': (n) => `make the phase ${weeks(n)} longer`, 'rehearse': () => 'put race paces into the session, at modest load',
  'stop': () => 'end the session', 'see someone': () => 'see a doctor or physiotherapist',
};

const verdict: Record<Verdict, string> = {
  'supported': 'Supported', 'partly supported': 'Partly supported', 'imprecise': 'Imprecise', 'overstated': 'Overstated', 'unsupported': 'Unsupported',
  'wrong': 'Wrong', 'custom': 'A custom', 'unsafe': 'Unsafe', 'missing': 'Missing',
};

const answer: Record<Answer, string> = {
  'reps': 'a count', 'seconds': 'seconds', 'scale': '0 to 10', 'choice': 'one of', 'yes-no': 'yes or no', 'text': 'in words',
};

/** What plans, checks, pain models and corrections say. Apart from the rest, because only pages that show one load it. */
export const programmes = {
  signal, comparison, action, verdict, answer,

  plan: 'Plan', phases: 'Phases', length: 'Length',
  /** `week` and `last` count from 1. */
  weeksOf: (first: number, last: number): string => (first === last ? `Week ${first}` : `Weeks ${first} to ${last}`),
  daysOf: (first: number, last: number): string => (first === last ? `Day ${first}` : `Days ${first} to ${last}`),
  /** In weeks where there is no day over. */
  duration: (days: number): string => (days % 7 === 0 ? weeks(days / 7) : `${days} ${of(days, 'day')}`),
  frequency: (frequency: Frequency | undefined): string => {
    if (!frequency) return 'once';
    if (frequency.per === 'day') return 'every day';
    const [least, most] = frequency.count;
    return `${least < most ? `${least} to ${most} times` : ['', 'once', 'twice'][most] ?? `${most} times`} a week`;
  },
  rules: 'When to go on, ease off or stop', rulesOrder: 'Numbered in the order in which they are looked at: the first that holds decides.',
  groups: {stop: 'Stop, and get help', ease: 'Ease off', wait: 'Stay where you are', go: 'Go on'},
  ruleCount: (count: number): string => `${count} ${of(count, 'rule')}`,
  and: ', and ', inPhases: (first: number, last: number): string => (first === last ? `phase ${first}` : `phases ${first} to ${last}`),
  ownRule: 'our own rule', after: (label: string): string => `after ${label}`,
  variants: 'Other lengths', variant: 'Plan', forWhom: 'For whom', anyone: 'anyone', weeksEach: 'Weeks of each phase', why: 'Why',

  check: 'Check', again: (count: number): string => (count === 1 ? 'again each week' : `again after ${weeks(count)}`), tested: 'What is tested',
  questions: 'Note down', perSide: 'each side', reading: 'Reading it',

  pain: 'Pain model', idea: 'The idea', limits: 'Its limits', painRules: 'Its rules', noRules: 'The study names the principle. We have not checked limits for it, so we give none.',

  correction: 'What we changed', claim: 'What is often said, in our words', instead: 'What we say', nothing: 'Nothing: we leave it out.', because: 'Why',

  term: 'In a word',
};
