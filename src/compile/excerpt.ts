import type {TextRange} from './source.js';

/** Where something stands. It is looked up when asked for, as in frontmatter only the slow parser knows. */
export interface Place {range(): TextRange}

class Settled implements Place {
  constructor(private readonly at: TextRange) {}

  range(): TextRange {
    return this.at;
  }
}

/** A piece of a file's text that can say where any part of it stands, for parsers of small notations and their problems. */
export class Excerpt {
  constructor(readonly text: string, private readonly locate: (from: number, to: number) => TextRange) {}

  range(from = 0, to = this.text.length): TextRange {
    return this.locate(from, to);
  }

  slice(from: number, to = this.text.length): Excerpt {
    return new Excerpt(this.text.slice(from, to), (a, b) => this.locate(from + a, from + b));
  }

  /** The place alone, looked up now: an excerpt keeps all that it was cut from. */
  settled(): Place {
    return new Settled(this.range());
  }

  trim(): Excerpt {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  split(separator: RegExp): Excerpt[] {
    const parts: Excerpt[] = [];
    let from = 0;
    for (const match of this.text.matchAll(new RegExp(separator, 'g'))) {
      parts.push(this.slice(from, match.index).trim());
      from = match.index + match[0].length;
    }
    return [...parts, this.slice(from).trim()];
  }
}

/** A stretch of a text as it stands. */
export function excerptOf(text: string, {start, end}: TextRange): Excerpt {
  return new Excerpt(text.slice(start, end), (from, to) => ({start: start + from, end: start + to}));
}
