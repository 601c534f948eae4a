import {ACTIONS, COMPARISONS, PLAIN_SIGNALS, SIGNALS, type Comparison, type Condition, type Rule, type Signal} from '../../model/index.js';
import type {Draft} from '../draft.js';
import type {Excerpt} from '../excerpt.js';
import type {Fields} from '../fields.js';
import {ID} from '../path.js';
import type {Report} from '../problem.js';
import {didYouMean, nearest} from '../suggest.js';
import {OWN_RULE} from './own-rule.js';

export const RULE_KEYS = ['id', 'when', 'act', 'amount', 'phases', 'from', 'say'] as const;

/** Actions that say how many. */
const COUNTED: readonly string[] = ['add weeks', 'step back', 'cut sets', 'rest'];

/** The rules of an entry, in their order. `phases` is how many a plan has; a pain model has none, and its rules no such key. */
export function readRules(fields: Fields, draft: Draft, phases?: number): Rule[] {
  if (!fields.has('rules')) return [];
  const first = new Map<string, Excerpt>();
  const keys = phases === undefined ? RULE_KEYS.filter((key) => key !== 'phases') : RULE_KEYS;
  return fields.maps('rules', keys).map((each) => ({...readRule(each, draft, phases ?? 0), id: readId(each, first)}));
}

function readRule(fields: Fields, draft: Draft, phases: number): Omit<Rule, 'id'> {
  const act = fields.choice('act', ACTIONS);
  if (fields.has('amount') && !COUNTED.includes(act) && fields.excerpt('act').text === act) {
    fields.problem('bad-value', 'amount', `\`${act}\` is not counted.`, `Take \`amount\` out. It belongs to ${COUNTED.map((each) => `\`${each}\``).join(', ')}.`);
  }
  return {
    when: readConditions(fields.excerpt('when'), draft.report),
    act,
    amount: fields.has('amount') ? fields.wholeNumber('amount', 1) : undefined,
    phases: fields.has('phases') ? readPhases(fields, phases) : undefined,
    from: readFrom(fields, draft),
    say: fields.text('say'),
  };
}

/** Ids are names of one's own, and unique in their list. */
export function readId(fields: Fields, first: Map<string, Excerpt>): string {
  const written = fields.excerpt('id');
  const {report} = fields;
  const twin = first.get(written.text);
  if (twin) {
    report.error('duplicate-id', written.range(), `The id \`${written.text}\` is used twice here.`, {related: [report.related(twin.range(), 'The first is here.')]});
  } else if (written.text !== '' && !ID.test(written.text)) {
    report.error('bad-id', written.range(), `\`${written.text}\` cannot be an id.`, {hint: 'Use lower-case letters, digits and single hyphens.'});
  }
  first.set(written.text, twin ?? written);
  return written.text;
}

/** A study, or `own rule`: nobody may take one for the other, so that one of them is always written. */
export function readFrom(fields: Fields, draft: Draft): string | undefined {
  const written = fields.excerpt('from');
  if (written.text === '' || written.text === OWN_RULE) return undefined;
  if (!ID.test(written.text)) {
    draft.report.error('bad-value', written.range(), `\`${written.text}\` is no study.`, {hint: `Write \`${OWN_RULE}\`, or the id of a study, as \`petersen2011\`.`});
    return undefined;
  }
  draft.citations.push({key: written.text, written});
  return written.text;
}

const AND = /(?<=\s)and(?=\s)/g;

/** `pain during over 3 and worse next morning`. */
export function readConditions(written: Excerpt, report: Report): Condition[] {
  const or = /\sor\s/.exec(written.text);
  if (or) {
    report.error('bad-value', written.range(or.index + 1, or.index + 3), 'A rule has no `or`.', {hint: 'Write two rules, one for each.'});
    return [];
  }
  return written.text === '' ? [] : written.split(AND).map((each) => readCondition(each, report));
}

function readCondition(written: Excerpt, report: Report): Condition {
  const signal = SIGNALS.find((each) => written.text === each || written.text.startsWith(`${each} `));
  if (!signal) return unknownSignal(written, report);
  const rest = written.slice(signal.length).trim();
  const isPlain = PLAIN_SIGNALS.some((each) => each === signal);
  if (isPlain && rest.text !== '') {
    report.error('bad-value', rest.range(), `\`${signal}\` is so or not, and takes no number.`, {hint: `Write \`${signal}\`.`});
  } else if (!isPlain) {
    return compared(signal, rest, written, report);
  }
  return {signal};
}

function unknownSignal(written: Excerpt, report: Report): Condition {
  const [words] = written.text.split(/\s+(?:at least|at most|over|under)\s|\s+\d/);
  report.error('unknown-value', written.range(), `\`${words ?? ''}\` is nothing that a rule can look at.`, {hint: hintFor(words ?? '')});
  return {signal: SIGNALS[0]};
}

/** Of what has a word of pain the signals of pain, as there are four. */
function hintFor(words: string): string | undefined {
  const near = nearest(words, SIGNALS);
  return near === undefined && /\bpain/.test(words) ? `One of: ${SIGNALS.filter((each) => each.includes('pain')).join(', ')}.` : didYouMean(words, SIGNALS);
}

function compared(signal: Signal, rest: Excerpt, written: Excerpt, report: Report): Condition {
  const comparison: Comparison | undefined = COMPARISONS.find((each) => rest.text.startsWith(`${each} `));
  const value = comparison === undefined ? '' : rest.text.slice(comparison.length).trim();
  if (comparison === undefined || !/^\d+(?:\.\d+)?$/.test(value)) {
    report.error('bad-value', (rest.text === '' ? written : rest).range(), `\`${signal}\` is compared with a number.`, {hint: `Write \`${signal} ${meantBy(rest.text)}\`, with one of: ${COMPARISONS.join(', ')}.`});
    return {signal};
  }
  return {signal, comparison, value: Number(value)};
}

/** The comparison that signs and other words stand for, with the number that was written. */
function meantBy(text: string): string {
  const [number = '3'] = /\d+(?:\.\d+)?/.exec(text) ?? [];
  const words = [[/>=|≥|at least|or more|minimum/, 'at least'], [/<=|≤|at most|up to|or less|maximum/, 'at most'], [/<|less|under|below|fewer/, 'under']] as const;
  return `${words.find(([meant]) => meant.test(text))?.[1] ?? 'over'} ${number}`;
}

/** `2`, or `1-3`: phases counted from 1. */
function readPhases(fields: Fields, phases: number): [first: number, last: number] {
  const written = fields.isNumber('phases') ? undefined : fields.excerpt('phases');
  const [first = Number.NaN, last = first] = written ? written.text.split('-').map(Number) : [fields.wholeNumber('phases', 1)];
  // Where the phases themselves are missing, that is told.
  if (first <= last && first >= 1 && (last <= phases || phases === 0)) return [first, last];
  if (written?.text !== '') fields.problem('bad-value', 'phases', `The plan has ${String(phases)} phases, and these are not among them.`, `Phases are counted from 1: write \`${String(phases)}\`, or \`1-${String(phases)}\`.`);
  return [1, 1];
}
