import type {Article, Circuit, Exercise, Library, Reference, Study} from '../model/index.js';
import {compare} from './problem.js';
import type {Entry} from './read/index.js';

/** The entries as a library, sorted by id, with the links between studies also seen from the other side. */
export function assemble(language: string, entries: readonly Entry[]): Library {
  const exercises: Exercise[] = [];
  const circuits: Circuit[] = [];
  const studies: Study[] = [];
  const articles: Article[] = [];
  const references: Reference[] = [];
  for (const entry of entries) {
    switch (entry.kind) {
      case 'exercise': exercises.push(entry.record); break;
      case 'circuit': circuits.push(entry.record); break;
      case 'study': studies.push(entry.record); references.push(entry.reference); break;
      case 'article': articles.push(entry.record); break;
    }
  }
  return {
    language,
    exercises: byId(exercises),
    circuits: byId(circuits),
    studies: byId(studies.map((study) => withReverseLinks(study, studies))),
    articles: byId(articles),
    references: byId(references),
  };
}

/** Records by id, sorted, so that the same entries make the same bytes. */
export function byId<T extends {readonly id: string}>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.toSorted((a, b) => compare(a.id, b.id)).map((record) => [record.id, record]));
}

function withReverseLinks(study: Study, all: readonly Study[]): Study {
  const saying = (key: 'contests' | 'supports' | 'replies'): string[] =>
    all.filter((other) => other[key].includes(study.id)).map(({id}) => id).toSorted(compare);
  return {...study, contestedBy: saying('contests'), supportedBy: saying('supports'), repliedBy: saying('replies')};
}
