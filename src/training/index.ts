/**
 * training: the rules of training, without a page.
 * Here live decisions about what to do and how long it takes, each with its source or "the library's own rule".
 * Not here: markup, storage, timers, or how a decision is worded.
 */
export {atLevel, LEVELS, type Level} from './level.js';
export {circuitKit, circuitSeconds, mergedKit} from './totals.js';
