import type {ClaimLanguage} from './language.js';
import {Surroundings} from './paragraphs.js';
import {numbersIn, type StatedNumber} from './numbers.js';
import {sentencesOf, type Sentence} from './sentences.js';
import {strongWordsIn, type StrongWord} from './strong.js';
import type {Words} from './text.js';

interface Said {
  /** Offsets among the words. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Ids of the studies that it rests on: those cited in its sentence and, in the file of a study, the study itself. */
  readonly cited: readonly string[];
  /** What is read with it, in which its people may be named in words that no list has; empty where they are. */
  readonly context: string;
  /** Whether it names people, or is about the people of a study and so need not. */
  readonly namesPeople: boolean;
}

/** Something said of people or effects that evidence has to carry. */
export type Claim = Said & (
  | {readonly of: 'number'; readonly number: StatedNumber}
  | {readonly of: 'word'; readonly word: StrongWord; /** For whom: distance runners, unless the sentence names others. */ readonly people: 'studied' | 'runners'; readonly isReport: boolean}
);

export interface Setting {
  readonly language: ClaimLanguage;
  /** The study whose file it is. */
  readonly own?: string | undefined;
  /** The paragraph alone where absent. */
  readonly around?: Surroundings | undefined;
  /** Numbers alone: all else is denied by the heading above. */
  readonly isDenied?: boolean;
}

/** The claims of a paragraph. */
export function claimsIn(words: Words, {language, own, around = new Surroundings(words.text, 0, words.text.length), isDenied = false}: Setting): Claim[] {
  const namesPeople = (): boolean => own !== undefined || around.names(language.people);
  return sentencesOf(words).flatMap((sentence) => {
    const cited = own === undefined ? sentence.cited : [own, ...sentence.cited];
    const said = ({start, end}: {start: number; end: number}): Omit<Said, 'namesPeople'> => ({
      start: sentence.start + start, end: sentence.start + end, written: sentence.text.slice(start, end).replace(/\s+/g, ' '), cited, context: namesPeople() ? '' : around.text,
    });
    const numbers = numbersIn(sentence.text, language, cited.length > 0).map((number): Claim => (
      {...said(number), of: 'number', number, namesPeople: namesPeople()}));
    const strong = isDenied ? [] : strongWordsIn(sentence.text, language).map((word): Claim => wordClaim(word, said(word), sentence, language));
    return [...numbers, ...strong];
  });
}

function wordClaim(word: StrongWord, said: Omit<Said, 'namesPeople'>, {text}: Sentence, {people, runners, study}: ClaimLanguage): Claim {
  const namesPeople = people.test(text);
  return {
    ...said, of: 'word', word, namesPeople,
    people: namesPeople && !runners.test(text) ? 'studied' : 'runners',
    isReport: word.isPast && (namesPeople || study.test(text)),
  };
}
