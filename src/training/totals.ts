import type {Circuit, KitNeed, Library, Range} from '../model/index.js';
import {totalSeconds} from '../dose/index.js';

/** Least and most seconds that a circuit's doses add up to, change-overs included. */
export const circuitSeconds = ({blocks}: Pick<Circuit, 'blocks'>): Range => totalSeconds(blocks.flatMap(({items}) => items.map(({dose}) => dose)));

/** Everything the circuit's exercises need, each thing once. A thing that one exercise needs for certain replaces "this or that". */
export function circuitKit({blocks}: Pick<Circuit, 'blocks'>, {exercises}: Library): readonly KitNeed[] {
  const needs = blocks.flatMap(({items}) => items.flatMap(({exercise}) => exercises[exercise]?.kit ?? []));
  const kit = new Map<string, KitNeed>();
  for (const need of needs) {
    const known = kit.get(need.item);
    // what stands in for it must do so in every exercise that needs it
    kit.set(need.item, {item: need.item, or: known ? known.or.filter((other) => need.or.includes(other)) : need.or});
  }
  return [...kit.values()];
}
