import {defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {attribute, isElement} from './page.js';
import {escapeAttribute, escapeText} from './stringify.js';

/** What any reader of feeds shows, with the attributes that mean something there. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'], b: [], blockquote: [], dd: [], dl: [], dt: [], em: [], h2: [], h3: [], h4: [], h5: [], h6: [], li: ['value'], ol: ['start'], p: [], small: [], strong: [],
  table: [], tbody: [], td: [], th: [], thead: [], tr: [], ul: [],
};

/** Drawings need the stylesheet, and so does what is said in their place; a list of contents needs the page. */
const isDropped = (element: Tree.Element): boolean => element.tagName === 'svg' || element.tagName === 'nav' || attribute(element, 'aria-hidden') === 'true'
  || attribute(element, 'class') === 'unseen';

/**
 * Static markup as plain HTML for feeds, which is also well-formed XML: no classes, no drawings, nothing folded. Links within the page go
 * to the page, where its address is known.
 */
export function plain(markup: string, page: string | undefined): string {
  return contentOf(parseFragment(markup), page).replace(/\s*\n\s*/g, '\n').trim();
}

const contentOf = ({childNodes}: Tree.ParentNode, page: string | undefined): string => childNodes.map((node) => textOf(node, page)).join('');

function textOf(node: Tree.ChildNode, page: string | undefined): string {
  if (defaultTreeAdapter.isTextNode(node)) return escapeText(node.value);
  if (!isElement(node) || isDropped(node)) return '';
  const {tagName} = node;
  const content = contentOf(node, page);
  if (tagName === 'summary' || tagName === 'figcaption') return `<p><strong>${content}</strong></p>`;
  if (tagName === 'a') {
    const href = addressOf(node, page);
    return href === undefined ? content : `<a href="${escapeAttribute(href)}">${content}</a>`;
  }
  const attributes = KEPT[tagName];
  if (!attributes) return content;
  return `<${tagName}${attributes.map((name) => written(name, attribute(node, name))).join('')}>${content}</${tagName}>`;
}

const written = (name: string, value: string | undefined): string => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`);

function addressOf(link: Tree.Element, page: string | undefined): string | undefined {
  const href = attribute(link, 'href');
  return href?.startsWith('#') ? page && page.replace(/#.*/s, '') + href : href;
}
