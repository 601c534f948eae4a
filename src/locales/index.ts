/**
 * locales: what the product itself says, one typed dictionary a language. A string missing from a language does not compile.
 * Here live words and the rules of their plurals.
 * Not here: content, markup, or any decision about when something is said.
 */
import {en} from './en/index.js';
import type {evidence} from './en/evidence.js';

export type Strings = typeof en;
export type EvidenceStrings = typeof evidence;
export {en};
export {adviceIn, ambulanceIn} from './emergency.js';
