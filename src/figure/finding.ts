/** What can be wrong with a figure: of its words, of its poses, of its timing. The compiler words each for people. */
export type FindingCode =
  /** A word that the notation does not have; `known` are those that may stand there. */
  | 'unknown-word'
  /** A word that should be a number, or a number that should not be there; `expected` says what belongs there. */
  | 'unexpected'
  /** A base that is drawn from the front alone, or from the side alone; `view` says from where. */
  | 'other-view'
  /** A number that no body or room has. */
  | 'out-of-scale'
  /** A joint cannot be bent as asked while the contacts stay: asked, got. */
  | 'beyond-contacts'
  /** A contact is not where it should be: centimetres. */
  | 'slipping'
  /** A joint is bent further than people can: degrees, least, most. */
  | 'joint-range'
  /** A part of the body is below the floor: centimetres. */
  | 'below-floor'
  /** The centre of mass is not above what carries the body: centimetres outside, and the side. */
  | 'unbalanced'
  /** A repetition takes another time than the dose's tempo says. */
  | 'tempo';

/** One thing that was found, at the characters `from` to `to` of the text at `path` in the figure's source. */
export interface Finding {
  code: FindingCode;
  path: readonly (string | number)[];
  from: number;
  to: number;
  /** What the message is made of. */
  data: Record<string, string | number>;
  /** Words that could have been meant. */
  known?: readonly string[];
}

/** A stretch of a text: its first character, and the one behind its last. */
export interface Span {
  from: number;
  to: number;
}
