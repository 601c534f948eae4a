/**
 * view: pure functions from the Library to static, semantic markup, as Lit templates, and the one stylesheet for all of it.
 * Here lives everything that can be read with script off. What an element adds comes in through a view's `controls`.
 * Not here: state, events, directives, property bindings, ids that do not begin with the scope's prefix.
 */
export type {Scope} from './scope.js';
export {exerciseView, type ExerciseControls} from './exercise.js';
export {circuitSources, circuitView, type CircuitControls} from './circuit.js';
export {evidenceView, type EvidenceControls} from './evidence.js';
export {citationView, popoverView, referenceListView} from './sources.js';
export {messageView} from './message.js';
export {style} from './style.js';
