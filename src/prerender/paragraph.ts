import {parseFragment} from 'parse5';
import type {Edit} from './edit.js';
import {around, attribute, endOf, isElement, isLocated, type Element, type Located} from './page.js';
import {isOurs} from './tag.js';

/** Up to here a block closes no paragraph: https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-button-scope */
const BOUNDARY = /^(?:annotation-xml|applet|body|button|caption|desc|foreignObject|html|marquee|m[inos]|mtext|object|select|table|td|template|th|title)$/;

/** A block in a paragraph, and what stands between the two, the paragraph first. */
interface Inside {readonly block: Located; readonly chain: readonly Located[]}

/**
 * Takes blocks out of the paragraphs around them, which would end at them: a browser closes a paragraph where a block begins, and
 * Markdown puts one round each tag that stands alone. A paragraph of nothing else goes; one with words is parted before and behind.
 * What had an attribute on it, as an id to lead to, keeps it.
 */
export function freed(html: string, blocks: readonly Located[]): Edit[] {
  const paragraphs = new Map<Located, Inside[]>();
  for (const block of new Set(blocks.map(outermost))) {
    const chain = chainOf(block);
    const [paragraph] = chain;
    if (paragraph) paragraphs.set(paragraph, [...paragraphs.get(paragraph) ?? [], {block, chain}]);
  }
  return [...paragraphs].flatMap(([paragraph, inside]) => parted(html, paragraph, inside));
}

/** A closed tag of ours around a tag, as `<ham-content>`, leaves the paragraph with it. */
function outermost(tag: Located): Located {
  let outer = tag;
  for (const element of upTo(tag)) if (isLocated(element) && isOurs(element) && element.sourceCodeLocation.endTag) outer = element;
  return outer;
}

/** What stands round an element up to a paragraph, that one first; nothing where it is in none. Tags of ours that were never closed are closed before. */
function chainOf(block: Element): readonly Located[] {
  const chain: Located[] = [];
  for (const element of upTo(block)) {
    if (isLocated(element) && !isOurs(element)) chain.unshift(element);
  }
  return chain[0]?.tagName === 'p' ? chain : [];
}

function* upTo(block: Element): Generator<Element> {
  const above: Element[] = [];
  for (const element of around(block)) {
    if (BOUNDARY.test(element.tagName)) return;
    above.push(element);
    if (element.tagName === 'p') {
      yield* above;
      return;
    }
  }
}

function parted(html: string, paragraph: Located, inside: readonly Inside[]): Edit[] {
  const last = inside.at(-1);
  if (!last) return [];
  /** Ids are given once: to the first part. */
  const given = new Set<Located>();
  const edits: Edit[] = [];
  let before: Inside | undefined;
  for (const each of inside) {
    const [from, to] = [before ? endOf(before.block) : paragraph.sourceCodeLocation.startOffset, each.block.sourceCodeLocation.startOffset];
    const [shut, open] = [before?.chain ?? [], each.chain];
    edits.push(...between(html, [from, to], shut, open, given));
    before = each;
  }
  const {endTag, endOffset} = paragraph.sourceCodeLocation;
  edits.push(...between(html, [endOf(last.block), Math.max(endOffset, endOf(last.block))], last.chain, [], given));
  if (given.size > 0 || paragraph.attrs.length === 0) return edits;
  // nothing but tags of ours, in a paragraph that is somebody's: it stays, as what may hold blocks
  const {startTag} = paragraph.sourceCodeLocation;
  const isOwn = ({start}: Edit): boolean => start === startTag.startOffset || start === endTag?.startOffset;
  return [
    ...edits.filter((edit) => !isOwn(edit)),
    {start: startTag.startOffset, end: startTag.endOffset, text: `<div${html.slice(startTag.startOffset + 2, startTag.endOffset)}`},
    endTag ? {...range(endTag), text: '</div>'} : {start: endOffset, end: endOffset, text: '</div>'},
  ];
}

/**
 * The piece of a paragraph between two blocks, or an end of it. `shut` is what the block before stood in, and `open` what the one
 * behind stands in. A piece with something in it becomes a paragraph of its own; of another one the tags go.
 */
function between(html: string, [from, to]: readonly [number, number], shut: readonly Located[], open: readonly Located[], given: Set<Located>): Edit[] {
  const within = ({start, end}: {readonly start: number; readonly end: number}): boolean => start >= from && end <= to;
  const starts = open.map((element) => ({...range(element.sourceCodeLocation.startTag), text: endsAnother(element) ? '</p>' : ''})).filter(within);
  const ends = shut.flatMap(({sourceCodeLocation: {endTag}}) => (endTag ? {...range(endTag), text: ''} : [])).filter(within);
  const tags = [...starts, ...ends].sort((a, b) => a.start - b.start);
  let rest = '';
  let at = from;
  for (const {start, end} of tags) {
    rest += html.slice(at, start);
    at = end;
  }
  if ((rest + html.slice(at, to)).trim() === '') return tags;
  const reopened = shut.map((element) => startOf(html, element, given)).join('');
  for (const element of open) given.add(element);
  return [
    {start: from, end: from, text: reopened},
    {start: to, end: to, text: open.toReversed().map(({tagName}) => `</${tagName}>`).join('')},
  ].filter(({text}) => text !== '');
}

/** Whether a paragraph before, which was never closed, ends where this one begins. */
function endsAnother({parentNode, sourceCodeLocation}: Located): boolean {
  return (parentNode?.childNodes ?? []).some((node) => isElement(node) && node.tagName === 'p' && isLocated(node)
    && node.sourceCodeLocation.endOffset === sourceCodeLocation.startOffset && !node.sourceCodeLocation.endTag);
}

/** The start tag of an element once more, without its id when that was given already. */
function startOf(html: string, element: Located, given: Set<Located>): string {
  const {startTag} = element.sourceCodeLocation;
  const tag = html.slice(startTag.startOffset, startTag.endOffset);
  const id = given.has(element) && attribute(element, 'id') !== undefined ? placeOfId(tag) : undefined;
  given.add(element);
  return id ? tag.slice(0, id.startOffset).trimEnd() + tag.slice(id.endOffset) : tag;
}

/** Where the attribute stands in a start tag. */
function placeOfId(tag: string): {readonly startOffset: number; readonly endOffset: number} | undefined {
  const [element] = parseFragment(tag, {sourceCodeLocationInfo: true}).childNodes;
  return element && isElement(element) ? element.sourceCodeLocation?.attrs?.['id'] : undefined;
}

const range = ({startOffset, endOffset}: {readonly startOffset: number; readonly endOffset: number}): {start: number; end: number} => ({start: startOffset, end: endOffset});
