import {certaintyOf, isAsSure, standing, type Carried} from './carried.js';
import type {Claim} from './claim.js';

export type Verdict = 'unsourced-number' | 'unsupported-number' | 'overstated' | 'no-population';

/** What is wrong with a claim that rests on these studies; undefined when they carry it. */
export function judge(claim: Claim, sources: readonly Carried[]): Verdict | undefined {
  if (claim.of === 'word') return isCarried(claim, sources) ? undefined : 'overstated';
  if (sources.length === 0) return 'unsourced-number';
  const standings = sources.map((carried) => standing(claim.number, carried));
  if (standings.every((each) => each === 'foreign')) return 'unsupported-number';
  const isEffect = !standings.includes('other');
  return isEffect && !claim.namesPeople && !sources.some((carried) => sharesWord(claim.context, carried.study.people)) ? 'no-population' : undefined;
}

function isCarried({word, people, isReport}: Claim & {of: 'word'}, sources: readonly Carried[]): boolean {
  if (word.needs === 'nothing') return false;
  if (sources.length === 0) return word.isOpen;
  const {needs} = word;
  return isReport || sources.some((carried) => {
    const certainty = certaintyOf(carried, people);
    return certainty !== undefined && isAsSure(certainty, needs);
  });
}

/** Words of a study's people that name nobody. */
const NOBODY = /^(?:different|several|various|stated|record|trained|training|unknown|between|through|during|season|seasons|trials|studies|whose|could|which|where)$/;

/** Whether a text names the people of a study in the study's own words, for groups that no list of words holds. */
function sharesWord(text: string, people: string): boolean {
  const words = (of: string): string[] => of.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const named = new Set(words(text));
  return words(people).some((word) => !NOBODY.test(word) && named.has(word));
}
