import {html} from 'lit';
import {isSafeHref, type Article, type Block, type EntryRef, type Inline} from '../model/index.js';
import {entryView, hashOf} from './entry.js';

/** An article as a site's template may show it: the elements stand where it cites and where it shows an entry. */
export const articleView = ({title, summary, body}: Article): unknown => html`<article class="article">
  <h2>${title}</h2>
  <p class="summary">${summary}</p>
  ${blocksView(body)}
  <ham-cite list></ham-cite>
</article>`;

const blocksView = (blocks: readonly Block[]): unknown => blocks.map((block) => {
  switch (block.kind) {
    case 'paragraph': return html`<p>${inlineView(block.content)}</p>`;
    case 'list': return listView(block.ordered, block.items.map((item) => html`<li>${blocksView(item)}</li>`));
    case 'heading': return block.level === 2 ? html`<h3>${inlineView(block.content)}</h3>` : html`<h4>${inlineView(block.content)}</h4>`;
    case 'quote': return html`<blockquote>${blocksView(block.content)}</blockquote>`;
    case 'table': return html`<div class="table"><table>
      <thead><tr>${block.head.map((cell) => html`<th scope="col">${inlineView(cell)}</th>`)}</tr></thead>
      <tbody>${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inlineView(cell)}</td>`)}</tr>`)}</tbody>
    </table></div>`;
    case 'embed': return entryView(block.to) ?? html`<p>${linkView(block.to, block.content)}</p>`;
  }
});

const listView = (ordered: boolean, items: unknown): unknown => ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;

const linkView = (to: EntryRef, content: readonly Inline[]): unknown => html`<a href=${hashOf(to)}>${inlineView(content)}</a>`;

const inlineView = (content: readonly Inline[]): unknown => content.map((part) => {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'cite': return part.keys.map((key) => html`<ham-cite name=${key}></ham-cite>`);
    case 'emphasis': return html`<em>${inlineView(part.content)}</em>`;
    case 'strong': return html`<strong>${inlineView(part.content)}</strong>`;
    case 'entry': return linkView(part.to, part.content);
    case 'link': return isSafeHref(part.href) ? html`<a href=${part.href} target="_blank" rel="noreferrer">${inlineView(part.content)}</a>` : inlineView(part.content);
  }
});
