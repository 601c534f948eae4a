import {canClaim, lookAt, type ClaimLanguage} from './language.js';
import {numbersIn, type StatedNumber} from './numbers.js';
import {sentencesOf} from './sentences.js';
import {strongWordsIn, type StrongWord} from './strong.js';
import type {Words} from './text.js';

/** A strong word, for whom it is said: distance runners, unless its sentence names others; and whether it tells of what was seen. */
export interface WordClaim extends StrongWord {readonly people: 'studied' | 'runners'; readonly isReport: boolean}

/** Something said of people or effects that evidence has to carry. Its offsets count from the beginning of its sentence. */
export type Claim = StatedNumber | WordClaim;

/** A sentence that claims something: as little of it as judging takes, for a library keeps ten thousand. */
export interface Statement {
  /** Offset of the sentence among the words that it was found in. */
  readonly start: number;
  readonly claims: readonly Claim[];
  /** Ids of the studies that it rests on: those cited in it and, in the file of a study, the study itself. */
  readonly cited: readonly string[];
  /** What is read with it, in which its people may be named in words that no list has; undefined where they are named, or need not be. */
  readonly unnamed: string | undefined;
}

export interface Setting {
  readonly language: ClaimLanguage;
  /** The study whose file it is. */
  readonly own?: string | undefined;
  /** Numbers alone: all else is denied by the heading above. */
  readonly isDenied?: boolean;
  /** What a reader has before the eyes, unless that names people; the paragraph itself where absent. */
  readonly unnamed?: () => string | undefined;
}

/** What a paragraph claims. */
export function statementsIn(words: Words, {language, own, isDenied = false, unnamed = () => language.people.test(words.text) ? undefined : words.text}: Setting): Statement[] {
  const found: Statement[] = [];
  for (const {start, text, cited: keys} of sentencesOf(words)) {
    const present = language.topics.inWords(text);
    if (!canClaim(language, present, keys.length > 0 || own !== undefined)) continue;
    const sentence = lookAt(text, present);
    const cited = own === undefined ? keys : [own, ...keys];
    const numbers = numbersIn(sentence, language, cited.length > 0);
    const strong = isDenied ? [] : strongWordsIn(sentence, language).map((word) => wordClaim(word, text, language));
    if (numbers.length + strong.length === 0) continue;
    // Only beside a citation is it asked in whom a number was seen, and a study is about its own people.
    found.push({start, claims: [...numbers, ...strong], cited, unnamed: own === undefined && numbers.length > 0 && keys.length > 0 ? unnamed() : undefined});
  }
  return found;
}

function wordClaim(word: StrongWord, text: string, {people, runners, study}: ClaimLanguage): WordClaim {
  const namesPeople = people.test(text);
  return {...word, people: namesPeople && !runners.test(text) ? 'studied' : 'runners', isReport: word.isPast && (namesPeople || study.test(text))};
}
