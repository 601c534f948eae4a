import {certaintyOf, type Carried} from './carried.js';
import type {Claim} from './claim.js';
import type {Verdict} from './judge.js';
import type {ClaimLanguage} from './language.js';
import {effectMeant, quoteOf, wordingOf} from './wording.js';

/** What is said of a claim that evidence does not carry. */
export interface Told {readonly message: string; readonly hint: string}

/** Where a claim stands, as far as its mend depends on it. */
export interface Place {
  /** Frontmatter, where nothing can be cited. */
  readonly isPlain: boolean;
  readonly language: ClaimLanguage;
  /** A study of the library that has the number, for one without a source. */
  readonly found: Carried | undefined;
}

export function say(verdict: Verdict, claim: Claim, sources: readonly Carried[], {isPlain, language, found}: Place): Told {
  const written = `“${claim.written.replace(/\s+/g, ' ')}”`;
  const [first] = sources;
  switch (verdict) {
    case 'unsourced-number':
      return {
        message: `${written} is a number of people or effects, and no study is cited for it.`,
        hint: isPlain ? 'Nothing can be cited here. Say it in the text below, with its source.'
          : found ? offer(claim, [found], language, `${found.study.label} has it.`)
            : 'Cite the study in the same sentence, as [@id], or leave the number out. What you counted yourself can be excused, with a reason.',
      };
    case 'unsupported-number':
      return {
        message: `${written} is ${first && sources.length === 1 ? `no number of ${first.study.label}` : 'in none of the studies that this rests on'}. ${quotes(claim, sources, language)}`,
        hint: offer(claim, sources, language),
      };
    case 'overstated':
      return {message: overstated(claim, written, sources, language), hint: isPlain && sources.length === 0 ? 'Say what it trains, or what it is. Nothing can be cited here.' : offer(claim, sources, language)};
    case 'no-population':
      return {message: `${written} is told without the people in whom it was seen. ${quotes(claim, sources, language)}`, hint: offer(claim, sources, language)};
  }
}

function overstated(claim: Claim, written: string, sources: readonly Carried[], language: ClaimLanguage): string {
  if (claim.of === 'word' && claim.needs === 'nothing') return `${written} promises more than any study can carry.`;
  if (sources.length === 0) return `${written} is a claim of effect, and no study is cited for it.`;
  const people = claim.of === 'word' ? claim.people : 'runners';
  const needs = claim.of === 'word' ? claim.needs : '';
  const certainties = sources.map((carried) => {
    const certainty = certaintyOf(carried, people);
    return `${carried.study.label} ${certainty === undefined ? 'shows no effect' : `is of ${certainty} certainty`}`;
  });
  const forWhom = people === 'runners' ? 'for distance runners' : 'for the people studied';
  return `${written} is a word for ${needs} certainty, and ${forWhom} ${certainties.join(', ')}. ${quotes(claim, sources, language)}`;
}

function quotes(claim: Claim, sources: readonly Carried[], language: ClaimLanguage): string {
  return sources.flatMap(({study}) => {
    const effect = effectMeant(study, claim, language);
    return effect ? `${quoteOf(study, effect)}.` : [];
  }).join(' ');
}

/** A sentence that passes, where a study is at hand to make it from. */
function offer(claim: Claim, sources: readonly Carried[], language: ClaimLanguage, before = ''): string {
  for (const {study} of sources) {
    const effect = effectMeant(study, claim, language);
    const wording = effect && wordingOf(study, effect, language);
    if (wording !== undefined) return `${before} Write, for instance: ${wording}`.trim();
  }
  return 'Say what the exercise trains or how it feels; or cite a study, and say what was seen and in whom.';
}
