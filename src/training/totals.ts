import type {Circuit, KitNeed, Library, Range} from '../model/index.js';
import {totalSeconds} from '../dose/index.js';

/** Least and most seconds that a circuit's doses add up to, change-overs included. */
export const circuitSeconds = ({blocks}: Pick<Circuit, 'blocks'>): Range => totalSeconds(blocks.flatMap(({items}) => items.map(({dose}) => dose)));

/**
 * Several needs as one, each thing once. What stands in for a thing must do so wherever it is needed; and where a stand-in is
 * needed for certain elsewhere, it serves for both.
 */
export function mergedKit(needs: readonly KitNeed[]): readonly KitNeed[] {
  const kit = new Map<string, KitNeed>();
  for (const {item, or} of needs) kit.set(item, {item, or: kit.get(item)?.or.filter((other) => or.includes(other)) ?? or});
  return [...kit.values()].filter(({or}) => !or.some((other) => kit.get(other)?.or.length === 0));
}

/** Everything that blocks need. */
export const circuitKit = (blocks: Circuit['blocks'], {exercises}: Library): readonly KitNeed[] =>
  mergedKit(blocks.flatMap(({items}) => items.flatMap(({exercise}) => exercises[exercise]?.kit ?? [])));
