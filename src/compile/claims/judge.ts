import {certaintyOf, isAsSure, standing, type Carried} from './carried.js';
import type {Claim, Statement, WordClaim} from './claim.js';

export type Verdict = 'unsourced-number' | 'unsupported-number' | 'overstated' | 'no-population';

/** What is wrong with a claim of a sentence that rests on these studies; undefined when they carry it. */
export function judge(claim: Claim, {unnamed}: Statement, sources: readonly Carried[]): Verdict | undefined {
  if (claim.of === 'word') return isCarried(claim, sources) ? undefined : 'overstated';
  if (sources.length === 0) return 'unsourced-number';
  let isEffect = false;
  for (const carried of sources) {
    const how = standing(claim, carried);
    if (how === 'other') return undefined;
    isEffect ||= how === 'effect';
  }
  if (!isEffect) return 'unsupported-number';
  return unnamed !== undefined && !sources.some((carried) => namesOneOf(unnamed, carried.names)) ? 'no-population' : undefined;
}

function isCarried({needs, isOpen, people, isReport}: WordClaim, sources: readonly Carried[]): boolean {
  if (needs === 'nothing') return false;
  if (sources.length === 0) return isOpen;
  return isReport || sources.some((carried) => {
    const certainty = certaintyOf(carried, people);
    return certainty !== undefined && isAsSure(certainty, needs);
  });
}

/** Whether a text names the people of a study in the study's own words, for groups that no list of words holds. */
function namesOneOf(text: string, names: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return names.some((name) => {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
      if (!LETTER_BEFORE.test(lower.slice(Math.max(0, at - 2), at)) && !LETTER_FIRST.test(lower.slice(at + name.length, at + name.length + 2))) return true;
    }
    return false;
  });
}

const LETTER_BEFORE = /\p{L}$/u;
const LETTER_FIRST = /^\p{L}/u;
