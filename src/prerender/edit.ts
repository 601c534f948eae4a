/** A change of a text: what stands from `start` to `end` becomes `text`. */
export interface Edit {readonly start: number; readonly end: number; readonly text: string}

/** The text with all edits made. They do not overlap; of several at one place the first comes first. All else stays as it is. */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    done += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return done + text.slice(at);
}

/** By place. `toSorted` keeps the order of those at one place. */
export const inOrder = (edits: readonly Edit[]): readonly Edit[] => edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
