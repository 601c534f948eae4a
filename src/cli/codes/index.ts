import type {Code, CodeDoc, CodeDocs} from './code-doc.js';
import {CLAIMS} from './claims.js';
import {FIGURES} from './figures.js';
import {FILES} from './files.js';
import {FRONTMATTER} from './frontmatter.js';
import {LINKS} from './links.js';
import {PAGES} from './pages.js';
import {PROSE} from './prose.js';
import {SECTIONS} from './sections.js';
import {TRAINING} from './training.js';

/** Every code and what is said about it. A code without a doc does not compile. */
export const CODES: Readonly<Record<Code, CodeDoc>> = {...FILES, ...FRONTMATTER, ...SECTIONS, ...PROSE, ...LINKS, ...CLAIMS, ...FIGURES, ...TRAINING, ...PAGES};

/** The same in groups, in the order in which a file is read, and then a page. */
export const GROUPS: readonly {readonly title: string; readonly docs: CodeDocs}[] = [
  {title: 'Files', docs: FILES},
  {title: 'Frontmatter', docs: FRONTMATTER},
  {title: 'Sections and lists', docs: SECTIONS},
  {title: 'Prose', docs: PROSE},
  {title: 'Links between entries', docs: LINKS},
  {title: 'Claims', docs: CLAIMS},
  {title: 'Figures of exercises', docs: FIGURES},
  {title: 'Rules of training', docs: TRAINING},
  {title: 'Tags in pages', docs: PAGES},
];

export function isCode(word: string): word is Code {
  return Object.hasOwn(CODES, word);
}
