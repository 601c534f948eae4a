import type {Effect, Library, Study} from '../../src/model/index.js';
import type {Sentence} from './prose.js';

/**
 * A second reading of every number in the library, written apart from the compiler's: were the compiler's lint switched off or
 * spoiled, the numbers would still be looked at. It knows less, and needs to know only our own content.
 */

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SPOKEN = new Map<string, number>([
  ...UNITS.map((word, at): [string, number] => [word, at + 1]),
  ...TENS.flatMap((word, at) => ['', ...UNITS.slice(0, 9)].map((unit, one): [string, number] => [unit ? `${word}-${unit}` : word, (at + 2) * 10 + one])),
]);
/** Longest first, so that `forty-three` is not read as `forty`. */
const WORD = [...SPOKEN.keys()].sort((a, b) => b.length - a.length).join('|');
const FIGURE = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const NUMBER = `(?<![\\w.,-])(?:${FIGURE}|(?:${WORD})(?![\\w-]))`;

const valueOf = (written: string): number => SPOKEN.get(written.toLowerCase()) ?? Number(written.replaceAll(',', ''));
const valuesIn = (text: string): number[] => Array.from(text.matchAll(new RegExp(NUMBER, 'gi')), ([written]) => valueOf(written));

const PEOPLE = '(?:runners|joggers|marathoners|athletes|footballers|players|sprinters|soldiers|people|men|women|adults|students|teenagers|volunteers|participants|patients|teams|beginners)';
const COUNTED = `(?:${PEOPLE}|studies|trials|papers|(?:re-?)?injuries|strains|tears|recurrences)`;
const MORE = '(?:as (?:many|much|likely|often|common|high|strong|fast)|more|less|fewer|higher|lower|greater|likelier|stronger)';
const SHARES: Readonly<Record<string, number>> = {half: 50, halve: 50, halves: 50, halved: 50, third: 33, quarter: 25, twice: 100, double: 100, doubled: 100, doubles: 100};

/** What makes a number one about people or effects, and so in need of a study. A dose, an effort and an age are none. */
const CLAIMS: Readonly<Record<string, RegExp>> = {
  'per cent': new RegExp(`(${NUMBER})(?:\\s*(?:-|–|to|and|or)\\s*(${FIGURE}|${WORD}))?\\s*(?:%|per ?cent\\b)`, 'gi'),
  'times': new RegExp(`(${NUMBER})(?:\\s+times\\s+${MORE}|[- ]?fold)\\b`, 'gi'),
  'ratio': /(?<![\d.,])(\d*\.\d+)(?!\d|\s*(?:m|km|s|cm|kg)\b)/g,
  'count': new RegExp(`(${NUMBER})\\s+(?:(?!(?:these|those|or|and|about|of|who|for|things)\\b)[a-z][a-z'’-]*\\s+){0,3}?${COUNTED}\\b`, 'gi'),
  'share': new RegExp(`\\b(half|twice|double|third|quarter)\\s+(?:${MORE}|(?:of )?(?:the |all )?(?:[a-z-]+ )?(?:risk|${COUNTED}))\\b`, 'gi'),
  'change': /\b(halv(?:e|es|ed)|doubl(?:es|ed))\b(?=[^.]*\b(?:risk|injur|strain|pain|strength))|\bby (?:about |roughly |nearly )?(?:a |one )?(half|third|quarter)\b(?=[^.]*\b(?:risk|injur|strain|pain)|$)/gi,
};

/** Beside a citation a reader takes all figures for the study's, except what is plainly a year, a dose, an age or the name of a thing. */
const NOT_THE_STUDYS = new RegExp([
  '\\b(?:19|20)\\d\\d\\b', `${FIGURE}\\s*[x×]\\s*${FIGURE}`, `${FIGURE}(?:\\s*(?:-|–|to)\\s*${FIGURE})?[ -]?(?:s|min|seconds?|minutes?|reps?|sets?)\\b`, '\\bRPE \\d+', '\\b95 ?%',
].join('|'), 'gi');

/** A small number without a citation is the reader's own: two strains, three people on a sofa. One is an article, and 1904 a year where 1,904 is none. */
const isCount = (written: string, [value = 0]: readonly number[], {cited}: Pick<Sentence, 'cited'>): boolean => value >= (cited.length > 0 ? 2 : 10) && !/^(?:19|20)\d\d\b/.test(written);

interface Stated {readonly kind: string; readonly written: string; readonly values: readonly number[]}

/** The numbers about people or effects that a sentence states. */
export function statedIn(sentence: Pick<Sentence, 'text' | 'cited'>): Stated[] {
  const {text, cited} = sentence;
  const found: Stated[] = [];
  let rest = text;
  for (const [kind, pattern] of Object.entries(CLAIMS)) {
    rest = rest.replace(pattern, (written: string, ...groups: unknown[]) => {
      const stated = groups.slice(0, 2).filter((group) => typeof group === 'string');
      const values = stated.map((word) => SHARES[word.toLowerCase()] ?? valueOf(word));
      if (kind === 'count' && !isCount(written, values, sentence)) return written;
      found.push({kind, written, values});
      return ' ; ';
    });
  }
  if (cited.length > 0) {
    for (const [written] of rest.replace(NOT_THE_STUDYS, ' ; ').matchAll(new RegExp(`(?<![\\w.,])${FIGURE}`, 'g'))) found.push({kind: 'figure', written, values: [valueOf(written)]});
  }
  return found;
}

const RATIOS: readonly Effect['measure'][] = ['risk ratio', 'rate ratio', 'prevalence ratio', 'hazard ratio', 'odds ratio'];

/** A ratio of 0.49 is 51 % less; the exponential of a log odds ratio is an odds ratio. */
function inPerCent({measure}: Effect, value: number): number[] {
  if (RATIOS.includes(measure)) return [Math.abs(1 - value) * 100];
  if (measure === 'log odds ratio') return [Math.abs(1 - Math.exp(value)) * 100];
  return measure === 'per cent change' ? [Math.abs(value)] : [];
}

/** Every number that a study has: of its effects, the same in per cent, and how many people and of what it counts. */
function numbersOf({effects, design = '', people = '', did = ''}: Study): {readonly exact: readonly number[]; readonly perCent: readonly number[]; readonly counts: readonly number[]} {
  const ends = (effect: Effect): number[] => [...effect.value === undefined ? [] : [effect.value], ...effect.interval ?? []];
  const results = effects.flatMap(({result = ''}) => valuesIn(result.replaceAll(/[−-](?=\d)|[±+]/g, ' ')));
  return {
    exact: [...effects.flatMap(ends).map(Math.abs), ...results],
    perCent: [...effects.flatMap((effect) => ends(effect).flatMap((value) => inPerCent(effect, value))), ...results],
    counts: [...effects.flatMap(({people: number}) => number ?? []), ...valuesIn([design, people, did, ...effects.flatMap(({outcome, comparator = ''}) => [outcome, comparator])].join(' ; '))],
  };
}

/** As published, or with fewer decimals. */
const isOneOf = (value: number, published: readonly number[]): boolean => {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return published.some((other) => other === value || Math.abs(other - value) <= 0.5 * 10 ** -decimals + 1e-9 && decimals > 0);
};

/** 8,459 may be called 8,500 or, as over so many, 8,000. */
const isRounded = (value: number, exact: number): boolean => value >= 100 && value % 100 === 0 && Math.abs(exact - value) < 500 && exact > 1000;

function isCarried({kind, values}: Stated, study: Study): boolean {
  const {exact, perCent, counts} = numbersOf(study);
  const isPerCent = (value: number): boolean => Number.isInteger(value) && perCent.some((other) => Math.round(other) === value) || isOneOf(value, [...perCent, ...counts]);
  // a word, and a figure on a five, stand for up to two per cent more or less
  const isAbout = (value: number): boolean => perCent.some((other) => Math.abs(other - value) <= 2);
  return values.length > 0 && values.every((value) => {
    switch (kind) {
      case 'per cent': return isPerCent(value) || value % 5 === 0 && isAbout(value);
      case 'share': case 'change': return isAbout(value);
      case 'times': return exact.some((other) => Math.round(other) === value || Math.round(1 / other) === value || isOneOf(value, exact));
      case 'ratio': return isOneOf(value, exact);
      case 'count': return isOneOf(value, counts) || counts.some((count) => isRounded(value, count));
      default: return isOneOf(value, [...exact, ...counts]) || isPerCent(value);
    }
  });
}

/**
 * What is stated of people or effects without a study in its sentence, or beside one that has no such number. The claim that a
 * correction answers is mentioned and not made, and holds no figures.
 */
export function uncarried(all: readonly Sentence[], {studies}: Pick<Library, 'studies'>): string[] {
  return all.filter(({part}) => part !== 'claim').flatMap((sentence) => statedIn(sentence).flatMap((stated) => {
    const sources = sentence.cited.flatMap((key) => studies[key] ?? []);
    const countsSources = stated.kind === 'count' && stated.values[0] === sources.length;
    if (countsSources || sources.some((study) => isCarried(stated, study))) return [];
    return [`${sentence.entry}, ${sentence.part}: “${stated.written}” ${sources.length === 0 ? 'cites nothing' : `is no number of ${sentence.cited.join(', ')}`}`];
  }));
}
