/** A paragraph, a list item, a heading or a row of a table: sentences end with it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Offset of the words, behind the marker of an item or a heading. */
  readonly words: number;
  readonly isItem: boolean;
  readonly isHeading: boolean;
  /** The section that it stands in: the text of the last `##` heading, '' before the first. */
  readonly section: string;
}

const MARKER = /^[ \t>]*(?:([-*+]|\d{1,9}[.)])(?:[ \t]+|$)|(#{1,6})[ \t]+|(\|))?/;

/**
 * The paragraphs of a Markdown body. Read line by line and not from the lexer's tokens, as those have lost their places; what the
 * two would see differently, such as a line of prose that begins with `12.`, only ends a sentence early.
 */
export function paragraphsIn(text: string, from: number, to = text.length): Paragraph[] {
  const found: Paragraph[] = [];
  let section = '';
  /** The paragraph that the next line may belong to. */
  let start = -1;
  let words = 0;
  let isItem = false;
  for (let line = from; line < to;) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 || newline > to ? to : newline;
    const [marker = '', item, heading, row] = isLetter(text.charCodeAt(line)) ? [] : MARKER.exec(text.slice(line, end)) ?? [];
    const isHeading = heading !== undefined;
    const isBlank = marker.length === end - line;
    if (start >= 0 && (isBlank || isHeading || item !== undefined || row !== undefined)) {
      found.push({start, end: line, words, isItem, isHeading: false, section});
      start = -1;
    }
    if (isHeading && !isBlank) {
      if (heading === '##') section = text.slice(line + marker.length, end).trim();
      found.push({start: line, end, words: line + marker.length, isItem: false, isHeading, section});
    } else if (start < 0 && !isBlank) {
      start = line;
      words = line + marker.length;
      isItem = item !== undefined || row !== undefined;
    }
    line = end + 1;
  }
  if (start >= 0) found.push({start, end: to, words, isItem, isHeading: false, section});
  return found;
}

/** Most lines begin with a letter, and so without a marker. */
function isLetter(code: number): boolean {
  return code >= 0x41 && code <= 0x5A || code >= 0x61 && code <= 0x7A;
}

/**
 * Whether a block begins with a line: one of a few paragraphs, which is told without a pattern as most blocks are not read any
 * further. It begins with a blank line, a row of a table or the plainest of list items.
 */
export function isBlockStart(text: string, line: number): boolean {
  if (line >= text.length) return false;
  switch (text.charCodeAt(line)) {
    case 0x0A: case 0x7C: return true;
    case 0x2A: case 0x2D: return text.charCodeAt(line + 1) === 0x20;
    default: return isDigit(text.charCodeAt(line)) && text.charCodeAt(line + 1) === 0x2E && text.charCodeAt(line + 2) === 0x20;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * What a reader of each paragraph has before the eyes, by where it starts: the list or table it belongs to, and what stands above
 * that in its section. The items of a list have one and the same.
 */
export function surroundings(paragraphs: readonly Paragraph[], text: string): ReadonlyMap<number, Surroundings> {
  const found = new Map<number, Surroundings>();
  for (let first = 0, above = -1; first < paragraphs.length;) {
    let last = first;
    while (paragraphs[last]?.isItem && paragraphs[last + 1]?.isItem) last += 1;
    const isLed = above >= 0 && paragraphs[first - 1]?.isHeading === false;
    const around = new Surroundings(text.slice(paragraphs[isLed ? above : first]?.start ?? 0, paragraphs[last]?.end ?? 0));
    for (const {start} of paragraphs.slice(first, last + 1)) found.set(start, around);
    above = first;
    first = last + 1;
  }
  return found;
}

export class Surroundings {
  private isNamed: boolean | undefined;

  constructor(private readonly text: string) {}

  /** The text, unless there are words for people in it; looked for once. */
  unnamed(people: RegExp): string | undefined {
    this.isNamed ??= people.test(this.text);
    return this.isNamed ? undefined : this.text;
  }
}
