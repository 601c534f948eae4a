import {Lexer, type Token, type Tokens} from 'marked';

/** Rare line ends, and rare spaces at the end of a line. */
const RARE = /[\u2028\u2029]|[\v\f\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF](?:\n|$)/;

/** A line that can begin nothing but a paragraph, or continue one: with a letter, an opening mark, bold or a link. */
const PROSE = /^(?:\p{L}|[“‘"'(]\p{L}|\*\*\p{L}|\[\p{L}(?!\]))/u;

const HEADING = /^(#{2,3}) ([^#\s](?:.*[^#\s])?)$/;

/** An item whose text can begin nothing but a line of prose. */
const BULLET = /^- (.+)$/;
const NUMBER = /^\d{1,9}\. (.+)$/;

/** Text without a sign that means something inside a paragraph, and citations, which are no Markdown: brackets with no address behind them. */
const WORDS = /(?:[^\\`*_<&~@!\][]|\[@(?:[^\\`*_<&~@!\][]|(?<![\w.+-])@)*\](?![[(]))+/y;
/** Bold, emphasis and links as people write them: letters at both ends inside, and outside nothing that touches them. */
const SPAN = new RegExp([
  /(?<!\S)\*\*(?<strong>\p{L}[^\\`*_<&~@!\][]*(?:\p{L}(?=\*\*[.,:;?]?(?:\s|$))|[.,:;?](?=\*\*(?:\s|$))))\*\*/u,
  /(?<!\S)\*(?<emphasis>\p{L}(?:[^\\`*_<&~@!\][]*\p{L})?)\*(?=[.,:;?]?(?:\s|$))/u,
  /\[(?<text>\p{L}[^\\`*_<&~@!\][]*)\]\((?<href>[\w./-]+)\)/u,
].map(({source}) => source).join('|'), 'uy');
/** marked makes links of addresses that stand by themselves. */
const ADDRESS = /https?:|ftp:|www\./i;

/**
 * The tokens of a body whose blocks any reader of Markdown would cut alike: headings, paragraphs and flat lists with blank lines
 * between them. Undefined for any other, which is left to marked whole. Nine files in ten are of this sort, and are cut in a
 * quarter of the time; a test holds that both ways give the same tokens.
 */
export function quickLex(text: string): Token[] | undefined {
  if (isUnusual(text)) return undefined;
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

/** What a full reader of Markdown has to look at: tabs, definitions, space at the ends of lines. Asked one by one, as that is quicker than one pattern. */
function isUnusual(text: string): boolean {
  return text.includes('\t') || text.includes(']:') || text.includes(' \n') || text.endsWith(' ') || RARE.test(text);
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
  return (ADDRESS.test(text) ? undefined : quickInlines(text)) ?? Lexer.lexInline(text);
}

function quickInlines(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = readWords(text, at) ?? readSpan(text, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.raw.length;
  }
  return tokens;
}

function readWords(text: string, at: number): Tokens.Text | undefined {
  WORDS.lastIndex = at;
  const [words] = WORDS.exec(text) ?? [];
  return words === undefined ? undefined : plain(words);
}

function readSpan(text: string, at: number): Tokens.Strong | Tokens.Em | Tokens.Link | undefined {
  SPAN.lastIndex = at;
  const match = SPAN.exec(text);
  if (!match?.groups) return undefined;
  const [raw] = match;
  const {strong, emphasis, text: inner, href} = match.groups;
  if (strong !== undefined) return {type: 'strong', raw, text: strong, tokens: [plain(strong)]};
  if (emphasis !== undefined) return {type: 'em', raw, text: emphasis, tokens: [plain(emphasis)]};
  if (inner === undefined || href === undefined) return undefined;
  return {type: 'link', raw, href, title: null, text: inner, tokens: [plain(inner)]};
}

function plain(text: string): Tokens.Text {
  return {type: 'text', raw: text, text, escaped: false};
}
