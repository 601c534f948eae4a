import type {StudyOutline} from '../entry.js';
import type {Carried} from '../claims/carried.js';
import type {Claim} from '../claims/claim.js';
import {placeOf, type PlacedStatement} from '../claims/collect.js';
import {judge, type Verdict} from '../claims/judge.js';
import {say} from '../claims/say.js';
import {Sources} from '../claims/sources.js';
import type {ReadFile, Whole} from './whole.js';

/** What is said of people and effects is carried by the studies cited beside it. */
export function checkClaims(whole: Whole, files: readonly ReadFile[]): void {
  let sources: Sources | undefined;
  for (const file of files) {
    for (const statement of file.draft.claims) check(statement, file, sources ??= sourcesIn(whole, file), whole);
  }
}

function check(statement: PlacedStatement, file: ReadFile, sources: Sources, whole: Whole): void {
  const cited = sources.all(statement.cited);
  if (!cited) return;
  let lacksPeople = false;
  for (const claim of statement.claims) {
    const verdict = judge(claim, statement, cited);
    if (verdict === undefined || verdict === 'no-population' && lacksPeople) continue;
    // That a sentence lacks people is told once, however many numbers it holds.
    lacksPeople ||= verdict === 'no-population';
    tell(verdict, claim, statement, {file, cited, sources, whole});
  }
}

interface Around {readonly file: ReadFile; readonly cited: readonly Carried[]; readonly sources: Sources; readonly whole: Whole}

function tell(verdict: Verdict, claim: Claim, statement: PlacedStatement, {file, cited, sources, whole}: Around): void {
  const {draft} = file;
  const found = verdict === 'unsourced-number' ? sources.having(claim) : undefined;
  const {message, hint} = say(verdict, claim, cited, {isPlain: statement.field !== undefined, language: draft.claimLanguage, found});
  const related = [...new Set(statement.cited)].filter((id) => id !== draft.id || draft.kind !== 'study').flatMap((id) => {
    const study = whole.get({kind: 'study', id});
    return study ? [study.draft.report.related({start: 0, end: 0}, 'The study is here.')] : [];
  });
  // Whether people are named is told by a list of words, so it is advice; a claim without its evidence is not.
  whole.report(file)[verdict === 'no-population' ? 'warn' : 'error'](verdict, placeOf(statement, claim, draft.report.source), message, {hint, related});
}

function sourcesIn(whole: Whole, {draft}: ReadFile): Sources {
  const study = (id: string): StudyOutline | undefined => {
    const entry = whole.get({kind: 'study', id})?.entry;
    return entry?.kind === 'study' ? entry.outline : undefined;
  };
  return new Sources(() => whole.ids('study'), study, draft.claimLanguage);
}
