import type {DefaultTreeAdapterTypes as Tree} from 'parse5';

export type Element = Tree.Element;
export type Located = Element & {readonly sourceCodeLocation: NonNullable<Element['sourceCodeLocation']> & {readonly startTag: NonNullable<NonNullable<Element['sourceCodeLocation']>['startTag']>}};

/** Why a page was left alone. */
export class Unreadable extends Error {}

/** As many tags of ours as no page has that somebody reads. Each can bring the text of a book. */
export const MOST_TAGS = 500;

/** In the order of the page, elements but for what is in those that `enter` does not let in. */
export function elementsOf(tree: Tree.Document, enter: (element: Element) => boolean): readonly Element[] {
  const elements: Element[] = [];
  const collect = (node: Tree.ChildNode): void => {
    if (!isElement(node) || !enter(node)) return;
    elements.push(node);
    node.childNodes.forEach(collect);
  };
  tree.childNodes.forEach(collect);
  return elements;
}

/** Of each node of a page; `'tagName' in node` takes longer. */
export const isElement = (node: Tree.Node): node is Element => !node.nodeName.startsWith('#');

/** Whether an element stands in the text of the page, and is not implied. */
export const isLocated = (element: Element): element is Located => element.sourceCodeLocation?.startTag !== undefined;

export function attribute({attrs}: Element, name: string): string | undefined {
  // of each element of a page: `find` with a function of its own took twice as long
  for (const each of attrs) if (each.name === name) return each.value;
  return undefined;
}

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
