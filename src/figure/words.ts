import type {Finding, FindingCode, Span} from './finding.js';

/** A word of the notation and where it stands. */
export interface Word extends Span {
  text: string;
}

/** What stands between two commas. */
export type Clause = readonly [Word, ...Word[]];

/** The clauses of a text, each as its words; empty ones are left out. */
export function clausesOf(text: string): Clause[] {
  let at = 0;
  return text.split(',').flatMap((part) => {
    const start = at;
    at += part.length + 1;
    const [first, ...others] = [...part.matchAll(/\S+/g)].map((match): Word => {
      const from = start + match.index;
      return {text: match[0], from, to: from + match[0].length};
    });
    return first ? [[first, ...others] as const] : [];
  });
}

/** From the first to the last word. */
export function spanOf(words: Clause): Span {
  return {from: words[0].from, to: (words.at(-1) ?? words[0]).to};
}

/** The words of a clause as they were written, one space between them. */
export const written = (words: Clause): string => words.map(({text}) => text).join(' ');

/** `40`, `-3`, `2.5`, or two with a stroke between them, near and far. Nothing else. */
export function numbersOf(word: Word | undefined): number[] | undefined {
  return word && /^-?\d{1,3}(\.\d)?(\/-?\d{1,3}(\.\d)?)?$/.test(word.text) ? word.text.split('/').map(Number) : undefined;
}

/** Notes what is wrong with words of one text. */
export class Notes {
  readonly findings: Finding[] = [];

  constructor(readonly path: readonly (string | number)[]) {}

  add(code: FindingCode, {from, to}: Span, data: Record<string, string | number>, known?: readonly string[]): void {
    this.findings.push({code, path: this.path, from, to, data, ...known && {known}});
  }

  unknown(word: Word, what: string, known: readonly string[]): void {
    this.add('unknown-word', word, {word: word.text, what}, known);
  }
}
