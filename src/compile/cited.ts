import type {Block, EntryRef, Inline, RichText, Study} from '../model/index.js';

/** Ids of the studies that the prose of a study cites; other entries say so in their `sources`. */
export function citedBy({summary, doesNotShow, limits}: Study): string[] {
  return [summary, doesNotShow, limits].flatMap((text) => inlinesOf(text)).flatMap(keysIn);
}

/** The entries that a text shows in its middle, in order. */
export function embeddedIn(text: RichText): EntryRef[] {
  return text.flatMap((block) => block.kind === 'embed' ? [block.to] : []);
}

/** The text of all blocks, one behind the other. */
export function inlinesOf(text: RichText): Inline[] {
  return text.flatMap((block: Block): readonly Inline[] => {
    switch (block.kind) {
      case 'list': return block.items.flatMap(inlinesOf);
      case 'quote': return inlinesOf(block.content);
      case 'table': return [block.head, ...block.rows].flat(2);
      default: return block.content;
    }
  });
}

function keysIn(inline: Inline): readonly string[] {
  if (typeof inline === 'string') return [];
  return inline.kind === 'cite' ? inline.keys : inline.content.flatMap(keysIn);
}
