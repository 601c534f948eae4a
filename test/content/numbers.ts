import type {Library, Study} from '../../src/model/index.js';
import type {Sentence} from './prose.js';

/** Words that stand for a share or a multiple, as the per cent they mean. */
const SHARES: Readonly<Record<string, number>> = {
  half: 50, halves: 50, halved: 50, third: 33, thirds: 67, quarter: 25, quarters: 75,
  twice: 100, double: 100, doubles: 100, doubled: 100, triple: 200, threefold: 200, tenfold: 900,
};
/** A word is a rounder statement than a figure: "about half" may stand for 51 %. */
const ROUNDNESS = 2;

const DIGITS = /\d+(?:,\d{3})*(?:\.\d+)?/g;
const SHARE_WORDS = new RegExp(`\\b(?:${Object.keys(SHARES).join('|')})\\b`, 'gi');
/** Small numbers are needed in instructions ("one foot"); numbers of people are not small. */
const BIG_WORDS = /\b(?:eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?)\b/gi;
const PER_CENT = /%|\bper ?cents?\b/i;

const digitsIn = (text: string): number[] => Array.from(text.matchAll(DIGITS), ([digits]) => Number(digits.replaceAll(',', '')));

/** What a ratio says of the difference it stands for: 0.49 is 51 % fewer. */
const change = (ratio: number): number => Math.round(100 * Math.abs(1 - ratio));

const headlines = ({effects}: Study): number[] => effects.flatMap(({measure, value}) =>
  value === undefined ? [] : measure.endsWith(' ratio') ? [change(value)] : [Math.abs(value)]);

/** The numbers that a sentence citing this study may state. */
export function numbersOf(study: Study): ReadonlySet<number> {
  const results = study.effects.flatMap(({measure, value, interval, people}) => {
    const stated = [value, ...(interval ?? [])].filter((x) => x !== undefined);
    return [...stated, ...stated.map(Math.abs), ...(measure.endsWith(' ratio') ? stated.map(change) : []), ...(people === undefined ? [] : [people])];
  });
  return new Set([...results, ...digitsIn([study.design, study.people, study.did ?? ''].join(' '))]);
}

/** The numbers of a sentence that none of the studies it cites has, as they are written. */
export function unsourced({text, cited}: Sentence, {studies}: Pick<Library, 'studies'>): string[] {
  const sources = cited.flatMap((key) => studies[key] ?? []);
  const figures = digitsIn(text).filter((figure) => !sources.some((study) => numbersOf(study).has(figure))).map(String);
  const shares = (text.match(SHARE_WORDS) ?? []).filter((word) => {
    const meant = SHARES[word.toLowerCase()] ?? Number.NaN;
    return !sources.some((study) => headlines(study).some((per) => Math.abs(per - meant) <= ROUNDNESS));
  });
  const perCent = PER_CENT.test(text) && digitsIn(text).length === 0 ? ['per cent'] : [];
  return [...figures, ...shares, ...(text.match(BIG_WORDS) ?? []), ...perCent];
}
