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

/** A paragraph with what a reader has just read: the list or table it belongs to, and what stands above that in its section. */
export function around(paragraphs: readonly Paragraph[], index: number): {start: number; end: number} {
  const first = firstOfBlock(paragraphs, index);
  const isLed = first > 0 && paragraphs[first - 1]?.isHeading === false;
  let last = index;
  while (paragraphs[last]?.isItem && paragraphs[last + 1]?.isItem) last += 1;
  return {start: paragraphs[isLed ? firstOfBlock(paragraphs, first - 1) : first]?.start ?? 0, end: paragraphs[last]?.end ?? 0};
}

function firstOfBlock(paragraphs: readonly Paragraph[], index: number): number {
  let first = index;
  while (paragraphs[first]?.isItem && paragraphs[first - 1]?.isItem) first -= 1;
  return first;
}
