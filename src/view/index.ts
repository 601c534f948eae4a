/**
 * view: pure functions from the Library to static, semantic markup, as Lit templates, and the stylesheet for it.
 * Here lives everything that can be read with script off. What an element adds comes in through a view's `controls`.
 * Not here: state, events, directives, property bindings, ids that do not begin with the scope's prefix.
 */
export type {Around, Scope} from './scope.js';
export {exerciseView, type ExerciseControls} from './exercise.js';
export {circuitSources, circuitView, type CircuitControls} from './circuit.js';
export {messageView} from './message.js';
export {inlineView} from './rich-text.js';
export {style} from './style.js';
// evidence, article and programmes have an index.js of their own, and citation.js is one: only pages that show those load them
