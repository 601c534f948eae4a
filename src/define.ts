import {define} from './elements/define.js';
import {EntryElement} from './elements/entry-element.js';
import {HamArticle} from './elements/ham-article.js';
import {HamCircuit} from './elements/ham-circuit.js';
import {HamCite} from './elements/ham-cite.js';
import {HamContent} from './elements/ham-content.js';
import {HamEntry} from './elements/ham-entry.js';
import {HamEvidence} from './elements/ham-evidence.js';
import {HamExercise} from './elements/ham-exercise.js';
import {HamFigure} from './elements/ham-figure.js';
import {HamLibrary} from './elements/ham-library.js';
import {LibrarySource} from './elements/library-source.js';

// For bundlers: the built-in content becomes a chunk of its own, loaded when the first element asks for it.
EntryElement.source ??= new LibrarySource(async () => (await import('hamkit/content')).library);
define({
  // before the cards, which have no place for a figure on a page without its tag
  'ham-content': HamContent, 'ham-figure': HamFigure, 'ham-exercise': HamExercise, 'ham-circuit': HamCircuit, 'ham-evidence': HamEvidence, 'ham-cite': HamCite,
  'ham-article': HamArticle, 'ham-entry': HamEntry, 'ham-library': HamLibrary,
});

// for their types: what querySelector('ham-circuit') finds, and what its events say
export type {HamArticle, HamCircuit, HamCite, HamContent, HamEntry, HamEvidence, HamExercise, HamFigure, HamLibrary};
