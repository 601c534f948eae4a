import {html} from 'lit';
import {article as words} from '../../locales/en/article.js';
import type {Block, Embed, Heading, Inline, RichText, Table} from '../../model/index.js';
import {inlineView, richTextView} from '../rich-text.js';
import type {Scope} from '../scope.js';

/** What an element may add to an article. */
export interface ArticleControls {
  /** In the place of a link that stands alone: the entry itself. */
  readonly show?: (embed: Embed) => unknown;
}

/** The address of a heading on its page. No id of an entry has an underscore, so no source has the same. */
export const headingId = (article: string, {id}: Heading, {prefix}: Scope): string => `${prefix}-${article}_${id}`;

/** The words alone, with nothing that opens. */
export const wordsView = (content: readonly Inline[], scope: Scope): unknown => inlineView(content, {...scope, sources: [], terms: undefined});

const plainText = (content: readonly Inline[]): string =>
  content.map((part) => (typeof part === 'string' ? part : part.kind === 'cite' ? '' : plainText(part.content))).join('');

/**
 * A wide table scrolls by itself, also by keyboard. In a narrow column its rows stand as blocks, each cell after its column's head;
 * the roles are written out because a table that is laid out as blocks is none to some browsers.
 */
const tableView = ({head, rows}: Table, scope: Scope): unknown => {
  const heads = head.map(plainText);
  return html`
  <div class="scroll" tabindex="0" role="region" aria-label="${words.table}: ${heads.join(', ')}"><table role="table">
    <thead><tr role="row">${head.map((cell) => html`<th scope="col" role="columnheader">${inlineView(cell, scope)}</th>`)}</tr></thead>
    <tbody>${rows.map(([first = [], ...others]) => html`<tr role="row"><th scope="row" role="rowheader">${inlineView(first, scope)}</th>
      ${others.map((cell, at) => html`<td role="cell" data-head=${heads[at + 1] ?? ''}>${inlineView(cell, scope)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
};

/** The text of an article: prose, headings, quotes and tables, and the entries that it shows in its middle. */
export const articleBody = (article: string, body: RichText, scope: Scope, {show}: ArticleControls): unknown => {
  const other = (block: Block): unknown => {
    switch (block.kind) {
      case 'heading': {
        const [id, title] = [headingId(article, block, scope), inlineView(block.content, scope)];
        return block.level === 2 ? html`<h3 id=${id} tabindex="-1">${title}</h3>` : html`<h4 id=${id} tabindex="-1">${title}</h4>`;
      }
      case 'quote': return html`<blockquote>${richTextView(block.content, scope, other)}</blockquote>`;
      case 'table': return tableView(block, scope);
      case 'embed': return html`<div part="embed">${show?.(block) ?? html`<p><strong>${wordsView(block.content, scope)}</strong></p>`}</div>`;
      default: return undefined;
    }
  };
  return richTextView(body, scope, other);
};
