import type {StudyOutline} from '../entry.js';
import {judge} from '../claims/judge.js';
import {say} from '../claims/say.js';
import {Sources} from '../claims/sources.js';
import type {PlacedClaim} from '../claims/collect.js';
import type {ReadFile, Whole} from './whole.js';

/** What is said of people and effects is carried by the studies cited beside it. */
export function checkClaims(whole: Whole, files: readonly ReadFile[]): void {
  let sources: Sources | undefined;
  /** Sentences that lack people, by their lists of what they cite: told once, however many numbers they hold. */
  const told = new Set<readonly string[]>();
  for (const file of files) {
    for (const placed of file.draft.claims) check(placed, file, sources ??= sourcesIn(whole, file), told, whole);
  }
}

function check({claim, place, isPlain}: PlacedClaim, file: ReadFile, sources: Sources, told: Set<readonly string[]>, whole: Whole): void {
  const cited = claim.cited.flatMap((id) => sources.get(id) ?? []);
  if (cited.length < claim.cited.length) return;
  const verdict = judge(claim, cited);
  if (verdict === undefined || verdict === 'no-population' && told.has(claim.cited)) return;
  if (verdict === 'no-population') told.add(claim.cited);
  const {draft} = file;
  const found = verdict === 'unsourced-number' ? sources.having(claim) : undefined;
  const {message, hint} = say(verdict, claim, cited, {isPlain, language: draft.claimLanguage, found});
  const related = [...new Set(claim.cited)].filter((id) => id !== draft.id || draft.kind !== 'study').flatMap((id) => {
    const study = whole.get({kind: 'study', id});
    return study ? [study.draft.report.related({start: 0, end: 0}, 'The study is here.')] : [];
  });
  // Whether people are named is told by a list of words, so it is advice; a claim without its evidence is not.
  whole.report(file)[verdict === 'no-population' ? 'warn' : 'error'](verdict, place(), message, {hint, related});
}

function sourcesIn(whole: Whole, {draft}: ReadFile): Sources {
  const study = (id: string): StudyOutline | undefined => {
    const entry = whole.get({kind: 'study', id})?.entry;
    return entry?.kind === 'study' ? entry.outline : undefined;
  };
  return new Sources(() => whole.ids('study'), study, draft.claimLanguage);
}
