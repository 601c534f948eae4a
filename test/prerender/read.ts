import {defaultTreeAdapter, parse, parseFragment, serializeOuter, type DefaultTreeAdapterTypes as Tree} from 'parse5';

export type Element = Tree.Element;

/** The elements below a node, in the order of the page; those of templates are none of it. */
export function elementsIn(node: Tree.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => (defaultTreeAdapter.isElementNode(child) ? [child, ...elementsIn(child)] : []));
}

export const pageOf = (html: string): Tree.Document => parse(html, {sourceCodeLocationInfo: true});

export const fragmentOf = (html: string): Tree.DocumentFragment => parseFragment(html);

export const attributeOf = ({attrs}: Element, name: string): string | undefined => attrs.find((each) => each.name === name)?.value;

export const staticsIn = (html: string): Element[] => elementsIn(pageOf(html)).filter((element) => attributeOf(element, 'data-ham-static') !== undefined);

export const markupOf = (element: Element): string => serializeOuter(element);

/** The text of a page as a program reads it that knows no styles and no script: blocks apart, space as one. */
export function textOf(node: Tree.ParentNode): string {
  const text = (child: Tree.ChildNode): string => {
    if (defaultTreeAdapter.isTextNode(child)) return child.value;
    if (!defaultTreeAdapter.isElementNode(child) || child.tagName === 'script' || child.tagName === 'style') return '';
    return INLINE.test(child.tagName) ? child.childNodes.map(text).join('') : ` ${child.childNodes.map(text).join('')} `;
  };
  return node.childNodes.map(text).join('').replace(/\s+/g, ' ').trim();
}

const INLINE = /^(?:a|b|em|ham-cite|i|small|span|strong|sup)$/;

/** A page without what hamkit put into its tags. */
export function withoutStatics(html: string): string {
  let rest = html;
  for (const element of staticsIn(html).toReversed()) {
    const {startOffset, endOffset} = element.sourceCodeLocation!;
    rest = rest.slice(0, startOffset) + rest.slice(endOffset);
  }
  return rest;
}
