import {Lexer, type MarkedToken, type Token} from 'marked';
import {Cursor} from './cursor.js';
import type {Excerpt} from './excerpt.js';
import type {Report} from './problem.js';

/** A token and where it stands. */
export interface Located {readonly token: MarkedToken; readonly at: Excerpt}

/** The top-level blocks of a Markdown body, without the space between them. marked's lexer alone is used, never its renderer. */
export function lex(report: Report, start: number): {blocks: Located[]; cursor: Cursor} {
  // marked makes four spaces of a tab here and there. A tab between words is a space, and so the text keeps its length.
  const text = report.source.text.replace(/(?<=\S[ \t]*)\t/g, ' ');
  const cursor = new Cursor(text, {start, end: text.length});
  return {blocks: locate(tokensOf(text.slice(start), report, start), cursor), cursor};
}

/** The tokens in their places, space left out. */
export function locate(tokens: readonly Token[], cursor: Cursor): Located[] {
  return visible(tokens).map((token) => ({token, at: cursor.take(token.raw)}));
}

/** The tokens with their types, space left out. */
export function visible(tokens: readonly Token[]): MarkedToken[] {
  return tokens.filter(isMarked).filter(({type}) => type !== 'space');
}

function tokensOf(text: string, report: Report, start: number): Token[] {
  try {
    return new Lexer().lex(text);
  } catch (error) {
    // Emphasis in emphasis some hundred levels deep fits the limits and not the stack.
    if (!(error instanceof RangeError)) throw error;
    report.error('too-deep', {start, end: start}, 'Emphasis or links are nested too deeply in this file.');
    return [];
  }
}

/** marked's own kinds of token; others, whose fields have no types, come only from extensions, and none is used. */
const KINDS: ReadonlySet<string> = new Set<MarkedToken['type']>([
  'blockquote', 'br', 'checkbox', 'code', 'codespan', 'def', 'del', 'em', 'escape', 'heading', 'hr', 'html', 'image', 'link', 'list',
  'list_item', 'paragraph', 'space', 'strong', 'table', 'text',
]);

function isMarked(token: Token): token is MarkedToken {
  return KINDS.has(token.type);
}
