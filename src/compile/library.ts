import type {Article, Circuit, Exercise, Library, Reference, Study} from '../model/index.js';
import {compare} from './problem.js';
import type {Entry} from './read/index.js';

/**
 * The entries as a library, sorted by id, with the links between studies also seen from the other side. A study that is as it was
 * in `before` is the same record, so that what is made of it need not be made again.
 */
export function assemble(language: string, entries: readonly Entry[], before?: Library): Library {
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
    studies: byId(withReverseLinks(studies, before)),
    articles: byId(articles),
    references: byId(references),
  };
}

/** Records by id, sorted, so that the same entries make the same bytes. */
export function byId<T extends {readonly id: string}>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.toSorted((a, b) => compare(a.id, b.id)).map((record) => [record.id, record]));
}

function withReverseLinks(studies: readonly Study[], before: Library | undefined): Study[] {
  const [contestedBy, supportedBy, repliedBy] = [reverse(studies, 'contests'), reverse(studies, 'supports'), reverse(studies, 'replies')];
  return studies.map((study) => {
    const now = {...study, contestedBy: contestedBy(study.id), supportedBy: supportedBy(study.id), repliedBy: repliedBy(study.id)};
    const old = before?.studies[study.id];
    return old && isSame(old, now) ? old : now;
  });
}

/** Which studies name one, sorted. */
function reverse(studies: readonly Study[], key: 'contests' | 'supports' | 'replies'): (id: string) => string[] {
  const named = new Map<string, string[]>();
  for (const study of studies) {
    for (const id of study[key]) named.set(id, [...named.get(id) ?? [], study.id].sort(compare));
  }
  return (id) => named.get(id) ?? [];
}

/** Two records made of one study share its own parts, such as the list of its effects. */
function isSame(old: Study, now: Study): boolean {
  return old.effects === now.effects && (['contestedBy', 'supportedBy', 'repliedBy'] as const).every((key) => old[key].join() === now[key].join());
}
