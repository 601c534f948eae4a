import {Lexer, type MarkedToken, type Token} from 'marked';
import {withoutExcuses} from './claims/excuses.js';
import {Cursor} from './cursor.js';
import type {Excerpt} from './excerpt.js';
import {withMeantSigns} from './meant-signs.js';
import type {Report} from './problem.js';
import {quickLex} from './quick-lex.js';
import {reportUnclear} from './unclear.js';

/** What a heading and a list item begin with. */
export const HEADING_SIGNS = /#+[ \t]*/y;
export const ITEM_SIGN = /(?:[-*+]|\d{1,9}[.)])[ \t]*/y;

/** A token and where it stands. */
export interface Located {readonly token: MarkedToken; readonly at: Excerpt}

/** What stands below the frontmatter. */
export interface Body {readonly blocks: readonly Located[]; readonly cursor: Cursor}

/**
 * The top-level blocks of a Markdown body, without the space between them; undefined when the lexer fails, which is reported.
 * marked's lexer alone is used, never its renderer.
 */
export function lex(report: Report, start: number): Body | undefined {
  // marked makes four spaces of a tab here and there. A tab between words is a space, and so the text keeps its length.
  // That one pattern takes an indent whole keeps the time in proportion to the length, which looking behind each tab does not.
  const written = withMeantSigns(withoutExcuses(report.source.text, start), start, report);
  const text = written.includes('\t') ? written.replace(/(^[ \t]+)|\t/gm, (_, indent?: string) => indent ?? ' ') : written;
  const cursor = new Cursor(text, {start, end: text.length});
  const tokens = tokensOf(text.slice(start), report, start);
  return tokens && {blocks: locate(tokens, cursor), cursor};
}

/** The tokens in their places, space left out. */
export function locate(tokens: readonly Token[], cursor: Cursor): Located[] {
  const located: Located[] = [];
  for (const token of tokens) {
    if (!isMarked(token)) continue;
    const at = cursor.take(token.raw);
    if (token.type !== 'space') located.push({token, at});
  }
  return located;
}

/** The tokens with their types, space left out. */
export function visible(tokens: readonly Token[]): MarkedToken[] {
  const seen: MarkedToken[] = [];
  for (const token of tokens) {
    if (isMarked(token) && token.type !== 'space') seen.push(token);
  }
  return seen;
}

function tokensOf(text: string, report: Report, start: number): Token[] | undefined {
  try {
    return quickLex(text) ?? lexWhole(text, report, start);
  } catch (error) {
    // Emphasis in emphasis some hundred levels deep fits the limits and not the stack.
    if (error instanceof RangeError) {
      report.error('too-deep', {start, end: start}, 'Emphasis or links are nested too deeply in this file.');
      return undefined;
    }
    // marked 18 fails on a few texts that nobody means, as `- a\n  > -\nb`.
    report.error('unreadable', {start, end: start}, 'The Markdown of this file cannot be read.', {
      hint: 'Simplify lists, quotes and tables that stand inside one another.',
    });
    return undefined;
  }
}

function lexWhole(text: string, report: Report, start: number): Token[] {
  reportUnclear(report, start);
  return new Lexer().lex(text);
}

/** marked's own kinds of token; others, whose fields have no types, come only from extensions, and none is used. */
const KINDS: ReadonlySet<string> = new Set<MarkedToken['type']>([
  'blockquote', 'br', 'checkbox', 'code', 'codespan', 'def', 'del', 'em', 'escape', 'heading', 'hr', 'html', 'image', 'link', 'list',
  'list_item', 'paragraph', 'space', 'strong', 'table', 'text',
]);

function isMarked(token: Token): token is MarkedToken {
  return KINDS.has(token.type);
}
