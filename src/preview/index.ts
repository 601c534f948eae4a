/**
 * preview: the page of `hamkit dev`: every entry with the real elements, and what is wrong with it.
 * Here lives the script of that page alone, one bundle with its own copy of the elements.
 * Not here: watching and compiling, which the command does; anything that a site's page loads.
 */
import {define, HamArticle, HamCircuit, HamCite, HamContent, HamEntry, HamEvidence, HamExercise} from '../elements/index.js';
import {PreviewPage} from './preview-page.js';

define({
  'ham-content': HamContent, 'ham-exercise': HamExercise, 'ham-circuit': HamCircuit, 'ham-evidence': HamEvidence, 'ham-cite': HamCite,
  'ham-article': HamArticle, 'ham-entry': HamEntry,
  'hamkit-preview': PreviewPage,
});
