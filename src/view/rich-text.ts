import {html} from 'lit';
import {isSafeHref, type Block, type Inline} from '../model/index.js';
import type {Scope} from './scope.js';
import {citationView} from './sources.js';
import {termView} from './term.js';

export const inlineView = (content: readonly Inline[], scope: Scope): unknown => content.map((part) => {
  if (typeof part === 'string') return part;
  if (part.kind === 'cite') return part.keys.map((key) => citationView(key, scope));
  const inner = inlineView(part.content, scope);
  return part.kind === 'emphasis' ? html`<em>${inner}</em>`
    : part.kind === 'strong' ? html`<strong>${inner}</strong>`
    // checked here once more, because this is the place where a bad address would do harm
    : part.kind === 'link' && isSafeHref(part.href) ? html`<a href=${part.href}>${inner}</a>`
    : part.kind === 'entry' && part.to.kind === 'term' ? termView(part.to.id, inner, scope)
    // any other entry has no address of its own on a stranger's page
    : inner;
});

/** The prose of a section: paragraphs and lists. Only an article has other blocks, and a way to draw them. */
export const richTextView = (blocks: readonly Block[], scope: Scope, other?: (block: Block) => unknown): unknown => blocks.map((block) => {
  if (block.kind === 'paragraph') return html`<p>${inlineView(block.content, scope)}</p>`;
  if (block.kind !== 'list') return other?.(block) ?? '';
  const items = block.items.map((item) => html`<li>${richTextView(item, scope, other)}</li>`);
  return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
});
