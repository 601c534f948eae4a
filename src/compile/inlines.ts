import type {MarkedToken, Token, Tokens} from 'marked';
import type {EntryLink, Inline, Link} from '../model/index.js';
import type {Cursor} from './cursor.js';
import type {Draft} from './draft.js';
import type {Excerpt} from './excerpt.js';
import {targetOf} from './href.js';
import {locate} from './lex.js';
import type {ProblemCode} from './problem.js';
import {htmlHint} from './tags.js';
import {readText} from './text.js';

/** Emphasis and links inside one another: more is a slip of asterisks, and a page would show no difference. */
const NESTING = 6;

/** What a span begins with. */
const ONE_STAR = /[*_]/y;
const TWO_STARS = /[*_]{2}/y;
const BRACKET = /\[/y;

/** Inline Markdown that the library has no word for, and what to write instead. */
export const FOREIGN = {
  html: ['raw-html', 'HTML is not allowed here.', 'Write Markdown, and `&lt;` for a plain <.'],
  image: ['image', 'There are no images in entries.', 'Link to the picture, or leave it out.'],
  codespan: ['code', 'There is no code in entries.', 'Take the backticks away.'],
  br: ['line-break', 'There are no line breaks inside a paragraph.', 'Take the two spaces or the backslash at the end of the line away, or begin a new paragraph.'],
  del: ['strikethrough', 'Text is not struck through here.', 'Delete it, or take the ~ away.'],
  checkbox: ['task', 'There are no task lists here.', 'Take the [ ] away.'],
} as const satisfies Record<string, readonly [ProblemCode, string, string]>;

const REMOTE_IMAGE = [
  'remote-image', 'A picture from another server tells that server who reads the page.', 'Link to the page that shows it, or leave it out.',
] as const satisfies readonly [ProblemCode, string, string];

/** The inline tokens of a paragraph, a heading or a cell as the library's text tree. */
export function readInlines(tokens: readonly Token[], cursor: Cursor, draft: Draft, depth = 0): Inline[] {
  const inlines: Inline[] = [];
  for (const {token, at} of locate(tokens, cursor)) {
    for (const inline of readInline(token, at, cursor, draft, depth)) inlines.push(inline);
  }
  return joined(inlines);
}

function readInline(token: MarkedToken, at: Excerpt, cursor: Cursor, draft: Draft, depth: number): Inline[] {
  const content = (inner: readonly Token[], marker: RegExp): Inline[] => {
    if (depth < NESTING) return readInlines(inner, cursor.inside(at).skip(marker), draft, depth + 1);
    draft.report.error('too-deep', at.range(), 'Emphasis is nested too deeply here.');
    return [];
  };
  switch (token.type) {
    case 'text':
      return readText(at, draft);
    case 'escape':
      return [token.text];
    case 'em':
      return [{kind: 'emphasis', content: content(token.tokens, ONE_STAR)}];
    case 'strong':
      return [{kind: 'strong', content: content(token.tokens, TWO_STARS)}];
    case 'link': {
      const link = readLink(token, at, token.autolink ? [token.text] : content(token.tokens, BRACKET), draft);
      return link ? [link] : [];
    }
    case 'html': case 'image': case 'codespan': case 'br': case 'del': case 'checkbox': {
      const [code, message, hint] = isRemoteImage(token) ? REMOTE_IMAGE : FOREIGN[token.type];
      // An element is two tokens or more, and one slip.
      if (token.type !== 'html' || !draft.report.tellsOnLineOf(at.range(), code)) draft.report.error(code, at.range(), message, {hint: (token.type === 'html' ? htmlHint(token.raw) : undefined) ?? hint});
      return [];
    }
    default:
      draft.report.error('bad-link', at.range(), 'This cannot stand inside a paragraph.');
      return [];
  }
}

/** `https://…`, or `//…` which has the scheme of the page. */
function isRemoteImage(token: MarkedToken): boolean {
  return token.type === 'image' && /^(?:https?:)?\/\//i.test(token.href);
}

function readLink(token: Tokens.Link, at: Excerpt, content: Inline[], draft: Draft): Link | EntryLink | undefined {
  const {report} = draft;
  if (token.title) {
    report.error('bad-link', at.range(), 'A link has no title here.', {hint: 'Take the text in quotes after the address away.'});
  }
  if (plainText(content).trim() === '') {
    report.error('bad-link', at.range(), 'The link has no text.', {hint: 'Write what it leads to between the [ and the ].'});
  }
  const target = targetOf(token.href, draft.path, token.autolink === true);
  switch (target.to) {
    case 'web':
      return {kind: 'link', href: target.href, content};
    case 'entry':
      draft.uses.push({to: target.entry, written: at.settled(), path: target.path});
      return {kind: 'entry', to: target.entry, content};
    case 'nowhere':
      report.error(target.code, at.range(), target.message, {hint: target.hint});
      return undefined;
  }
}

/**
 * Neighbouring texts become one: marked splits at escapes and other places that mean nothing to a reader. Space between a word
 * and its citation is taken out, as the mark stands at the word; between two citations it keeps their marks apart.
 */
export function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') result[result.length - 1] = last + inline;
    else if (isCitation(inline) && typeof last === 'string' && !(last.trim() === '' && isCitation(result.at(-2)))) {
      result.splice(-1, 1, ...[last.trimEnd()].filter(Boolean), inline);
    } else if (inline !== '') result.push(inline);
  }
  return result;
}

function isCitation(inline: Inline | undefined): boolean {
  return typeof inline === 'object' && inline.kind === 'cite';
}

/** Without the space a text begins with, such as that between a dash or a colon and the prose behind it. */
export function trimmedStart(inlines: readonly Inline[]): Inline[] {
  const [first, ...others] = joined(inlines);
  if (typeof first !== 'string') return joined(inlines);
  return joined([first.trimStart(), ...others]);
}

/** The words alone. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => {
    if (typeof inline === 'string') return inline;
    return inline.kind === 'cite' ? '' : plainText(inline.content);
  }).join('');
}
