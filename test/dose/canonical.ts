import {readFileSync} from 'node:fs';
import type {Dose} from '../../src/model/index.js';

/** A text that is a dose, and everything that follows from it. */
export interface ValidCase {
  readonly why: string;
  readonly text: string;
  readonly canonical: string;
  readonly dose: Dose;
  readonly seconds: [number, number];
  readonly words: string;
  readonly short: Readonly<Record<string, string>>;
}

/** A text that is none: where it goes wrong, what is said, and the dose proposed in its place, if any. */
export interface InvalidCase {
  readonly why: string;
  readonly text: string;
  readonly column: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string | null;
}

const file: {valid: ValidCase[]; invalid: InvalidCase[]} =
  JSON.parse(readFileSync(new URL('canonical.json', import.meta.url), 'utf8'));

export const {valid, invalid} = file;
