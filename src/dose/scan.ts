import type {Span} from './slip.js';

export interface Token extends Span {
  readonly kind: 'number' | 'word' | 'sign' | 'end';
  /** As it counts for the parser: lower case, `x` for `×`, `-` for an en dash. */
  readonly text: string;
  /** As the author wrote it, to quote it back. */
  readonly written: string;
}

/** A number, a word, or a sign. No word of the notation begins with x, so an x there is always the sign: `3x max`, `3 xmax`. */
const TOKEN = /([0-9]+(?:\.[0-9]+)?)|((?![xX])\p{L}+)|\S/gu;

const SAME: Readonly<Record<string, string>> = {'×': 'x', '–': '-'};

function scan(text: string): {tokens: Token[]; end: Token} {
  const tokens: Token[] = [];
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const {0: written, 1: number, 2: word, index: start} = match;
    const lower = written.toLowerCase();
    end = start + written.length;
    tokens.push({kind: number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign', text: SAME[lower] ?? lower, written, start, end});
  }
  // Right behind the last token, so that an error there points at what is unfinished and not at trailing space.
  return {tokens, end: {kind: 'end', text: '', written: '', start: end, end}};
}

/** Walks over the tokens of a text, and after them always finds `end`. */
export class Reader {
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  #at = 0;

  constructor(readonly text: string) {
    const {tokens, end} = scan(text);
    this.#tokens = tokens;
    this.#end = end;
  }

  /** The token to be read next, or one further on. */
  peek(ahead = 0): Token {
    return this.#tokens[this.#at + ahead] ?? this.#end;
  }

  /** The token read last. */
  get last(): Token {
    return this.#tokens[this.#at - 1] ?? this.#end;
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
