import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';

export type Element = Tree.Element;
export type Located = Element & {readonly sourceCodeLocation: NonNullable<Element['sourceCodeLocation']> & {readonly startTag: NonNullable<NonNullable<Element['sourceCodeLocation']>['startTag']>}};

/** Why a page was left alone. */
export class Unreadable extends Error {}

/** Elements inside one another. Browsers stop at 512; what a parser does at each grows with it. */
const DEEPEST = 1000;

/** As many tags of ours as no page has that somebody reads. Each can bring the text of a book. */
export const MOST_TAGS = 500;

/**
 * A page as a tree with the places of its tags. What would make a parser take hours is refused: tags a thousand deep, and emphasis
 * left open that each paragraph opens anew.
 */
export function treeOf(html: string): Tree.Document {
  let depth = 0;
  // each tag is an element, and a few are implied or opened anew
  let left = 4 * html.split('<').length + 1000;
  return parse(html, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        if (--left < 0) throw new Unreadable('It has emphasis left open, which each paragraph opens anew.');
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      // texts need no place, and each word of one would be given a new one: half the time of a page
      setNodeSourceCodeLocation(node, location) {
        if (!defaultTreeAdapter.isTextNode(node)) defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
      },
      onItemPush() { if (++depth > DEEPEST) throw new Unreadable(`Its tags stand more than ${DEEPEST} deep.`); },
      onItemPop() { depth -= 1; },
    },
  });
}

/** In the order of the page, elements but for what is in those that `enter` does not let in. */
export function* elementsOf(tree: Tree.Document, enter: (element: Element) => boolean): Generator<Element> {
  const waiting: Tree.ChildNode[] = tree.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node) || !enter(node)) continue;
    yield node;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child) waiting.push(child);
    }
  }
}

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;

/** Whether an element stands in the text of the page, and is not implied. */
export const isLocated = (element: Element): element is Located => element.sourceCodeLocation?.startTag !== undefined;

export const attribute = ({attrs}: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;

/** The elements around one, the nearest first. */
export function* around(element: Element): Generator<Element> {
  for (let {parentNode} = element; parentNode && isElement(parentNode); {parentNode} = parentNode) yield parentNode;
}

/** The encoding that a page says it is in, where that is not UTF-8: https://html.spec.whatwg.org/multipage/semantics.html#charset */
export function foreignCharset(tree: Tree.Document): string | undefined {
  for (const element of elementsOf(tree, ({tagName}) => tagName !== 'body')) {
    if (element.tagName !== 'meta') continue;
    const [, named] = /charset\s*=\s*["']?([^\s"';]+)/i.exec(attribute(element, 'http-equiv')?.toLowerCase() === 'content-type' ? attribute(element, 'content') ?? '' : '') ?? [];
    const charset = attribute(element, 'charset')?.trim() ?? named;
    // the first counts; what calls itself UTF-16 here is read as UTF-8
    if (charset !== undefined) return /^(?:unicode-1-1-utf-8|utf-?8|utf-?16.*)$/i.test(charset) ? undefined : charset;
  }
  return undefined;
}

/** Where an element ends in the text: behind its end tag, or where it was never closed behind its start tag, as all of ours are meant. */
export const endOf = ({sourceCodeLocation: {startTag, endTag}}: Located): number => (endTag ?? startTag).endOffset;
