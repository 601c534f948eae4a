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
  /** `at` is where the text begins if it stands as it is in the source; else it finds the place of a part of the text. */
  constructor(readonly text: string, private readonly at: number | ((from: number, to: number) => TextRange)) {}

  range(from = 0, to = this.text.length): TextRange {
    const {at} = this;
    return typeof at === 'number' ? {start: at + from, end: at + to} : at(from, to);
  }

  slice(from: number, to = this.text.length): Excerpt {
    const {at} = this;
    return new Excerpt(this.text.slice(from, to), typeof at === 'number' ? at + from : (a, b) => at(from + a, from + b));
  }

  /** The place alone, looked up now: an excerpt keeps all that it was cut from. */
  settled(): Place {
    return new Settled(this.range());
  }

  trim(): Excerpt {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** The parts between what a global pattern matches. */
  split(separator: RegExp): Excerpt[] {
    const parts: Excerpt[] = [];
    let from = 0;
    separator.lastIndex = 0;
    for (let match = separator.exec(this.text); match; match = separator.exec(this.text)) {
      parts.push(this.slice(from, match.index).trim());
      from = separator.lastIndex;
    }
    parts.push(this.slice(from).trim());
    return parts;
  }
}

/** A stretch of a text as it stands. */
export function excerptOf(text: string, {start, end}: TextRange): Excerpt {
  return new Excerpt(text.slice(start, end), start);
}
