import {define, defineOnSight} from './elements/define.js';
import {EntryElement} from './elements/entry-element.js';
import {HamCircuit} from './elements/ham-circuit.js';
import {HamExercise} from './elements/ham-exercise.js';
import {FolderSource} from './elements/source.js';

// For a script tag. The data files lie in a folder beside this module.
EntryElement.source ??= new FolderSource(new URL('data/', import.meta.url));
define({'ham-exercise': HamExercise, 'ham-circuit': HamCircuit});
defineOnSight({
  'ham-content': async () => (await import('./elements/ham-content.js')).HamContent,
  'ham-evidence': async () => (await import('./elements/ham-evidence.js')).HamEvidence,
  'ham-figure': async () => (await import('./elements/ham-figure.js')).HamFigure,
  'ham-article': async () => (await import('./elements/ham-article.js')).HamArticle,
  'ham-entry': async () => (await import('./elements/ham-entry.js')).HamEntry,
  'ham-library': async () => (await import('./elements/ham-library.js')).HamLibrary,
  'ham-cite': async () => (await import('./elements/ham-cite.js')).HamCite,
});

// Where a site lets no unknown tag through. With `async` the script may run before the page is whole.
function standIns(): void {
  if (document.readyState !== 'loading' && document.querySelector('[data-ham]')) {
    import('./elements/stand-in.js').then(({upgradeStandIns}) => { upgradeStandIns(document); }, console.error);
  }
}
document.addEventListener('readystatechange', standIns);
standIns();
