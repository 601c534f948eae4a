/**
 * elements: the custom elements, state and controls around a view, one file a tag; importing a class registers nothing.
 * Here live loading, the border that data from outside must pass, the reader's choices, and events for what the reader did.
 * Not here: markup that can be read without script (view), rules of training, or a global beyond the tags.
 */
export {HamArticle} from './ham-article.js';
export {HamCircuit} from './ham-circuit.js';
export {HamCite} from './ham-cite.js';
export {HamContent} from './ham-content.js';
export {HamEntry} from './ham-entry.js';
export {HamEvidence} from './ham-evidence.js';
export {HamExercise} from './ham-exercise.js';
export {HamFigure} from './ham-figure.js';
export {HamLibrary} from './ham-library.js';
export {HamSetEvent, HamSwapEvent} from './events.js';
export {FolderSource, UnknownEntry, type Source} from './source.js';
export {LibrarySource} from './library-source.js';
export {define, defineOnSight} from './define.js';
export {EntryElement} from './entry-element.js';
export {admit} from './border.js';
