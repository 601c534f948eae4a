import {ENTRY_KINDS, FOLDERS, type EntryKind, type Folder} from '../../model/index.js';
import {ARTICLE} from './article.js';
import {FIGURE} from './figure.js';
import {oneOf} from './one-of.js';
import {PROGRAMMES} from './programmes.js';
import {PROSE} from './prose.js';
import {STUDY} from './study.js';
import {TRAINING} from './training.js';

/**
 * The types of a library as one file that needs no other: its ids as literal types, so that a link that leads nowhere does not
 * compile, and its entries in the words of `hamkit/model`. Written out rather than inferred from there, because a site that
 * has only the emitted folder has no valibot; a test holds the two to be the same. It grows by the ids alone.
 */
export function declarations(ids: Readonly<Record<Folder, readonly string[]>>): string {
  const studies = ids.studies;
  return `// Written by hamkit build with index.js: the types of this content. They need no other file.

${ENTRY_KINDS.map((kind) => `export type ${TYPES[kind]}Id = ${oneOf(ids[FOLDERS[kind]])};`).join('\n')}

/** All entries, by id. */
export declare const library: Library;

export interface Library {
  /** Language of the content, a BCP 47 tag such as \`en\`. */
  language: string;
${ENTRY_KINDS.map((kind) => `  ${FOLDERS[kind]}: ${byId(`${TYPES[kind]}Id`, TYPES[kind], ids[FOLDERS[kind]])};`).join('\n')}
  /** Bibliographic records, by the id of their study. */
  references: ${byId('StudyId', 'Reference', studies)};
  /** Figures, by the id of their exercise. */
  figures: Record<string, Figure>;
}
${TRAINING}${PROGRAMMES}${STUDY}${ARTICLE}${FIGURE}${PROSE}
export type EntryRef =
${ENTRY_KINDS.map((kind) => `  | {readonly kind: '${kind}'; readonly id: ${TYPES[kind]}Id}`).join('\n')};
`;
}

/** The type of a kind's records. */
const TYPES: Readonly<Record<EntryKind, string>> = {
  exercise: 'Exercise', circuit: 'Circuit', plan: 'Plan', check: 'Check', pain: 'PainModel', study: 'Study', article: 'Article', term: 'Term',
  correction: 'Correction',
};

/** Where there is no entry yet, the values of `Record<never, T>` would be unknown to a page that lists them. */
function byId(id: string, type: string, ids: readonly string[]): string {
  return `Record<${ids.length === 0 ? 'string' : id}, ${type}>`;
}
