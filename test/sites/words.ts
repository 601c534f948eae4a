import {defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';

const SILENT = new Set(['script', 'style', 'template', 'head']);

/** The words of a page as somebody reads it who has no script. */
export function wordsOf(html: string): string {
  return textOf(parse(html)).replace(/\s+/g, ' ').trim();
}

function textOf(node: Tree.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (tree.isElementNode(node) && SILENT.has(node.tagName)) return '';
  // blocks are words apart
  return 'childNodes' in node ? ` ${node.childNodes.map(textOf).join('')} ` : '';
}

/** The tags of hamkit in a page, with where each begins and ends. */
export function tagsOf(html: string): {readonly name: string; readonly start: number; readonly end: number; readonly words: string}[] {
  const found: ReturnType<typeof tagsOf> = [];
  const look = (node: Tree.Node): void => {
    if (tree.isElementNode(node) && node.tagName.startsWith('ham-')) {
      const location = node.sourceCodeLocation;
      if (location) found.push({name: node.tagName, start: location.startOffset, end: location.endOffset, words: textOf(node).trim()});
    } else if ('childNodes' in node) {
      node.childNodes.forEach(look);
    }
  };
  look(parse(html, {sourceCodeLocationInfo: true}));
  return found;
}

const MARK = '\u0000';
/** A paragraph that ended at a tag of ours or began behind it, as a block ends paragraphs. */
const AROUND_MARK = new RegExp(`(?:</?p>|\\s)*${MARK}(?:</?p>|\\s)*`, 'g');

/** A page before it was prerendered with a mark for each tag of ours. Nobody has to have closed it. */
export function outsideBefore(html: string): string {
  return html.replace(/<ham-[^>]*>/g, MARK).replace(/<\/ham-[^>]*>/g, '').replace(AROUND_MARK, MARK);
}

/** A prerendered page likewise, without the link to our stylesheet. */
export function outsideAfter(html: string): string {
  let rest = html;
  for (const {start, end} of tagsOf(html).toReversed()) rest = rest.slice(0, start) + MARK + rest.slice(end);
  return rest.replace(/<link rel="stylesheet" href="[^"]*hamkit\.css">/, '').replace(AROUND_MARK, MARK);
}
