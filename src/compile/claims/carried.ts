import {CERTAINTIES, noEffectOf, type Certainty, type Effect, type Favours} from '../../model/index.js';
import type {StudyOutline} from '../entry.js';
import type {ClaimLanguage} from './language.js';
import type {StatedNumber} from './numbers.js';

/** A word is a rounder statement than a figure, and so is a round figure behind `about`: both may stand for 51 % with a half. */
const ROUNDNESS = 2;

/** What a study can carry of what is said beside its citation. */
export interface Carried {
  readonly study: StudyOutline;
  /** Values, ends of intervals, and the figures of a result in words, as published. */
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
  const {effects, design = '', people = '', did = ''} = study;
  const described = [design, people, did, ...effects.flatMap(({outcome, comparator = ''}) => [outcome, comparator])].join(' ');
  return {
    study,
    results: effects.flatMap((effect) => [...valueOf(effect), ...(effect.interval ?? []), ...figuresOf(effect)]),
    percents: [
      ...effects.flatMap((effect) => [...valueOf(effect), ...(effect.interval ?? [])].flatMap((number) => change(effect, number))),
      ...effects.filter(isInPerCent).flatMap(figuresOf), ...percentsIn(described),
    ],
    headlines: effects.flatMap((effect) => valueOf(effect).flatMap((value) => change(effect, value))),
    counts: [...effects.flatMap(({people: number}) => number ?? []), ...numbersIn(described, language)],
    names: (people.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => !NOBODY.test(word)),
  };
}

function valueOf({value}: Effect): number[] {
  return value === undefined ? [] : [value];
}

/** The figures of a result in words, without their signs: `28 ± 15 against 51 ± 21 days`. */
function figuresOf({result = ''}: Effect): number[] {
  return (result.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((figure) => Number(figure.replaceAll(',', '')));
}

/** What a number of a result says of the difference, in per cent; nothing where it is counted in something else. Direction is left to the words around it. */
function change(effect: Effect, number: number): number[] {
  if (noEffectOf(effect.measure) === 1) return [Math.round(100 * Math.abs(1 - number))];
  if (effect.measure === 'log odds ratio') return [Math.round(100 * Math.abs(1 - Math.exp(number)))];
  return isInPerCent(effect) ? [Math.round(Math.abs(number))] : [];
}

function isInPerCent({measure, unit = '', result = ''}: Effect): boolean {
  return measure === 'per cent change' || PER_CENT.test(unit) || PER_CENT.test(result);
}

const PER_CENT = /%|\bper ?cent\b/i;

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

/** What a result that shows an effect speaks for. */
const SHOWN: readonly (Favours | undefined)[] = ['intervention', 'comparator', 'change'];

/**
 * How sure anyone can be of an effect that the study shows: for the people studied or for distance runners. The surest of its
 * effects counts; one that is inconclusive or a mere association shows none.
 */
export function certaintyOf({study}: Carried, of: 'studied' | 'runners'): Certainty | undefined {
  const shown = study.effects.filter(({favours}) => SHOWN.includes(favours));
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
