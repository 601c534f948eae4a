import type {Urgency} from './vocabulary.js';

/** A sign with which a reader should see somebody before any training. It names no condition: whoever sees them does that. */
export interface RedFlag {
  readonly level: Urgency;
  /** What the reader notices. */
  readonly sign: string;
  /** Why it should be looked at, in plain words. */
  readonly why: string;
}
