/** A stretch of text, in UTF-16 units from 0; `end` is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text to put in the place of a span. */
export interface Edit extends Span {
  readonly text: string;
}

/** Where a text stops being a dose, and the edit that would mend that place, where one is likely. Thrown inside the parser only. */
export class Slip extends Error {
  readonly span: Span;
  readonly edit: Edit | undefined;

  /** `mend` is an edit, or the text to put in the place of `span`. */
  constructor({start, end}: Span, message: string, mend?: string | Edit) {
    super(message);
    this.span = {start, end};
    this.edit = typeof mend === 'string' ? {start, end, text: mend} : mend;
  }
}
