import type {Block, Inline, Study} from '../../model/index.js';

const inLine = (part: Inline): readonly string[] =>
  (typeof part === 'string' ? [] : part.kind === 'cite' ? part.keys : part.content.flatMap(inLine));

const inBlock = (block: Block): readonly string[] =>
  (block.kind === 'paragraph' ? block.content.flatMap(inLine) : block.kind === 'list' ? block.items.flat().flatMap(inBlock) : []);

/** The reference ids that a study's prose cites. */
export const citedIn = ({summary, doesNotShow, limits}: Study): readonly string[] =>
  [...new Set([...summary, ...doesNotShow, ...limits].flatMap(inBlock))];
