import {html, nothing} from 'lit';
import type {Block, Inline} from '../model/index.js';
import {isSafeHref} from '../model/index.js';
import type {Scope} from './scope.js';
import {citeMarks} from './sources.js';

export const inlineView = (content: readonly Inline[], scope: Scope): unknown => content.map((part) => {
  if (typeof part === 'string') return part;
  if (part.kind === 'cite') return citeMarks(part.keys, scope);
  const inner = inlineView(part.content, scope);
  switch (part.kind) {
    case 'emphasis': return html`<em>${inner}</em>`;
    case 'strong': return html`<strong>${inner}</strong>`;
    // checked here once more because this is the place where a bad address would do harm
    case 'link': return isSafeHref(part.href) ? html`<a href=${part.href}>${inner}</a>` : inner;
    // an entry has no address of its own on a stranger's page
    case 'entry': return html`<span class="entry">${inner}</span>`;
  }
});

const blockView = (block: Block, scope: Scope): unknown => {
  switch (block.kind) {
    case 'paragraph': case 'embed': return html`<p>${inlineView(block.content, scope)}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${
        // a lone paragraph needs no element of its own in a list
        item.length === 1 && item[0]!.kind === 'paragraph' ? inlineView(item[0]!.content, scope) : richTextView(item, scope)}</li>`);
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'heading': return html`<h4>${inlineView(block.content, scope)}</h4>`;
    case 'quote': return html`<blockquote>${richTextView(block.content, scope)}</blockquote>`;
    case 'table': return html`<table>
      <thead><tr>${block.head.map((cell) => html`<th scope="col">${inlineView(cell, scope)}</th>`)}</tr></thead>
      <tbody>${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inlineView(cell, scope)}</td>`)}</tr>`)}</tbody>
    </table>`;
    default: return nothing;
  }
};

export const richTextView = (blocks: readonly Block[], scope: Scope): unknown => blocks.map((block) => blockView(block, scope));
