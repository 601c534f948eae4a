import type {Circuit, KitNeed, Library, Range} from '../model/index.js';
import {totalSeconds} from '../dose/index.js';

/** Least and most seconds that a circuit's doses add up to, change-overs included. */
export const circuitSeconds = ({blocks}: Pick<Circuit, 'blocks'>): Range => totalSeconds(blocks.flatMap(({items}) => items.map(({dose}) => dose)));

/**
 * Everything that blocks need, each thing once. What stands in for a thing must do so in every exercise that needs it; and where
 * a stand-in is needed for certain by another exercise, it serves for both.
 */
export function circuitKit(blocks: Circuit['blocks'], {exercises}: Library): readonly KitNeed[] {
  const kit = new Map<string, KitNeed>();
  for (const {item, or} of blocks.flatMap(({items}) => items.flatMap(({exercise}) => exercises[exercise]?.kit ?? []))) {
    kit.set(item, {item, or: kit.get(item)?.or.filter((other) => or.includes(other)) ?? or});
  }
  return [...kit.values()].filter(({or}) => !or.some((other) => kit.get(other)?.or.length === 0));
}
