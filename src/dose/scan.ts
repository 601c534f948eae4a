import type {Span} from './slip.js';

export interface Token extends Span {
  readonly kind: 'number' | 'word' | 'sign' | 'end';
  /** As it counts for the parser: lower case, `x` for `×`, `-` for an en dash. */
  readonly text: string;
}

/** No word of the notation begins with x, so an x there is always the sign: `3x max`, `3 xmax`. */
const TOKEN = /(?<number>[0-9]+(?:\.[0-9]+)?)|(?<word>(?![xX])\p{L}+)|\S/gu;

const SAME: Readonly<Record<string, string>> = {'×': 'x', '–': '-'};

function scan(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const lower = match[0].toLowerCase();
    end = match.index + match[0].length;
    tokens.push({
      kind: match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'sign',
      text: SAME[lower] ?? lower, start: match.index, end,
    });
  }
  // Right behind the last token, so that an error there points at what is unfinished and not at trailing space.
  tokens.push({kind: 'end', text: '', start: end, end});
  return tokens;
}

/** Walks over the tokens of a text; the last one is always `end`. */
export class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = scan(text);
  }

  /** The token to be read next, or one further on. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)]!;
  }

  /** The token read last. */
  get last(): Token {
    return this.#tokens[Math.max(0, this.#at - 1)]!;
  }

  next(): Token {
    const token = this.peek();
    this.#at++;
    return token;
  }

  /** Reads the next tokens if they are these, and says whether they were. */
  take(...texts: readonly string[]): boolean {
    const there = texts.every((text, ahead) => this.peek(ahead).text === text);
    if (there) this.#at += texts.length;
    return there;
  }
}
