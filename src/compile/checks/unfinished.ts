import type {Report} from '../problem.js';
import type {TextRange} from '../source.js';
import {sentencesLeft} from '../templates/sentences.js';

/** Warns once of an entry that its author has not yet written to the end, at the first sentence that `hamkit new` put there. */
export function checkUnfinished(report: Report): void {
  const [first, ...more] = sentencesLeft(report.source.text);
  if (!first) return;
  report.warn('unfinished', first, 'This sentence of `hamkit new` stands as it was.', {
    hint: 'It says what belongs here: put your own words in its place.',
    related: more.slice(0, 1).map((next: TextRange) => report.related(next, more.length > 1 ? `${String(more.length)} more stand in this file, the first of them here.` : 'One more stands here.')),
  });
}
