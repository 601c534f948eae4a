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
  let open: {start: number; words: number; isItem: boolean} | undefined;
  let section = '';
  const close = (end: number, isHeading = false): void => {
    if (open) found.push({...open, end, isHeading, section});
    open = undefined;
  };
  for (let start = from; start < to;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    const line = text.slice(start, end);
    const [marker = '', item, heading, row] = MARKER.exec(line) ?? [];
    if (marker.length === line.length) {
      close(start);
    } else if (item !== undefined || heading !== undefined || row !== undefined) {
      close(start);
      open = {start, words: start + marker.length, isItem: heading === undefined};
      if (heading !== undefined) close(end, true);
      if (heading === '##') section = line.slice(marker.length).trim();
    } else {
      open ??= {start, words: start + marker.length, isItem: false};
    }
    start = end + 1;
  }
  close(to);
  return found;
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
