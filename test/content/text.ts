import type {Block, Inline} from '../../src/model/index.js';

/** What is read aloud of it: without the citations, whose keys hold figures. */
export const inlineText = (content: readonly Inline[]): string =>
  content.map((part) => (typeof part === 'string' ? part : part.kind === 'cite' ? '' : inlineText(part.content))).join('');

/** The text of prose that is made of paragraphs alone. */
export const paragraphText = (blocks: readonly Block[]): string =>
  blocks.map((block) => {
    if (block.kind !== 'paragraph') throw new Error(`there is a ${block.kind} among the paragraphs`);
    return inlineText(block.content);
  }).join(' ');
