/**
 * share: what leaves the page in a format that somebody else defined.
 * Here live small writers, each checked in the tests against a real parser of its format.
 * Not here: files, downloads, the clipboard or anything shown.
 */
export {citeText, doiUrl} from './cite-text.js';
export {toBibtex} from './bibtex.js';
export {toRis} from './ris.js';
export {toCsl, type CslItem} from './csl.js';
