import type {Folder} from '../path.js';
import {ARTICLE} from './article.js';
import {oneOf} from './one-of.js';
import {STUDY} from './study.js';
import {TRAINING} from './training.js';

/**
 * The types of a library as one file that needs no other: its ids as literal types, so that a link that leads nowhere does not
 * compile, and its entries in the words of `hamkit/model`. Written out rather than inferred from there, because a site that
 * has only the emitted folder has no valibot; a test holds the two to be the same. It grows by the ids alone.
 */
export function declarations({exercises, circuits, studies, articles}: Readonly<Record<Folder, readonly string[]>>): string {
  return `// Written by hamkit build with index.js: the types of this content. They need no other file.

export type ExerciseId = ${oneOf(exercises)};
export type CircuitId = ${oneOf(circuits)};
export type StudyId = ${oneOf(studies)};
export type ArticleId = ${oneOf(articles)};

/** All entries, by id. */
export declare const library: Library;

export interface Library {
  /** Language of the content, a BCP 47 tag such as \`en\`. */
  language: string;
  exercises: ${byId('ExerciseId', 'Exercise', exercises)};
  circuits: ${byId('CircuitId', 'Circuit', circuits)};
  studies: ${byId('StudyId', 'Study', studies)};
  articles: ${byId('ArticleId', 'Article', articles)};
  /** Bibliographic records, by the id of their study. */
  references: ${byId('StudyId', 'Reference', studies)};
}
${TRAINING}${STUDY}${ARTICLE}`;
}

/** Where there is no entry yet, the values of `Record<never, T>` would be unknown to a page that lists them. */
function byId(id: string, type: string, ids: readonly string[]): string {
  return `Record<${ids.length === 0 ? 'string' : id}, ${type}>`;
}
