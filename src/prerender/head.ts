import type {DefaultTreeAdapterTypes as Tree} from 'parse5';
import {fromBase} from './base.js';
import {escapeAttribute} from './stringify.js';
import type {Edit} from './edit.js';
import {hashOf} from './hash.js';
import {jsonLdOf, type Told} from './json-ld.js';
import {attribute, elementsOf, isElement, isLocated, type Element} from './page.js';
import type {PageTree} from './tree.js';

interface Wanted {
  readonly stylesheet: string | undefined;
  /** What the page shows; undefined where it is not told to search engines. */
  readonly jsonLd: readonly Told[] | undefined;
}

/** The one stylesheet of all static markup, as a file beside the pages. */
export const STYLESHEET = 'hamkit.css';

const DATA = 'data-ham-json-ld';

/** The changes of a page's head: the link to the stylesheet, and data of schema.org. Both go at its end, behind the styles of the page. */
export function headEdits(html: string, {document}: PageTree, {stylesheet, jsonLd}: Wanted): Edit[] {
  // most pages have none of these, and to look at each element takes a while
  const elements = /hamkit\.css|<base/i.test(html) || (jsonLd && html.includes(DATA)) ? elementsOf(document, ({tagName}) => tagName !== 'svg') : [];
  const isLinked = elements.some((element) => element.tagName === 'link' && /(?:^|\/)hamkit\.css(?:$|[?#])/.test(attribute(element, 'href') ?? ''));
  const link = stylesheet === undefined || isLinked ? '' : `<link rel="stylesheet" href="${escapeAttribute(fromBase(stylesheet, elements))}">`;
  const earlier = jsonLd && elements.find((element) => element.tagName === 'script' && attribute(element, DATA) !== undefined);
  const data = jsonLd && jsonLdOf(jsonLd);
  const hash = data === undefined ? '' : hashOf(data);
  const script = data === undefined || (earlier && attribute(earlier, DATA) === hash) ? '' : `<script type="application/ld+json" ${DATA}="${hash}">${data}</script>`;
  const edits: Edit[] = [];
  if (script && earlier && isLocated(earlier)) edits.push({start: earlier.sourceCodeLocation.startOffset, end: earlier.sourceCodeLocation.endOffset, text: script});
  const added = link + (earlier ? '' : script);
  const at = added === '' ? undefined : endOfHead(document);
  return at === undefined ? edits : [...edits, {start: at, end: at, text: added}];
}

/** Before `</head>`; in a page that leaves that out, behind the last thing in its head; undefined in a part of a page, which has none. */
function endOfHead(document: Tree.Document): number | undefined {
  const head = childNamed('head', childNamed('html', document));
  const last = head?.childNodes.findLast((node) => isElement(node) && isLocated(node));
  const location = head?.sourceCodeLocation;
  return location?.endTag?.startOffset ?? last?.sourceCodeLocation.endOffset ?? location?.startTag?.endOffset;
}

const childNamed = (name: string, parent: Tree.ParentNode | undefined): Element | undefined =>
  parent?.childNodes.find((node): node is Element => isElement(node) && node.tagName === name);
