import {CERTAINTIES, type Certainty, type Effect} from '../../model/index.js';
import type {StudyOutline} from '../entry.js';
import type {ClaimLanguage} from './language.js';
import type {StatedNumber} from './numbers.js';

/** A word is a rounder statement than a figure, and so is a round figure behind `about`: both may stand for 51 % with a half. */
const ROUNDNESS = 2;

/** What a study can carry of what is said beside its citation. */
export interface Carried {
  readonly study: StudyOutline;
  /** Values and ends of intervals, as published. */
  readonly results: readonly number[];
  /** The same as per cent of change: a risk ratio of 0.49 is 51 % fewer. */
  readonly percents: readonly number[];
  /** That of the values alone: `half` speaks of a result and not of the end of its interval. */
  readonly headlines: readonly number[];
  /** How many people were studied, and every number in the study's words on its design, people and outcomes. */
  readonly counts: readonly number[];
  /** The study's own words for its people. */
  readonly names: readonly string[];
}

/** Words of a study's people that name nobody. */
const NOBODY = /^(?:different|several|various|stated|record|trained|training|unknown|between|through|during|season|seasons|trials|studies|whose|could|which|where)$/;

export function carriedBy(study: StudyOutline, language: ClaimLanguage): Carried {
  const {effects, design, people, did = ''} = study;
  const described = [design, people, did, ...effects.flatMap(({outcome, comparator = ''}) => [outcome, comparator])].join(' ');
  const results = effects.flatMap(({value, interval = []}) => [...(value === undefined ? [] : [value]), ...interval]);
  return {
    study,
    results,
    percents: [...effects.flatMap((effect) => [...headline(effect), ...(effect.interval ?? []).map((end) => change(effect, end))]), ...percentsIn(described)],
    headlines: effects.flatMap(headline),
    counts: [...effects.flatMap(({people: number}) => number ?? []), ...numbersIn(described, language)],
    names: (people.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !NOBODY.test(word)),
  };
}

function headline(effect: Effect): number[] {
  return effect.value === undefined ? [] : [change(effect, effect.value)];
}

/** What a result says of the difference, in per cent. Direction is left to the words around it. */
function change({measure}: Effect, value: number): number {
  return Math.round(measure.endsWith(' ratio') ? 100 * Math.abs(1 - value) : Math.abs(value));
}

/** How a number stands to a study: that of an effect, another that it states, or none of its own. */
export function standing({kind, values, rounded}: StatedNumber, carried: Carried): 'effect' | 'other' | 'foreign' {
  const {results, percents, headlines, counts} = carried;
  const each = (holds: (value: number) => boolean): boolean => values.length > 0 && values.every(holds);
  const near = (value: number): boolean => headlines.some((other) => Math.abs(other - value) <= ROUNDNESS);
  switch (kind) {
    case 'per cent':
      return each((value) => percents.includes(value) || percents.includes(Math.round(value)) && results.includes(value) || rounded === 'about' && value % 5 === 0 && near(value)) ? 'effect' : 'foreign';
    case 'share':
      return each(near) ? 'effect' : 'foreign';
    case 'times':
      return each((value) => results.some((result) => Math.round(result) === value || Math.round(1 / result) === value)) ? 'effect' : 'foreign';
    case 'ratio':
      return each((value) => isAmong(value, results)) ? 'effect' : 'foreign';
    case 'count': case 'figure':
      if (each((value) => counts.includes(value) || rounded !== undefined && counts.some((count) => isRounded(value, count, rounded)))) return 'other';
      return kind === 'figure' && each((value) => isAmong(value, results) || percents.includes(value)) ? 'effect' : 'foreign';
  }
}

/** As published, or with fewer decimals: 0.137 may be written 0.14. */
function isAmong(value: number, results: readonly number[]): boolean {
  if (results.some((result) => Math.abs(result) === value)) return true;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals > 0 && results.some((result) => Number(Math.abs(result).toFixed(decimals)) === value);
}

/** `about 8,500` and `over 8,000` for 8,459: the leading digits, with zeros for the rest. */
function isRounded(value: number, exact: number, how: 'about' | 'over'): boolean {
  const unit = 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
  if (unit === 1 || unit > exact) return false;
  return (how === 'over' ? Math.floor(exact / unit) : Math.round(exact / unit)) * unit === value;
}

/**
 * How sure anyone can be of an effect that the study shows: for the people studied or for distance runners. The surest of its
 * effects counts; one that is inconclusive or a mere association shows none.
 */
export function certaintyOf({study}: Carried, of: 'studied' | 'runners'): Certainty | undefined {
  const shown = study.effects.filter(({favours}) => favours !== 'inconclusive' && favours !== 'association');
  return CERTAINTIES.findLast((level) => shown.some(({certainty}) => certainty[of] === level));
}

export function isAsSure(certainty: Certainty, needed: Certainty): boolean {
  return CERTAINTIES.indexOf(certainty) >= CERTAINTIES.indexOf(needed);
}

function numbersIn(text: string, {values}: ClaimLanguage): number[] {
  const found: number[] = [];
  for (const word of text.toLowerCase().match(/\d+(?:,\d{3})*(?:\.\d+)?|[a-z]+(?:-[a-z]+)?/g) ?? []) {
    const number = values.get(word) ?? Number(word.replaceAll(',', ''));
    if (!Number.isNaN(number)) found.push(number);
  }
  return found;
}

function percentsIn(text: string): number[] {
  if (!/%|cent/i.test(text)) return [];
  return Array.from(text.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*(?:%|per ?cent)/gi), ([, digits]) => Number(digits));
}
