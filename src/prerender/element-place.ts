import type {Token} from 'parse5';

/** A stretch of a page. Nobody asks for its lines; parse5 wants a place to have them. */
export class Stretch implements Token.Location {
  constructor(readonly startOffset: number, public endOffset: number) {}

  get startLine(): number { return NaN; }
  get startCol(): number { return NaN; }
  get endLine(): number { return NaN; }
  get endCol(): number { return NaN; }
}

/** Where an element stands in a page. What parse5 would keep, with lines and the places of all attributes, takes as long as to parse the page. */
export class ElementPlace extends Stretch implements Token.ElementLocation {
  endTag?: Token.Location;

  constructor(startOffset: number, private readonly startTagEnd: number) { super(startOffset, startTagEnd); }

  get startTag(): Token.Location { return new Stretch(this.startOffset, this.startTagEnd); }
}
