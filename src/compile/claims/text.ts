import {decodeEntity, ENTITY} from '../entities.js';

/** The keys of `[@one; @two]`, and where the whole stands. */
export interface Cited {readonly start: number; readonly end: number; readonly keys: readonly string[]}

/** The words of a text, each at the offset where it stands in the file, and what is cited between them. */
export interface Words {readonly text: string; readonly cited: readonly Cited[]}

/** Citations, the rest of a link behind its text, addresses, character references, and the signs of Markdown. */
const SIGNS = new RegExp(`\\[@([^\\[\\]]*)\\]|\\]\\([^()\\s]*\\)|<?https?://\\S+|${ENTITY.source}|[\\\\*_[\\]\`<>\\n\\t]|\\|`, 'g');

/**
 * What a reader reads of a piece of Markdown, with spaces for all that is sign and not word: no offset moves, so a place among
 * the words is a place in the file.
 */
export function wordsOf(markdown: string): Words {
  const cited: Cited[] = [];
  const text = markdown.replace(SIGNS, (sign: string, keys: string | undefined, entity: string | undefined, at: number) => {
    if (keys !== undefined) cited.push({start: at, end: at + sign.length, keys: keysIn(keys)});
    if (sign === '|') return ';';
    const character = entity === undefined ? '' : decodeEntity(entity) ?? '';
    return character.padEnd(sign.length);
  });
  return {text, cited};
}

function keysIn(list: string): string[] {
  return `@${list}`.split(';').map((part) => part.trim().replace(/^@/, ''));
}
