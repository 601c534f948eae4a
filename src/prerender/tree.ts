import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree, type Token} from 'parse5';
import {ElementPlace, Stretch} from './element-place.js';
import {around, attribute, isElement, Unreadable, type Element} from './page.js';
import {HEADING} from './heading.js';
import {wordless} from './wordless.js';

/** A page, as far as it was parsed. */
export interface PageTree {
  readonly document: Tree.Document;
  /** What may be a tag of ours, and what may be a heading, in the order of the text. */
  readonly notable: readonly Element[];
}

/** Elements inside one another. Browsers stop at 512; what a parser does at each grows with it. */
const DEEPEST = 1000;

/** What a page is parsed for: tags of ours, a link to their stylesheet, a base, data in the head; and what throws away the body that has them. */
const WANTED = /<ham-|data-ham|hamkit\.css|<base|<frameset/gi;

/**
 * What can still change, while it is open, where a tag of ours in it stands: a paragraph, what goes on behind its own end, and a tag of
 * ours. https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements
 */
const UNSETTLED = /^(?:ham-.*|p|a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

/** Blocks, which stand in no paragraph, and pictures, in which nothing stands: where they are, nobody asks, nor for most of their attributes. */
const BLOCK = /^(?:article|aside|blockquote|div|figcaption|figure|footer|header|img|li|main|nav|ol|path|section|svg|ul)$/;

/** Tags of ours and headings. */
const isNotable = ({tagName, attrs}: Element): boolean => tagName.startsWith('ham-') || HEADING.test(tagName) || attrs.some(isRead);

/** Whether an attribute can make something of a block: a tag of ours, a heading, what stands in for an entry. */
const isRead = ({name}: Token.Attribute): boolean => name === 'slot' || name === 'role' || name === 'aria-level' || name.startsWith('data-ham');

/** Says that the rest of a page is of no interest. */
class Settled extends Error {}

/** The page that is parsed now. There is one at a time, and to make an adapter for each would take a tenth longer. */
class Parsing implements PageTree {
  readonly document = defaultTreeAdapter.createDocument();
  depth = 0;
  /** Elements, and those of them that a tag made. Emphasis makes others of itself where a block ends before it, and moves what stands in it. */
  made = 0;
  placed = 0;
  /** Where the last of those begins. */
  begin = 0;
  /** Whether the last that was made is a block like any other. */
  isPlain = false;

  readonly notable: Element[] = [];

  /** `last` is where what is wanted begins for the last time, and `most` how many elements there may be. */
  constructor(readonly at: (offset: number) => number, readonly last: number, readonly most: number) {}
}
let parsing: Parsing;

const adapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  createDocument: () => parsing.document,
  createElement(name, namespace, attributes) {
    if (++parsing.made > parsing.most) throw new Unreadable('It has emphasis left open, which each paragraph opens anew.');
    parsing.isPlain = BLOCK.test(name) && !attributes.some(isRead);
    return defaultTreeAdapter.createElement(name, namespace, parsing.isPlain ? [] : attributes);
  },
  // texts need no place, and each word of one would be given a new one
  setNodeSourceCodeLocation(node, place) {
    if (!isElement(node)) return;
    parsing.placed += 1;
    parsing.begin = place?.startOffset ?? 0;
    if (parsing.isPlain) return;
    if (isNotable(node)) parsing.notable.push(node);
    if (place) node.sourceCodeLocation = new ElementPlace(parsing.at(place.startOffset), parsing.at(place.endOffset));
  },
  updateNodeSourceCodeLocation(node, {endOffset, endTag}) {
    const place = isElement(node) ? node.sourceCodeLocation : undefined;
    if (!place || endOffset === undefined) return;
    place.endOffset = parsing.at(endOffset);
    if (endTag) place.endTag = new Stretch(parsing.at(endTag.startOffset), place.endOffset);
  },
  onItemPush(element) {
    if (++parsing.depth > DEEPEST) throw new Unreadable(`Its tags stand more than ${DEEPEST} deep.`);
    if (parsing.begin > parsing.last && parsing.made === parsing.placed && isSettledAround(element)) throw new Settled();
  },
  onItemPop() { parsing.depth -= 1; },
};

/** What stands in a template is not seen from outside of it. */
function isSettledAround(element: Element): boolean {
  const outer = [...around(element)];
  return outer.at(-1)?.tagName === 'html' && !outer.some((each) => UNSETTLED.test(each.tagName) || attribute(each, 'data-ham') !== undefined);
}

/**
 * A page as a tree with the places of its tags, up to where no tag of ours can change any more, and without most of its words. What would
 * make a parser take hours is refused: tags a thousand deep, and emphasis left open that each paragraph opens anew.
 */
export function treeOf(html: string): PageTree {
  const {text, at} = wordless(html);
  let last = 0;
  for (const {index} of text.matchAll(WANTED)) last = index;
  // each tag is an element, and a few are implied or opened anew
  parsing = new Parsing(at, last, 4 * countOf(text, '<') + 1000);
  try {
    parse(text, {sourceCodeLocationInfo: true, treeAdapter: adapter});
  } catch (error) {
    if (!(error instanceof Settled)) throw error;
  }
  return parsing;
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
