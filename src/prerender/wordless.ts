/**
 * Words between two tags, after the first of them and before the last three signs. Of all that a parser can be in behind a `>` (text, a
 * script, a comment, a value in quotation marks) none is left or entered by a sign that is not `<`, `>`, `"` or `'`, but for the two or
 * three before a `>` that end a comment or a CDATA section. That there are words counts where a tag is implied, and which they are nowhere.
 */
const WORDS = /(>\s*[^\s<>&"'\0])[^<>"']{12,}(?=[^<>"']{3})/g;

/** A page without most of its words, and where an offset in it is in the whole page. */
export interface Wordless {
  readonly text: string;
  /** Quick for offsets near the last one. */
  readonly at: (offset: number) => number;
}

/**
 * Leaves out words of a page, which a parser spends half its time on: the tags are the same, in the same places of the same tree.
 * What stands in a comment, or behind a `>` in the value of an attribute, may lack some of its middle.
 */
export function wordless(html: string): Wordless {
  const pieces: string[] = [];
  /** Where in the shorter text words were left out, and how many signs up to there. */
  const [places, gone]: [number[], number[]] = [[0], [0]];
  let at = 0;
  let length = 0;
  for (const {0: words, 1: first = '', index} of html.matchAll(WORDS)) {
    const piece = html.slice(at, index + first.length);
    pieces.push(piece);
    at = index + words.length;
    length += piece.length;
    places.push(length);
    gone.push(at - length);
  }
  pieces.push(html.slice(at));
  let last = 0;
  return {
    text: pieces.join(''),
    at(offset) {
      while ((places[last] ?? 0) > offset) last -= 1;
      while ((places[last + 1] ?? Infinity) <= offset) last += 1;
      return offset + (gone[last] ?? 0);
    },
  };
}
