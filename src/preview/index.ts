/**
 * preview: the page of `hamkit dev`: every entry with the real elements, and what is wrong with it.
 * Here lives the script of that page alone, one bundle with its own copy of the elements.
 * Not here: watching and compiling, which the command does; anything that a site's page loads.
 */
import {define, HamArticle, HamCircuit, HamCite, HamContent, HamEntry, HamEvidence, HamExercise, HamFigure} from '../elements/index.js';
import {PosesStrip} from './poses.js';
import {PreviewPage} from './preview-page.js';

define({
  'ham-content': HamContent, 'ham-figure': HamFigure, 'ham-exercise': HamExercise, 'ham-circuit': HamCircuit, 'ham-evidence': HamEvidence, 'ham-cite': HamCite,
  'ham-article': HamArticle, 'ham-entry': HamEntry,
  'hamkit-poses': PosesStrip, 'hamkit-preview': PreviewPage,
});
