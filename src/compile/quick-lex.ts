import {Lexer, type Token, type Tokens} from 'marked';

/** What a full reader of Markdown has to look at: tabs, definitions, space at the ends of lines, rare line ends. */
const UNUSUAL = /[\t\u2028\u2029]|\]:|[^\S\n]\n|[^\S\n]$/;

/** A line that can begin nothing but a paragraph, or continue one: with a letter, an opening mark, bold or a link. */
const PROSE = /^(?:\p{L}|[“‘"'(]\p{L}|\*\*\p{L}|\[\p{L}(?!\]))/u;

const HEADING = /^(#{2,3}) ([^#\s](?:.*[^#\s])?)$/;

/** An item whose text can begin nothing but a line of prose. */
const BULLET = /^- (.+)$/;
const NUMBER = /^\d{1,9}\. (.+)$/;

/** Text without a sign that means something inside a paragraph, once citations are taken out: they are no Markdown. */
const PLAIN = /^[^\\`*_<&~@!\][]*$/;
const CITATION = /\[@[^\][]*\](?![[(])/g;
const ADDRESS = /https?:|ftp:|www\./i;

/**
 * The tokens of a body whose blocks any reader of Markdown would cut alike: headings, paragraphs and flat lists with blank lines
 * between them. Undefined for any other, which is left to marked whole. Nine files in ten are of this sort, and are cut in a
 * quarter of the time; a test holds that both ways give the same tokens.
 */
export function quickLex(text: string): Token[] | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const tokens: Token[] = [];
  let listBefore = false;
  for (const piece of text.split(/(\n{2,})/)) {
    if (/^\n*$/.test(piece)) {
      if (piece !== '') tokens.push({type: 'space', raw: piece} satisfies Tokens.Space);
      continue;
    }
    const token = readBlock(piece.replace(/^\n|\n$/g, ''));
    // Another list behind a blank line may go on from the first.
    if (!token || (listBefore && token.type === 'list')) return undefined;
    listBefore = token.type === 'list';
    if (piece.startsWith('\n')) tokens.push({type: 'space', raw: '\n'});
    tokens.push(token);
  }
  return tokens;
}

function readBlock(raw: string): Token | undefined {
  const [, signs, title] = HEADING.exec(raw) ?? [];
  if (signs !== undefined && title !== undefined) {
    return {type: 'heading', raw, depth: signs.length, text: title, tokens: inlines(title)} satisfies Tokens.Heading;
  }
  const lines = raw.split('\n');
  if (lines.every((line) => PROSE.test(line))) {
    return {type: 'paragraph', raw, text: raw, tokens: inlines(raw)} satisfies Tokens.Paragraph;
  }
  return readList(raw, lines, BULLET) ?? readList(raw, lines, NUMBER);
}

function readList(raw: string, lines: readonly string[], marker: RegExp): Tokens.List | undefined {
  const items: Tokens.ListItem[] = [];
  for (const [index, line] of lines.entries()) {
    const text = marker.exec(line)?.[1];
    if (text === undefined || !PROSE.test(text)) return undefined;
    items.push({
      type: 'list_item', raw: index < lines.length - 1 ? `${line}\n` : line, task: false, loose: false, text,
      tokens: [{type: 'text', raw: text, text, tokens: inlines(text)} satisfies Tokens.Text],
    });
  }
  const ordered = marker === NUMBER;
  return {type: 'list', raw, ordered, start: ordered ? Number.parseInt(raw, 10) : '', loose: false, items};
}

function inlines(text: string): Token[] {
  const words = text.includes('[@') ? text.replace(CITATION, '') : text;
  if (PLAIN.test(words) && !ADDRESS.test(words)) return [{type: 'text', raw: text, text, escaped: false} satisfies Tokens.Text];
  return Lexer.lexInline(text);
}
