import {Excerpt, excerptOf} from './excerpt.js';
import type {TextRange} from './source.js';

interface Piece {readonly raw: number; readonly at: number; readonly length: number}

/**
 * Finds the tokens of a lexer in the text they came from, one after another. A token inside a list or a quote has lost the
 * indents and markers of its lines, so unless it stands right here each of its lines is looked for by itself, always after the
 * one before.
 */
export class Cursor {
  private at: number;

  constructor(readonly text: string, private readonly within: TextRange) {
    this.at = within.start;
  }

  /** All that the cursor was made to search. */
  get range(): TextRange {
    return this.within;
  }

  /** Moves past what a sticky pattern matches here, such as a list marker, so that no token is found in it. */
  skip(pattern: RegExp): this {
    pattern.lastIndex = this.at;
    if (pattern.test(this.text)) this.at = Math.min(pattern.lastIndex, this.within.end);
    return this;
  }

  /** Where the next token stands, and the cursor moves behind it. */
  take(raw: string): Excerpt {
    if (this.text.startsWith(raw, this.at) && this.at + raw.length <= this.within.end) {
      const start = this.at;
      this.at += raw.length;
      return excerptOf(this.text, {start, end: this.at});
    }
    const pieces: Piece[] = [];
    let offset = 0;
    for (const line of raw.split('\n')) {
      const words = line.trim();
      const at = words === '' ? -1 : this.text.indexOf(words, this.at);
      if (at >= 0 && at + words.length <= this.within.end) {
        pieces.push({raw: offset + line.indexOf(words), at, length: words.length});
        this.at = at + words.length;
      }
      offset += line.length + 1;
    }
    return new Excerpt(raw, locator(pieces, this.within));
  }

  /** A cursor for the tokens inside a token. */
  inside(token: Excerpt): Cursor {
    return new Cursor(this.text, token.range());
  }
}

/** A token that was not found, or is only space, stands for all that its parent covers. */
function locator(pieces: readonly Piece[], parent: TextRange): (from: number, to: number) => TextRange {
  const place = (offset: number): number | undefined => {
    const piece = pieces.findLast(({raw}) => raw <= offset) ?? pieces[0];
    return piece && piece.at + Math.min(Math.max(offset - piece.raw, 0), piece.length);
  };
  return (from, to) => {
    const start = place(from);
    if (start === undefined) return parent;
    const end = to > from ? (place(to - 1) ?? start) + 1 : start;
    return {start, end: Math.max(start, end)};
  };
}
