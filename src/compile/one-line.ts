import type {Excerpt} from './excerpt.js';
import {CONTROL} from './limits.js';
import type {Report} from './problem.js';
import type {TextRange} from './source.js';

const CURLY = /^(?:[“”„][^“”„]*[“”]|[‘‚][^‘’‚]*[‘’])$/;
const ASTERISKS = /^\*{1,3}[^*]+\*{1,3}$/;

/** Checks that a frontmatter text is one line of plain words. `whole` is the place of the value, looked up only when needed. */
export function checkOneLine(name: string, written: Excerpt, whole: () => TextRange, report: Report): void {
  const {text} = written;
  const citation = text.indexOf('[@');
  if (text.trim() === '') {
    report.error('empty-value', whole(), `\`${name}\` has no text.`);
  } else if (text.includes('\n')) {
    report.error('bad-value', whole(), `\`${name}\` is more than one line.`, {
      hint: 'Write it in one line, or begin it with `>-`, which folds lines into one.',
    });
  } else if (CONTROL.test(text)) {
    report.error('bad-character', whole(), `\`${name}\` has a character in it that cannot stand in a text.`, {hint: 'Take out what begins with \\ in this value, or write \\\\ for a plain \\.'});
  } else if (CURLY.test(text)) {
    report.error('bad-value', whole(), 'Curly quotes round the whole value would be shown.', {hint: 'Use " or none.'});
  } else if (ASTERISKS.test(text)) {
    report.error('bad-value', whole(), 'Fields are plain text, and asterisks would be shown.', {hint: `Write \`${text.replaceAll('*', '')}\`.`});
  } else if (citation >= 0) {
    report.error('bad-citation', written.range(citation, citation + 2), 'Frontmatter is plain text, so nothing can be cited in it.', {
      hint: 'Cite in the sections below.',
    });
  }
}
