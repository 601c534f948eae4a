/**
 * compile/claims: what a text says of people and effects, by a number or a strong word, and whether the evidence carries it.
 * Here lives all that reads sentences: citations, numbers, strong words, excuses, and the wording that is offered instead.
 * Not here: the order in which files are looked at and how a problem is told (link/claims.ts and link/excuses.ts do that).
 */
import type {Draft} from '../draft.js';
import type {Frontmatter} from '../frontmatter.js';
import {claimsInBody, claimsInFrontmatter, type PlacedStatement} from './collect.js';
import {withoutExcuses} from './excuses.js';

/*
 * The design. A file is read sentence by sentence with the words in their places (text.ts, paragraphs.ts, sentences.ts). In each
 * sentence the words of a language (en.ts) find numbers and strong words; with the ids cited in the sentence they are claims.
 * When all files are known, each claim is judged against what its studies carry (carried.ts, judge.ts).
 *
 *   unsourced-number    a number of people or effects in a sentence that cites nothing. Which numbers these are is listed, so that
 *                       instructions pass: doses, ages, years, days, efforts, halves of a movement.
 *   unsupported-number  a number beside a citation that none of the studies has. Here every number in digits counts, save doses
 *                       and years, as readers take it for the study's. A figure is exact, or has fewer decimals; behind `about` or
 *                       `over` it may be rounded; a word such as `half` stands for up to two per cent more or less.
 *   overstated          a word stronger than the certainty of the effect, by the scale of the GRADE group: see `strong` in en.ts.
 *                       It is that for distance runners, unless the sentence names the people who were studied.
 *   no-population       the number of an effect where nobody is named: a warning, for a list of words decides.
 *
 * In the file of a study the study itself stands behind each sentence. Frontmatter of other entries can cite nothing.
 *
 * The limits. It knows words and not meanings: which way a number points, which of a study's results it belongs to, and praise
 * in words of its own (`your hamstrings will thank you`) are beyond it. A sentence that only compares (`fewer injuries`) passes
 * without a source. A claim split over two sentences is read as two. What it gets wrong can be excused, with a reason that stays.
 */

/** What a file claims, to be judged when all studies are known. */
export function collectClaims({kind, id, claimLanguage, report}: Draft, {frontmatter, bodyStart}: {frontmatter: Frontmatter; bodyStart: number}): PlacedStatement[] {
  const author = {language: claimLanguage, own: kind === 'study' ? id : undefined};
  const inBody = claimsInBody(withoutExcuses(report.source.text, bodyStart), bodyStart, author);
  const inFrontmatter = claimsInFrontmatter(frontmatter, author);
  return inFrontmatter.length > 0 ? [...inFrontmatter, ...inBody] : inBody;
}
