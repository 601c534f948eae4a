import type {CircuitItem, Library, Variation} from '../model/index.js';

export const LEVELS = ['easier', 'written', 'harder'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * A circuit's item at another level: the first easier (or harder) exercise that its exercise links to and the library holds,
 * with that link's dose or the exercise's own. Where there is none the item stays as written, and `change` gives the small
 * change that the exercise offers instead, if any.
 */
export function atLevel(item: CircuitItem, level: Level, {exercises}: Library): {item: CircuitItem; change?: Variation} {
  const exercise = exercises[item.exercise];
  const variations = level === 'easier' ? exercise?.easier : level === 'harder' ? exercise?.harder : undefined;
  for (const {exercise: id, dose, text} of variations ?? []) {
    const to = id === undefined ? undefined : exercises[id];
    if (to) return {item: {exercise: to.id, dose: dose ?? to.dose, note: text}};
  }
  const change = variations?.find(({exercise}) => exercise === undefined);
  return change ? {item, change} : {item};
}
