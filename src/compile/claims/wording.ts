import type {Effect} from '../../model/index.js';
import type {StudyOutline} from '../entry.js';
import {carriedBy, standing, type Carried} from './carried.js';
import {statementsIn, type Claim} from './claim.js';
import {judge} from './judge.js';
import type {ClaimLanguage} from './language.js';
import {wordsOf} from './text.js';

/** A result as a message quotes it: `van Dyk 2019: risk ratio 0.49 (0.32 to 0.74) for hamstring injury, 8,459 athletes of …`. */
export function quoteOf(study: StudyOutline, effect: Effect): string {
  return [`${study.label}: ${resultOf(effect)} for ${inSentence(effect.outcome)}`, ...whom(study)].join(', ');
}

/** The result that a claim was probably meant to state: the one whose number is nearest, or the study's headline. */
export function effectMeant(study: StudyOutline, claim: Claim, language: ClaimLanguage): Effect | undefined {
  const [stated] = claim.of === 'number' ? claim.values : [];
  const [headline] = study.effects;
  if (claim.of === 'word' || stated === undefined) return headline;
  const alone = (effect: Effect): Carried => carriedBy({...study, effects: [effect]}, language);
  const distance = (effect: Effect): number => Math.min(...alone(effect).headlines.map((value) => Math.abs(value - stated)), Infinity);
  const matching = study.effects.find((effect) => standing(claim, alone(effect)) === 'effect');
  return matching ?? study.effects.toSorted((a, b) => distance(a) - distance(b))[0] ?? headline;
}

/** A sentence that says of an effect what may be said: in the study's own plain words, or else as figures. It passes the lint itself. */
export function wordingOf(study: StudyOutline, effect: Effect, language: ClaimLanguage): string | undefined {
  const plain = effect.plain === undefined ? [] : [`${effect.plain.replace(/[.\s]+$/, '')} [@${study.id}].`];
  const figures = whom(study).map((people) => `In ${people}, the result for ${inSentence(effect.outcome)} was: ${resultOf(effect)} [@${study.id}].`);
  return [...plain, ...figures].find((sentence) => passes(sentence, study, language));
}

function passes(sentence: string, study: StudyOutline, language: ClaimLanguage): boolean {
  const carried = carriedBy(study, language);
  return statementsIn(wordsOf(sentence), {language}).every((statement) => (
    statement.claims.every((claim) => judge(claim, statement, statement.cited.map(() => carried)) === undefined)));
}

function resultOf({measure, value, unit = '', result, interval, favours}: Effect): string {
  if (result !== undefined) return `${measure} “${result}”`;
  if (value === undefined) return measure === 'association' ? 'an association' : `a ${measure} that was ${favours === 'inconclusive' ? 'inconclusive' : 'not given as a number'}`;
  const range = interval ? ` (${signed(interval[0])} to ${signed(interval[1])})` : '';
  return measure === 'per cent change' ? `a change of ${signed(value)} %${range}` : `${measure} ${signed(value)}${unit && ` ${unit}`}${range}`;
}

/** With the minus sign of print. */
function signed(value: number): string {
  return String(value).replace('-', '−');
}

/** Who was studied, up to the first remark; nobody where that is not known. */
function whom({people}: StudyOutline): string[] {
  return people === undefined ? [] : [inSentence(people.split(/[;.(]/, 1)[0]?.trim() ?? people)];
}

/** Without a capital that only begins a sentence. */
function inSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
