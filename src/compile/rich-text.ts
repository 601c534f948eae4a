import type {Token, Tokens} from 'marked';
import type {Block, Inline} from '../model/index.js';
import type {Cursor} from './cursor.js';
import type {Draft} from './draft.js';
import type {Excerpt} from './excerpt.js';
import {FOREIGN, plainText, readInlines} from './inlines.js';
import {HEADING_SIGNS, ITEM_SIGN, locate, type Located} from './lex.js';
import type {ProblemCode} from './problem.js';
import {readTable} from './table.js';
import {htmlHint} from './tags.js';

/** Where prose stands decides what it may hold beside paragraphs and lists. */
export interface Place {
  /** Gives a heading's id, where headings are prose and not sections. */
  readonly headingId?: (title: string) => string;
  /** Whether a link alone in its paragraph shows the entry. Only articles do: entries that show each other would never end. */
  readonly embeds?: boolean;
  /** Quotes and tables. Only articles have them: what a card shows is drawn by a script that leaves them out to stay small. */
  readonly quotesAndTables?: boolean;
}

const FOREIGN_BLOCKS = {
  html: FOREIGN.html,
  code: ['code', 'There is no code in entries.', 'Begin the line without four spaces or a tab, and without ```.'],
  hr: ['rule', 'There are no rules between paragraphs.', 'Take the line away.'],
  def: ['link-definition', 'Links are not defined apart from their text.', 'Write the address at the link: [text](address).'],
} as const satisfies Record<string, readonly [ProblemCode, string, string]>;

/** Blocks of Markdown as the library's text tree. What the tree has no word for is reported, never dropped. */
export function readRichText(blocks: readonly Located[], cursor: Cursor, draft: Draft, place: Place = {}): Block[] {
  return blocks.flatMap(({token, at}) => {
    const inside = cursor.inside(at);
    switch (token.type) {
      case 'paragraph':
      case 'text':
        return readParagraph(token.tokens ?? [], at, inside, draft, place);
      case 'list':
        return [{kind: 'list', ordered: token.ordered, items: readItems(token, inside, draft, place)} satisfies Block];
      case 'blockquote':
      case 'table':
        if (!place.quotesAndTables) {
          const [what, hint] = token.type === 'table' ? ['table', 'Write it as a list.'] : ['quote', 'Write it as a paragraph, without >.'];
          draft.report.error('article-only', at.range(0, at.text.trimEnd().length), `A ${what} can stand only in an article.`, {hint});
          return [];
        }
        return [token.type === 'table' ? readTable(token, at, inside, draft)
          : {kind: 'quote', content: readRichText(locate(token.tokens, inside), inside, draft, within(place))} satisfies Block];
      case 'heading':
        return readHeading(token, at, inside, draft, place);
      case 'html': case 'code': case 'hr': case 'def': {
        const [code, message, hint] = FOREIGN_BLOCKS[token.type];
        draft.report.error(code, at.range(0, at.text.trimEnd().length), message, {hint: (token.type === 'html' ? htmlHint(token.raw) : undefined) ?? hint});
        return [];
      }
      default:
        draft.report.error(token.type === 'checkbox' ? 'task' : 'stray-text', at.range(), 'This cannot stand here.', {
          hint: token.type === 'checkbox' ? FOREIGN.checkbox[2] : undefined,
        });
        return [];
    }
  });
}

function readParagraph(tokens: readonly Token[], at: Excerpt, cursor: Cursor, draft: Draft, place: Place): Block[] {
  const content = readInlines(tokens, cursor, draft);
  const [only, ...others] = content;
  if (only === undefined || typeof only === 'string' || only.kind !== 'entry' || others.length > 0) return [{kind: 'paragraph', content}];
  if (place.embeds && only.to.kind !== 'article') return [{kind: 'embed', to: only.to, content: only.content}];
  draft.report.error('bad-embed', at.range(), 'A link alone in its paragraph shows the entry in its place, and that cannot be done here.', {
    hint: place.embeds ? 'An article is not shown in another one: put the link in a sentence.' : 'Put the link in a sentence.',
  });
  return [];
}

/** Inside a list or a quote there are no headings and no embeds. */
const within = ({quotesAndTables = false}: Place): Place => ({quotesAndTables});

function readItems(list: Tokens.List, cursor: Cursor, draft: Draft, place: Place): Block[][] {
  return itemsOf(list, cursor, draft).map(({tokens, cursor: inside, at}) => {
    if (tokens.length === 0) draft.report.error('bad-item', at.range(), 'The list item is empty.');
    return readRichText(locate(tokens, inside), inside, draft, within(place));
  });
}

export interface ListItem {readonly tokens: readonly Token[]; readonly at: Excerpt; readonly cursor: Cursor}

/** The items of a list, each with a cursor behind its marker. */
export function itemsOf(list: Tokens.List, cursor: Cursor, draft: Draft): ListItem[] {
  if (list.ordered && list.start !== 1) {
    draft.report.error('bad-list', cursor.range, `A numbered list begins with 1, and this begins with ${String(list.start)}.`, {
      hint: 'If it goes on from a list above, indent what stands between them.',
    });
  }
  return list.items.map((item) => {
    const at = cursor.take(item.raw);
    return {tokens: item.tokens, at, cursor: cursor.inside(at).skip(ITEM_SIGN)};
  });
}

function readHeading(token: Tokens.Heading, at: Excerpt, cursor: Cursor, draft: Draft, {headingId}: Place): Block[] {
  const range = at.range(0, at.text.trimEnd().length);
  if (!headingId) {
    draft.report.error('bad-heading', range, 'There is no heading in the middle of this text.', {
      hint: token.depth === 1 ? 'The title of the entry stands in its frontmatter.' : undefined,
    });
    return [];
  }
  if (token.depth !== 2 && token.depth !== 3) {
    draft.report.error('bad-heading', range, `The headings of an article are ## and ###, and this is ${'#'.repeat(token.depth)}.`, {
      hint: token.depth === 1 ? 'The title of the article stands in its frontmatter.' : undefined,
    });
    return [];
  }
  const content: Inline[] = readInlines(token.tokens, cursor.skip(HEADING_SIGNS), draft);
  return [{kind: 'heading', level: token.depth, id: headingId(plainText(content)), content}];
}
